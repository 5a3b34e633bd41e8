package org.outturn.examples.casefiles;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.outturn.core.evidence.EvidenceBuilder;
import org.outturn.core.evidence.GroupComparison;
import org.outturn.core.evidence.OutcomeMeasurement;
import org.outturn.core.evidence.StatedGroup;
import org.outturn.core.money.Decimals;
import org.outturn.core.outcome.Quantities;
import org.outturn.core.time.IsoDates;

/** Takes the rows of a measurements file into evidence. */
final class MeasurementRows implements RowSink<MeasurementColumn> {
  private final EvidenceBuilder evidence;
  private final RememberedNames names = new RememberedNames();

  private int line;
  private String outcome = "";
  private Optional<String> cohort = Optional.empty();
  private int measured;
  private final Map<MeasurementColumn, BigDecimal> numbers = new EnumMap<>(MeasurementColumn.class);

  MeasurementRows(EvidenceBuilder evidence) {
    this.evidence = evidence;
  }

  @Override
  public void begin(int startingLine) {
    line = startingLine;
    cohort = Optional.empty();
    numbers.clear();
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
      case VALUE, AMOUNT, TREATED_MEAN, TREATED_SD, COMPARISON_MEAN, COMPARISON_SD ->
          takeDecimal(column, field);
      case TREATED_N, COMPARISON_N -> takeCount(column, field, "people");
      case TREATED_EVENTS, COMPARISON_EVENTS -> takeCount(column, field, "events");
    };
  }

  private String takeDecimal(MeasurementColumn column, CharSlice field) {
    int decimals =
        column == MeasurementColumn.AMOUNT ? Quantities.MOST_DECIMALS : Decimals.MOST_DECIMALS;
    try {
      numbers.put(column, Decimals.withDecimals(Decimals.parse(field.toString()), decimals));
      return "";
    } catch (IllegalArgumentException refused) {
      return FieldValues.wrongNumber(field, decimals);
    }
  }

  private String takeCount(MeasurementColumn column, CharSlice field, String of) {
    long count = FieldValues.count(field);
    numbers.put(column, BigDecimal.valueOf(count));
    return count == FieldValues.NO_NUMBER ? FieldValues.wrongCount(field, of) : "";
  }

  @Override
  public void end() {
    evidence.add(measurement(), line);
  }

  private OutcomeMeasurement measurement() {
    return OutcomeMeasurement.builder()
        .outcome(outcome)
        .cohort(cohort)
        .measured(LocalDate.ofEpochDay(measured))
        .value(number(MeasurementColumn.VALUE))
        .amount(number(MeasurementColumn.AMOUNT))
        .groups(
            GroupComparison.of(
                new StatedGroup(
                    count(MeasurementColumn.TREATED_N),
                    count(MeasurementColumn.TREATED_EVENTS),
                    number(MeasurementColumn.TREATED_MEAN),
                    number(MeasurementColumn.TREATED_SD)),
                new StatedGroup(
                    count(MeasurementColumn.COMPARISON_N),
                    count(MeasurementColumn.COMPARISON_EVENTS),
                    number(MeasurementColumn.COMPARISON_MEAN),
                    number(MeasurementColumn.COMPARISON_SD))))
        .build();
  }

  private Optional<BigDecimal> number(MeasurementColumn column) {
    return Optional.ofNullable(numbers.get(column));
  }

  private OptionalLong count(MeasurementColumn column) {
    return number(column)
        .map(BigDecimal::longValueExact)
        .map(OptionalLong::of)
        .orElse(OptionalLong.empty());
  }
}
