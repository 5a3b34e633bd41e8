package org.outturn.pricing.payment.engine;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.outturn.core.contract.Rule;
import org.outturn.core.ratecard.Gate;
import org.outturn.pricing.payment.statement.Finding;
import org.outturn.pricing.payment.statement.Reason;

/**
 * A tariff that depends on another outcome pays only where that outcome's value, effect or counted
 * quantity lies within the gate's bounds; a missing measurement closes it (rule gate).
 */
final class GateOpen implements CountingRule {
  private final Conditions conditions;

  GateOpen(Conditions conditions) {
    this.conditions = conditions;
  }

  @Override
  public Rule rule() {
    return Rule.GATE;
  }

  @Override
  public void apply(SeenRows rows, boolean[] asked, Refusals refusals) {
    if (!rows.contract().hasGates()) {
      return;
    }
    for (int row = 0; row < rows.size(); row++) {
      if (asked[rows.columns().group(row)] && closed(rows, row).isPresent()) {
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
    return gates(rows, row).stream().filter(gate -> !conditions.isOpen(gate, row)).findFirst();
  }

  @Override
  public Finding.Refusal finding(SeenRows rows, int row, Reason reason) {
    Gate gate = closed(rows, row).orElseThrow();
    return new Finding.GateClosed(
        gate, conditions.found(gate, row), LocalDate.ofEpochDay(rows.columns().achieved(row)));
  }

  @Override
  public String met(SeenRows rows, int row) {
    List<Gate> gates = gates(rows, row);
    return gates.isEmpty()
        ? "depends on no other outcome"
        : gates.stream()
            .map(gate -> gate + " holds, " + conditions.found(gate, row).orElseThrow().of(gate))
            .collect(Collectors.joining("; "));
  }
}
