package org.outturn.examples.casefiles;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.outturn.core.evidence.EvidenceBuilder;
import org.outturn.core.evidence.GroupCounts;
import org.outturn.core.evidence.OutcomeMeasurement;
import org.outturn.core.money.Decimals;
import org.outturn.core.time.IsoDates;

/** Takes the rows of a measurements file into evidence. */
final class MeasurementRows implements RowSink<MeasurementColumn> {
  private final EvidenceBuilder evidence;
  private final RememberedNames names = new RememberedNames();

  private int line;
  private String outcome = "";
  private Optional<String> cohort = Optional.empty();
  private int measured;
  private Optional<BigDecimal> value = Optional.empty();
  private Optional<BigDecimal> amount = Optional.empty();
  private final Map<MeasurementColumn, Long> counts = new EnumMap<>(MeasurementColumn.class);

  MeasurementRows(EvidenceBuilder evidence) {
    this.evidence = evidence;
  }

  @Override
  public void begin(int startingLine) {
    line = startingLine;
    cohort = Optional.empty();
    value = Optional.empty();
    amount = Optional.empty();
    counts.clear();
  }

  @Override
  public String take(MeasurementColumn column, CharSlice field) {
    return switch (column) {
      case OUTCOME -> {
        outcome = names.of(field);
        yield FieldValues.wrongId(field);
      }
      case COHORT -> {
        cohort = Optional.of(names.of(field));
        yield FieldValues.wrongId(field);
      }
      case MEASURED -> {
        measured = IsoDates.epochDay(field);
        yield measured == IsoDates.NO_DATE ? FieldValues.wrongDate(field) : "";
      }
      case VALUE, AMOUNT -> takeDecimal(column, field);
      case TREATED_N, COMPARISON_N -> takeCount(column, field, "people");
      case TREATED_EVENTS, COMPARISON_EVENTS -> takeCount(column, field, "events");
    };
  }

  private String takeDecimal(MeasurementColumn column, CharSlice field) {
    try {
      Optional<BigDecimal> number = Optional.of(Decimals.parse(field.toString()));
      if (column == MeasurementColumn.VALUE) {
        value = number;
      } else {
        amount = number;
      }
      return "";
    } catch (IllegalArgumentException refused) {
      return String.valueOf(refused.getMessage());
    }
  }

  private String takeCount(MeasurementColumn column, CharSlice field, String of) {
    long count = FieldValues.count(field);
    counts.put(column, count);
    return count == FieldValues.NO_NUMBER ? FieldValues.wrongCount(field, of) : "";
  }

  @Override
  public String end() {
    try {
      evidence.measurement(measurement()).line(line).add();
      return "";
    } catch (IllegalArgumentException refused) {
      return String.valueOf(refused.getMessage());
    }
  }

  private OutcomeMeasurement measurement() {
    return OutcomeMeasurement.builder()
        .outcome(outcome)
        .cohort(cohort)
        .measured(LocalDate.ofEpochDay(measured))
        .value(value)
        .amount(amount)
        .counts(
            GroupCounts.allOrNone(
                count(MeasurementColumn.TREATED_N),
                count(MeasurementColumn.TREATED_EVENTS),
                count(MeasurementColumn.COMPARISON_N),
                count(MeasurementColumn.COMPARISON_EVENTS)))
        .build();
  }

  private OptionalLong count(MeasurementColumn column) {
    Long count = counts.get(column);
    return count == null ? OptionalLong.empty() : OptionalLong.of(count);
  }
}
