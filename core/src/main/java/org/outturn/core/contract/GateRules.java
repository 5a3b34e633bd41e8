package org.outturn.core.contract;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.outturn.core.outcome.Measure;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.ratecard.Factor;
import org.outturn.core.ratecard.Gate;
import org.outturn.core.ratecard.GateMeasure;
import org.outturn.core.ratecard.Tariff;
import org.outturn.core.validation.Placed;
import org.outturn.core.validation.Problems;

/**
 * What gates and factors ask of other outcomes: a value or an effect of one measured on the cohort,
 * a quantity of one that counts participants; never of themselves, and not in a circle.
 */
final class GateRules {
  private final Map<String, Outcome> outcomes = new HashMap<>();
  private final Problems problems;

  GateRules(List<Placed<Outcome>> outcomes, Problems problems) {
    outcomes.forEach(each -> this.outcomes.putIfAbsent(each.value().id(), each.value()));
    this.problems = problems;
  }

  void checkTariffs(List<Placed<Tariff>> tariffs) {
    Map<String, Set<String>> asks = new LinkedHashMap<>();
    for (Placed<Tariff> tariff : tariffs) {
      String outcome = tariff.value().outcome();
      Set<String> asked = asks.computeIfAbsent(outcome, any -> new LinkedHashSet<>());
      tariff.value().onlyIf().forEach(gate -> asked.add(gate.outcome()));
    }
    Circles circles = Circles.of(asks);
    for (Placed<Tariff> tariff : tariffs) {
      String outcome = tariff.value().outcome();
      for (Placed<Gate> gate : Placed.each(tariff.at("onlyIf"), tariff.value().onlyIf())) {
        String asked = gate.value().outcome();
        if (check(gate, Optional.of(outcome)) && circles.join(asked, outcome)) {
          problems.add(gate.at("outcome"), "'" + asked + "' asks for '" + outcome + "' in turn");
        }
      }
      Placed.each(tariff.at("factors"), tariff.value().factors())
          .forEach(factor -> check(factor, outcome));
    }
  }

  void checkGates(List<Placed<Gate>> gates) {
    gates.forEach(gate -> check(gate, Optional.empty()));
  }

  private void check(Placed<Factor> factor, String priced) {
    String id = factor.value().outcome();
    Outcome asked = outcomes.get(id);
    if (asked != null && asked.measure() == Measure.PARTICIPANT) {
      problems.add(factor.at("outcome"), countsParticipants(id));
    } else if (id.equals(priced)) {
      problems.add(
          factor.at("outcome"), "'" + id + "' multiplies itself; expected another outcome");
    }
  }

  /** Whether it asks another outcome, for what that has or for nothing anybody defines. */
  private boolean check(Placed<Gate> gate, Optional<String> priced) {
    String id = gate.value().outcome();
    Outcome asked = outcomes.get(id);
    GateMeasure of = gate.value().of();
    if (asked != null && asked.measure() == Measure.PARTICIPANT && of != GateMeasure.QUANTITY) {
      problems.add(gate.at("outcome"), countsParticipants(id));
      return false;
    }
    if (priced.filter(id::equals).isPresent()) {
      problems.add(gate.at("outcome"), "'" + id + "' asks for itself; expected another outcome");
      return false;
    }
    return asked == null || asked.measure() == Measure.PARTICIPANT || checkMeasured(gate, asked);
  }

  private boolean checkMeasured(Placed<Gate> gate, Outcome asked) {
    boolean isCompared = asked.deadweight().comparison().isPresent();
    GateMeasure has = isCompared ? GateMeasure.EFFECT : GateMeasure.VALUE;
    if (gate.value().of() == has) {
      return true;
    }
    problems.add(
        gate.at("of"),
        "'"
            + asked.id()
            + "' is "
            + (isCompared
                ? "held against a comparison group"
                : "measured on the cohort without a comparison group")
            + "; expected "
            + has);
    return false;
  }

  private static String countsParticipants(String id) {
    return "'" + id + "' counts participants; expected an outcome measured on the cohort";
  }
}
