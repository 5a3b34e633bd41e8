package org.outturn.core.evidence;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.outturn.core.outcome.Quantities;
import org.outturn.core.validation.Require;

/** Writes rows into columns. A row is checked before anything of it is written. */
final class EvidenceWriter {
  private final RowColumns columns = new RowColumns();
  private final GroupNumbers groups = new GroupNumbers();
  private final TextNumbers participants = new TextNumbers();
  private final IntColumn lines = IntColumn.orElse(0);
  private final Map<OutcomeMeasurement, Integer> measurements = new LinkedHashMap<>();
  private final List<Integer> firstRowOfMeasurement = new ArrayList<>();

  void add(ClaimRow row) {
    Require.checkId(row.id, "claim");
    Require.checkId(row.participant, "participant");
    int referred = dayOrNone(row.referred(), "referred");
    int achieved = ClaimDates.day(row.achieved, "achieved");
    int submitted = ClaimDates.day(row.submitted(), "submitted");
    int verified = ClaimDates.day(row.verified(), "verified");
    int reversed = dayOrNone(row.reversed(), "reversed");
    ClaimDates.check(referred, achieved, submitted, verified, reversed);
    long quantity = row.quantityOr(Quantities.ONE);

    columns.group.add(group(EvidenceKind.CLAIM, row.outcome, row.cohort, row.segment));
    columns.participant.add(participants.of(row.participant));
    columns.people.add(RowColumns.NONE);
    columns.referred.add(referred);
    columns.achieved.add(achieved);
    columns.submitted.add(submitted);
    columns.verified.add(verified);
    columns.reversed.add(reversed);
    columns.status.add(row.status.code());
    columns.quantity.add(quantity);
    columns.measurement.add(RowColumns.NONE);
    columns.id.add(row.id);
    lines.add(row.line);
  }

  private static int dayOrNone(long day, String field) {
    return day == RowColumns.NONE ? RowColumns.NONE : ClaimDates.day(day, field);
  }

  void add(TallyRow row) {
    int achieved = ClaimDates.day(row.achieved, "achieved");
    long quantity = row.quantityStated();
    Require.that(row.people() >= 0, "participants", "must be >= 0", row.people());
    int people = row.hasPeople() ? row.people() : RowColumns.NONE;

    columns.group.add(group(EvidenceKind.TALLY, row.outcome, row.cohort, row.segment));
    addOfNobody(achieved, people, quantity, RowColumns.NONE, row.line);
  }

  void add(OutcomeMeasurement measurement, int line) {
    int measured = ClaimDates.day(measurement.measured().toEpochDay(), "measured");
    @Nullable String cohort = measurement.cohort().orElse(null);

    columns.group.add(group(EvidenceKind.MEASUREMENT, measurement.outcome(), cohort, null));
    addOfNobody(measured, RowColumns.NONE, Quantities.ONE, number(measurement), line);
  }

  private void addOfNobody(int day, int people, long quantity, int measurement, int line) {
    columns.participant.add(RowColumns.NONE);
    columns.people.add(people);
    columns.referred.add(RowColumns.NONE);
    columns.achieved.add(day);
    columns.submitted.add(day);
    columns.verified.add(day);
    columns.reversed.add(RowColumns.NONE);
    columns.status.add(ClaimStatus.VERIFIED.code());
    columns.quantity.add(quantity);
    columns.measurement.add(measurement);
    columns.id.add("");
    lines.add(line);
  }

  private int group(
      EvidenceKind kind, String outcome, @Nullable String cohort, @Nullable String segment) {
    return groups.of(kind, outcome, cohort, segment, columns.size());
  }

  private int number(OutcomeMeasurement measurement) {
    Integer known = measurements.get(measurement);
    if (known == null) {
      known = measurements.size();
      measurements.put(measurement, known);
      firstRowOfMeasurement.add(lines.size());
    }
    return known;
  }

  int size() {
    return lines.size();
  }

  EvidenceKind kind(int row) {
    return groups.kind(columns.group.get(row));
  }

  int line(int row) {
    return lines.get(row);
  }

  ImmutableList<EvidenceGroup> groups() {
    return groups.groups();
  }

  RowColumns columns() {
    return columns;
  }

  /** Some of the rows in an order; what is written later does not show in them. */
  EvidenceColumns select(int[] rows, IntFunction<String> place) {
    return new EvidenceColumns(
        columns.select(rows),
        groups.groups(),
        places(groups.firstRows(), place),
        participants.texts(),
        ImmutableList.copyOf(measurements.keySet()),
        places(firstRowOfMeasurement, place));
  }

  private static ImmutableList<String> places(List<Integer> rows, IntFunction<String> place) {
    return rows.stream().map(place::apply).collect(ImmutableList.toImmutableList());
  }
}
