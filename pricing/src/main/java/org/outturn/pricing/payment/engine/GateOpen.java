package org.outturn.pricing.payment.engine;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.cohort.Cohort;
import org.outturn.core.contract.Rule;
import org.outturn.core.money.Fractions;
import org.outturn.core.ratecard.Gate;
import org.outturn.pricing.payment.statement.Finding;
import org.outturn.pricing.payment.statement.Reason;

/**
 * A tariff that depends on another outcome's measured value pays only where the latest measurement
 * of the same cohort up to the achieved date is high enough; none closes it (rule gate).
 */
final class GateOpen implements CountingRule {
  private final MeasuredResults results;
  private final Map<Measured, NavigableMap<Integer, Optional<BigFraction>>> values =
      new HashMap<>();

  /** What a gate asks for: an outcome of a cohort. */
  private record Measured(String outcome, String cohort) {}

  GateOpen(MeasuredResults results) {
    this.results = results;
  }

  @Override
  public Rule rule() {
    return Rule.GATE;
  }

  @Override
  public void apply(SeenRows rows, Refusals refusals) {
    if (!rows.contract().hasGates()) {
      return;
    }
    for (int row : results.rows()) {
      MeasuredResult result = results.of(row).orElseThrow();
      rows.terms(row)
          .cohort()
          .map(cohort -> new Measured(result.measurement().outcome(), cohort.id()))
          .map(key -> values.computeIfAbsent(key, any -> new TreeMap<>()))
          .ifPresent(days -> days.put(rows.columns().achieved(row), result.value()));
    }
    for (int row = 0; row < rows.size(); row++) {
      if (closed(rows, row).isPresent()) {
        refusals.refuse(row, Reason.GATE);
      }
    }
  }

  private static List<Gate> gates(SeenRows rows, int row) {
    PricedTariff tariff = rows.tariff(row);
    return tariff.isNone() ? ImmutableList.of() : tariff.tariff().tariff().onlyIf();
  }

  /** The first gate that keeps a row from being paid. */
  private Optional<Gate> closed(SeenRows rows, int row) {
    return gates(rows, row).stream().filter(gate -> !isOpen(gate, rows, row)).findFirst();
  }

  private boolean isOpen(Gate gate, SeenRows rows, int row) {
    return latest(gate, rows, row)
        .flatMap(Finding.Measured::value)
        .filter(
            value ->
                gate.atLeast()
                    .filter(least -> Fractions.compare(value, Fractions.of(least)) >= 0)
                    .isPresent())
        .isPresent();
  }

  private Optional<Finding.Measured> latest(Gate gate, SeenRows rows, int row) {
    return rows.terms(row)
        .cohort()
        .map(Cohort::id)
        .map(cohort -> values.get(new Measured(gate.outcome(), cohort)))
        .map(days -> days.floorEntry(rows.columns().achieved(row)))
        .map(found -> new Finding.Measured(LocalDate.ofEpochDay(found.getKey()), found.getValue()));
  }

  @Override
  public Finding.Refusal finding(SeenRows rows, int row, Reason reason) {
    Gate gate = closed(rows, row).orElseThrow();
    return new Finding.GateClosed(
        gate, latest(gate, rows, row), LocalDate.ofEpochDay(rows.columns().achieved(row)));
  }

  @Override
  public String met(SeenRows rows, int row) {
    List<Gate> gates = gates(rows, row);
    return gates.isEmpty()
        ? "depends on no other outcome"
        : gates.stream()
            .map(gate -> gate + " holds, " + latest(gate, rows, row).orElseThrow().of(gate))
            .collect(Collectors.joining("; "));
  }
}
