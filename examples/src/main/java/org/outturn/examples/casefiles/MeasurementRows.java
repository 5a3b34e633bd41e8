package org.outturn.examples.casefiles;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.outturn.core.evidence.EvidenceBuilder;
import org.outturn.core.evidence.GroupCounts;
import org.outturn.core.evidence.OutcomeMeasurement;
import org.outturn.core.money.Decimals;
import org.outturn.core.time.IsoDates;

/** Takes the rows of a measurements file into evidence. */
final class MeasurementRows implements RowSink<MeasurementColumn> {
  private static final Set<MeasurementColumn> COUNTS =
      Set.of(
          MeasurementColumn.TREATED_N,
          MeasurementColumn.TREATED_EVENTS,
          MeasurementColumn.COMPARISON_N,
          MeasurementColumn.COMPARISON_EVENTS);

  private final EvidenceBuilder evidence;
  private final Names names = new Names();

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
    if (!counts.isEmpty() && !counts.keySet().equals(COUNTS)) {
      return "found "
          + headers(counts.keySet())
          + " without the others; expected all of "
          + headers(COUNTS);
    }
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
        .counts(counts.isEmpty() ? Optional.empty() : Optional.of(groupCounts()))
        .build();
  }

  private GroupCounts groupCounts() {
    return new GroupCounts(
        counts.getOrDefault(MeasurementColumn.TREATED_N, 0L),
        counts.getOrDefault(MeasurementColumn.TREATED_EVENTS, 0L),
        counts.getOrDefault(MeasurementColumn.COMPARISON_N, 0L),
        counts.getOrDefault(MeasurementColumn.COMPARISON_EVENTS, 0L));
  }

  private static String headers(Set<MeasurementColumn> columns) {
    return columns.stream()
        .sorted()
        .map(MeasurementColumn::header)
        .collect(Collectors.joining(", "));
  }
}
