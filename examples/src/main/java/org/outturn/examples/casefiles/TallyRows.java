package org.outturn.examples.casefiles;

import org.outturn.core.evidence.EvidenceBuilder;
import org.outturn.core.evidence.TallyRow;
import org.outturn.core.time.IsoDates;

/** Takes the rows of a tallies file into evidence. */
final class TallyRows implements RowSink<TallyColumn> {
  private static final int NOT_STATED = -1;

  private final EvidenceBuilder evidence;
  private final RememberedNames names = new RememberedNames();

  private int line;
  private String outcome = "";
  private String cohort = "";
  private String segment = "";
  private int achieved;
  private long quantity;
  private int participants;

  TallyRows(EvidenceBuilder evidence) {
    this.evidence = evidence;
  }

  @Override
  public void begin(int startingLine) {
    line = startingLine;
    cohort = "";
    segment = "";
    participants = NOT_STATED;
  }

  @Override
  public String take(TallyColumn column, CharSlice field) {
    return switch (column) {
      case OUTCOME -> {
        outcome = names.of(field);
        yield FieldValues.wrongId(field);
      }
      case COHORT -> {
        cohort = names.of(field);
        yield FieldValues.wrongId(field);
      }
      case SEGMENT -> {
        segment = names.of(field);
        yield FieldValues.wrongId(field);
      }
      case ACHIEVED -> {
        achieved = IsoDates.epochDay(field);
        yield achieved == IsoDates.NO_DATE ? FieldValues.wrongDate(field) : "";
      }
      case QUANTITY -> {
        quantity = FieldValues.quantity(field);
        yield quantity == FieldValues.NO_NUMBER ? FieldValues.wrongQuantity(field) : "";
      }
      case PARTICIPANTS -> {
        long count = FieldValues.count(field);
        participants = (int) count;
        yield count == FieldValues.NO_NUMBER ? FieldValues.wrongCount(field, "people") : "";
      }
    };
  }

  @Override
  public void end() {
    TallyRow row = evidence.tally(outcome, achieved).quantityMillionths(quantity).line(line);
    if (!cohort.isEmpty()) {
      row.cohort(cohort);
    }
    if (!segment.isEmpty()) {
      row.segment(segment);
    }
    if (participants != NOT_STATED) {
      row.participants(participants);
    }
    row.add();
  }
}
