package org.outturn.examples.casefiles;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.outturn.core.evidence.ClaimRow;
import org.outturn.core.evidence.ClaimStatus;
import org.outturn.core.evidence.EvidenceBuilder;
import org.outturn.core.outcome.Quantities;
import org.outturn.core.time.IsoDates;
import org.outturn.core.validation.TextShape;

/** Takes the rows of a claims file into evidence. */
final class ClaimRows implements RowSink<ClaimColumn> {
  private static final Map<String, ClaimStatus> STATUSES =
      Arrays.stream(ClaimStatus.values())
          .collect(Collectors.toUnmodifiableMap(ClaimStatus::name, Function.identity()));
  private static final int NO_DAY = IsoDates.NO_DATE;

  private final EvidenceBuilder evidence;
  private final RememberedNames outcomes = new RememberedNames();
  private final RememberedNames cohorts = new RememberedNames();
  private final RememberedNames segments = new RememberedNames();
  private final RememberedNames statuses = new RememberedNames();

  private int line;
  private final CharSlice claim = new CharSlice();
  private final CharSlice participant = new CharSlice();
  private String outcome = "";
  private String cohort = "";
  private String segment = "";
  private int achieved;
  private int referred;
  private int submitted;
  private int verified;
  private int reversed;
  private long quantity;
  private ClaimStatus status = ClaimStatus.VERIFIED;

  ClaimRows(EvidenceBuilder evidence) {
    this.evidence = evidence;
  }

  @Override
  public void begin(int startingLine) {
    line = startingLine;
    cohort = "";
    segment = "";
    referred = NO_DAY;
    submitted = NO_DAY;
    verified = NO_DAY;
    reversed = NO_DAY;
    quantity = Quantities.ONE;
    status = ClaimStatus.VERIFIED;
  }

  @Override
  public String take(ClaimColumn column, CharSlice field) {
    return switch (column) {
      case CLAIM -> {
        claim.keep(field);
        yield FieldValues.wrongId(field);
      }
      case PARTICIPANT -> {
        participant.keep(field);
        yield FieldValues.wrongId(field);
      }
      case OUTCOME -> {
        outcome = outcomes.of(field);
        yield FieldValues.wrongId(field);
      }
      case COHORT -> {
        cohort = cohorts.of(field);
        yield FieldValues.wrongId(field);
      }
      case SEGMENT -> {
        segment = segments.of(field);
        yield FieldValues.wrongId(field);
      }
      case ACHIEVED -> {
        achieved = IsoDates.epochDay(field);
        yield wrongDay(achieved, field);
      }
      case REFERRED -> {
        referred = IsoDates.epochDay(field);
        yield wrongDay(referred, field);
      }
      case SUBMITTED -> {
        submitted = IsoDates.epochDay(field);
        yield wrongDay(submitted, field);
      }
      case VERIFIED -> {
        verified = IsoDates.epochDay(field);
        yield wrongDay(verified, field);
      }
      case REVERSED -> {
        reversed = IsoDates.epochDay(field);
        yield wrongDay(reversed, field);
      }
      case QUANTITY -> {
        quantity = FieldValues.quantity(field);
        yield quantity == FieldValues.NO_NUMBER ? FieldValues.wrongQuantity(field) : "";
      }
      case STATUS -> takeStatus(field);
    };
  }

  private static String wrongDay(int day, CharSlice field) {
    return day == NO_DAY ? FieldValues.wrongDate(field) : "";
  }

  private String takeStatus(CharSlice field) {
    ClaimStatus known = STATUSES.get(statuses.of(field));
    if (known == null) {
      return "found "
          + "text of the form "
          + TextShape.of(field)
          + "; expected one of "
          + Arrays.stream(ClaimStatus.values()).map(Enum::name).collect(Collectors.joining(", "));
    }
    status = known;
    return "";
  }

  @Override
  public void end() {
    ClaimRow row =
        evidence
            .claim(claim, participant, outcome, achieved)
            .quantityMillionths(quantity)
            .status(status)
            .line(line);
    if (!cohort.isEmpty()) {
      row.cohort(cohort);
    }
    if (!segment.isEmpty()) {
      row.segment(segment);
    }
    if (referred != NO_DAY) {
      row.referred(referred);
    }
    if (submitted != NO_DAY) {
      row.submitted(submitted);
    }
    if (verified != NO_DAY) {
      row.verified(verified);
    }
    if (reversed != NO_DAY) {
      row.reversed(reversed);
    }
    row.add();
  }
}
