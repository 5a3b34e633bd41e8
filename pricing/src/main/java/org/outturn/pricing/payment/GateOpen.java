package org.outturn.pricing.payment;

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

/**
 * A tariff that depends on another outcome's measured value pays only where the latest measurement
 * of the same cohort up to the achieved date is high enough; none closes it (rule gate).
 */
final class GateOpen implements CountingRule {
  private final CompiledRateCard card;
  private final Map<Measured, NavigableMap<Integer, Optional<BigFraction>>> values =
      new HashMap<>();

  /** What a gate asks for: an outcome of a cohort. */
  private record Measured(String outcome, String cohort) {}

  GateOpen(CompiledRateCard card) {
    this.card = card;
  }

  @Override
  public Rule rule() {
    return Rule.GATE;
  }

  @Override
  public void apply(Claims claims) {
    if (card.tariffs().stream().allMatch(each -> each.tariff().onlyIf().isEmpty())) {
      return;
    }
    for (int row : claims.measuredRows()) {
      MeasuredResult result = claims.result(row).orElseThrow();
      claims
          .terms(row)
          .cohort()
          .map(cohort -> new Measured(result.measurement().outcome(), cohort.id()))
          .map(key -> values.computeIfAbsent(key, any -> new TreeMap<>()))
          .ifPresent(days -> days.put(claims.evidence().achieved(row), result.value()));
    }
    for (int row = 0; row < claims.size(); row++) {
      if (closed(claims, row).isPresent()) {
        claims.refuse(row, Reason.GATE);
      }
    }
  }

  private List<Gate> gates(int row) {
    int tariff = card.tariff(row);
    return tariff == CompiledRateCard.NO_TARIFF
        ? List.of()
        : card.tariffs().get(tariff).tariff().onlyIf();
  }

  /** The first gate that keeps a claim from being paid. */
  private Optional<Gate> closed(Claims claims, int row) {
    return gates(row).stream().filter(gate -> !isOpen(gate, claims, row)).findFirst();
  }

  private boolean isOpen(Gate gate, Claims claims, int row) {
    return latest(gate, claims, row)
        .flatMap(Map.Entry::getValue)
        .filter(value -> Fractions.compare(value, Fractions.of(gate.atLeast())) >= 0)
        .isPresent();
  }

  private Optional<Map.Entry<Integer, Optional<BigFraction>>> latest(
      Gate gate, Claims claims, int row) {
    return claims
        .terms(row)
        .cohort()
        .map(Cohort::id)
        .map(cohort -> values.get(new Measured(gate.outcome(), cohort)))
        .map(days -> days.floorEntry(claims.evidence().achieved(row)));
  }

  @Override
  public String because(Claims claims, int row) {
    Gate gate = closed(claims, row).orElseThrow();
    return "needs "
        + gate
        + ", but "
        + latest(gate, claims, row)
            .map(entry -> found(gate, entry))
            .orElseGet(
                () ->
                    "nothing was measured on its cohort by "
                        + LocalDate.ofEpochDay(claims.evidence().achieved(row)));
  }

  private static String found(Gate gate, Map.Entry<Integer, Optional<BigFraction>> entry) {
    return gate.outcome()
        + " on "
        + LocalDate.ofEpochDay(entry.getKey())
        + " was "
        + entry.getValue().map(GateOpen::text).orElse("not measurable");
  }

  /** A measured value as it stands; an effect that ends in no decimal, to five. */
  private static String text(BigFraction value) {
    String exact = Fractions.text(value);
    return exact.contains("/") ? StatementText.effect(value) : exact;
  }

  @Override
  public String met(Claims claims, int row) {
    List<Gate> gates = gates(row);
    return gates.isEmpty()
        ? "depends on no other outcome"
        : gates.stream()
            .map(gate -> gate + " holds, " + found(gate, latest(gate, claims, row).orElseThrow()))
            .collect(Collectors.joining("; "));
  }
}
