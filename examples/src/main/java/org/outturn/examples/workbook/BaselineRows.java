package org.outturn.examples.workbook;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.contract.Rule;
import org.outturn.core.outcome.Baseline;
import org.outturn.core.outcome.Each;

/** Rows of the first outcomes up to a baseline, which are not paid (rule deadweight-on-count). */
final class BaselineRows {
  private final Workings workings;
  private final ContractInputs inputs;
  private final Timeline time;
  private final List<Row> counted;

  /** Whose baseline it is. */
  private record Holder(String outcome, Optional<Each> each, String holder) {}

  BaselineRows(Workings workings, ContractInputs inputs, Timeline time, List<Row> counted) {
    this.workings = workings;
    this.inputs = inputs;
    this.time = time;
    this.counted = counted;
  }

  /** Writes them; gives for each series with a baseline the row of its outcomes under it. */
  Map<Integer, Row> write() {
    ImmutableList<Series> series = inputs.series();
    Map<Holder, List<Integer>> together = new LinkedHashMap<>();
    for (int i = 0; i < series.size(); i++) {
      int at = i;
      baseline(inputs.contract(), series.get(i).outcome())
          .ifPresent(
              of ->
                  together
                      .computeIfAbsent(
                          new Holder(
                              series.get(at).outcome(),
                              of.each(),
                              Counting.holder(series.get(at), of.each())),
                          any -> new ArrayList<>())
                      .add(at));
    }
    Map<Integer, Row> anyway = new LinkedHashMap<>();
    together.forEach((holder, places) -> write(series, holder, places, anyway));
    return anyway;
  }

  static Optional<Baseline> baseline(OutcomesContract contract, String outcome) {
    return contract.outcomes().stream()
        .filter(each -> each.id().equals(outcome))
        .findFirst()
        .flatMap(each -> StatedBaseline.of(each.deadweight()));
  }

  private void write(
      ImmutableList<Series> series, Holder holder, List<Integer> places, Map<Integer, Row> anyway) {
    String name = series.get(places.get(0)).words(inputs.contract().outcomes());
    workings.group("Outcomes that would have come anyway: " + name);
    Row used = workings.later();
    String before = time.before(holder.each(), used);
    List<Row> taken = new ArrayList<>();
    for (int place : places) {
      Row row =
          workings.row(
              "under the baseline: " + series.get(place).words(inputs.contract().outcomes()),
              counted.get(place).unit(),
              Rule.DEADWEIGHT_ON_COUNT.id(),
              Look.QUANTITY);
      row.is(
              "MIN("
                  + counted.get(place).here()
                  + ",MAX(0,ROUND("
                  + inputs.baseline(holder.outcome()).orElseThrow()
                  + "-"
                  + before
                  + "-"
                  + Workings.sum(List.copyOf(taken))
                  + ",9)))")
          .summed();
      taken.add(row);
      anyway.put(place, row);
    }
    workings.put(
        used,
        "used of the baseline: " + name,
        "outcomes",
        Rule.DEADWEIGHT_ON_COUNT.id(),
        Look.QUANTITY);
    used.is("ROUND(" + before + "+" + Workings.sum(taken) + ",9)");
  }
}
