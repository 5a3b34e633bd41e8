package org.outturn.examples.workbook;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.evidence.OutcomeTally;

/** The cells of outcomes that are expected as tallied, by date. */
final class TallyInputs {
  private final StatedInputs sheet;
  private final ContractInputs contract;
  private final Evidence expected;
  private final ImmutableList<LocalDate> days;
  private final int dayRow;
  private final ImmutableList<Integer> quantityRows;
  private final ImmutableList<Integer> besideRows;
  private final int seen;

  TallyInputs(StatedInputs sheet, ContractInputs contract, Evidence expected) {
    this.sheet = sheet;
    this.contract = contract;
    this.expected = expected;
    sheet.group("Outcomes expected, as tallied, by date", "tallies");
    this.days =
        Stream.concat(
                expected.tallies().stream().map(OutcomeTally::achieved),
                contract.besideInputs().days())
            .distinct()
            .sorted()
            .collect(ImmutableList.toImmutableList());
    LocalDate last = lastAchieved(expected);
    this.seen = Math.toIntExact(days.stream().filter(each -> !each.isAfter(last)).count());
    this.dayRow = sheet.timeline("achieved on", days);
    this.quantityRows = quantities();
    this.besideRows = contract.besideInputs().writeNumbers(days);
  }

  /** The last day on which anything is tallied. */
  static LocalDate lastAchieved(Evidence expected) {
    return expected.tallies().stream()
        .map(OutcomeTally::achieved)
        .max(LocalDate::compareTo)
        .orElseThrow();
  }

  private ImmutableList<Integer> quantities() {
    Map<Series, Map<LocalDate, BigDecimal>> stated = new HashMap<>();
    Set<LocalDate> tallied = new HashSet<>();
    for (OutcomeTally each : expected.tallies()) {
      tallied.add(each.achieved());
      stated
          .computeIfAbsent(Series.of(each), series -> new HashMap<>())
          .merge(each.achieved(), each.quantity(), BigDecimal::add);
    }
    return contract.series().stream()
        .map(each -> row(each, Objects.requireNonNull(stated.get(each)), tallied))
        .collect(ImmutableList.toImmutableList());
  }

  private int row(Series series, Map<LocalDate, BigDecimal> byDay, Set<LocalDate> tallied) {
    List<OptionalDouble> values =
        days.stream()
            .map(
                day ->
                    tallied.contains(day)
                        ? OptionalDouble.of(byDay.getOrDefault(day, BigDecimal.ZERO).doubleValue())
                        : OptionalDouble.empty())
            .toList();
    return sheet.quantities(
        series.words(contract.contract().outcomes()),
        values,
        "outcomes",
        "evidence." + series.path());
  }

  /**
   * What is expected at one volume.
   *
   * @param factor the cell of what every tally is multiplied by
   */
  ExpectedOutcomes times(String factor) {
    return new ExpectedOutcomes(
        Workings.ofInputs(dayRow),
        quantityRows.stream()
            .map(row -> "ROUND(" + Workings.ofInputs(row) + "*" + factor + ",6)")
            .collect(ImmutableList.toImmutableList()),
        besideRows.stream().map(Workings::ofInputs).collect(ImmutableList.toImmutableList()),
        days.size(),
        seen);
  }
}
