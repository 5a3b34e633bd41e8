package org.outturn.examples.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.outturn.core.contract.Rule;

/**
 * Rows of what is owed as known on each day, where a price looks at all outcomes counted: the first
 * invoices do not know of later ones (rule settlement). Limits and deductibles are taken from sums,
 * since the order of claims does not change what they leave in all.
 */
final class KnownRows {
  private final Workings workings;
  private final Minor minor;
  private final String currency;
  private final List<String> names;

  KnownRows(Workings workings, Minor minor, String currency, List<String> names) {
    this.workings = workings;
    this.minor = minor;
    this.currency = currency;
    this.names = names;
  }

  /**
   * What one series comes to before anything is cut.
   *
   * @param counted what counts
   * @param price the price that looks at all that is counted together; empty for another
   * @param rate the cell of its deadweight
   * @param payable what is payable of it, day by day, where the price is another
   */
  record Line(Row counted, Optional<PriceInputs> price, Optional<String> rate, Row payable) {}

  /**
   * A cut, and which series it covers.
   *
   * @param of the cut
   * @param covered places of series
   */
  record Covering(CutRows.Cut of, Set<Integer> covered) {}

  private record Sum(Set<Integer> members, Row row) {}

  /**
   * Writes them.
   *
   * @param lines one for each series
   * @param together the places of the series that are counted together, for each such series
   * @param cuts deductibles and limits in their order, each of whole sums of those before it
   * @return the row of all that is owed so far
   */
  Row write(List<Line> lines, Map<Integer, List<Integer>> together, List<Covering> cuts) {
    workings.group("Owed so far, as known on the day");
    Map<List<Integer>, Row> counted = new LinkedHashMap<>();
    List<Sum> sums = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Optional<PriceInputs> price = line.price();
      Row row =
          price.isPresent()
              ? asKnown(
                  i,
                  line,
                  price.get(),
                  counted.computeIfAbsent(
                      together.getOrDefault(i, List.of(i)), places -> soFar(places, lines)))
              : money("owed so far: " + names.get(i), Rule.SETTLEMENT);
      if (price.isEmpty()) {
        row.is(minor.nearest(row.before() + "+" + line.payable().here()));
      }
      sums.add(new Sum(Set.of(i), row));
    }
    cuts.forEach(each -> cut(each, sums));
    return money("owed so far, as known", Rule.SETTLEMENT)
        .is(minor.nearest(Workings.sum(sums.stream().map(Sum::row).toList())));
  }

  private Row money(String label, Rule rule) {
    return workings.row(label, currency, rule.id(), Look.AMOUNT);
  }

  private Row soFar(List<Integer> places, List<Line> lines) {
    Row row =
        workings.row(
            "counted so far: " + names.get(places.get(0)),
            lines.get(places.get(0)).counted().unit(),
            Rule.PRICE_FORM.id(),
            Look.QUANTITY);
    List<Row> counted = places.stream().map(each -> lines.get(each).counted()).toList();
    return row.is("ROUND(" + row.before() + "+" + Workings.sum(counted) + ",6)");
  }

  private Row asKnown(int index, Line line, PriceInputs price, Row soFar) {
    Map<PriceInputs.Step, Row> atEach = new LinkedHashMap<>();
    for (PriceInputs.Step step : price.steps()) {
      if (!step.amount().equals("0")) {
        Row row =
            money("so far at " + (atEach.size() + 1) + ": " + names.get(index), Rule.PRICE_FORM);
        String exact =
            line.counted().here()
                + "*"
                + step.amount()
                + line.rate().map(rate -> "*(1-" + rate + ")").orElse("");
        row.is(minor.nearest(row.before() + "+" + minor.rounded(exact)));
        atEach.put(step, row);
      }
    }
    return money("owed so far: " + names.get(index), Rule.SETTLEMENT)
        .is(
            price.chosen(
                soFar.here(),
                step -> Optional.ofNullable(atEach.get(step)).map(Row::here).orElse("0")));
  }

  private void cut(Covering cut, List<Sum> sums) {
    List<Sum> covered =
        sums.stream().filter(each -> cut.covered().containsAll(each.members())).toList();
    if (covered.isEmpty()) {
      return;
    }
    Set<Integer> members = new HashSet<>();
    covered.forEach(each -> members.addAll(each.members()));
    String sum = Workings.sum(covered.stream().map(Sum::row).toList());
    Row row =
        money(
                (cut.of().takes() ? "so far after " : "so far within ") + cut.of().id(),
                cut.of().takes() ? Rule.DEDUCTIBLE : Rule.PART_PAY)
            .is(
                minor.nearest(
                    cut.of().takes()
                        ? "MAX(0," + sum + "-" + cut.of().most() + ")"
                        : "MIN(" + cut.of().most() + "," + sum + ")"));
    sums.removeAll(covered);
    sums.add(new Sum(Set.copyOf(members), row));
  }
}
