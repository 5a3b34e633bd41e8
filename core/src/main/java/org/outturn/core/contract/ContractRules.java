package org.outturn.core.contract;

import com.google.common.collect.Lists;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.cohort.Cohort;
import org.outturn.core.limit.Limit;
import org.outturn.core.money.Fractions;
import org.outturn.core.outcome.Measure;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.party.PayerRule;
import org.outturn.core.party.Payers;
import org.outturn.core.ratecard.Gate;
import org.outturn.core.ratecard.RateCardVersion;
import org.outturn.core.ratecard.Tariff;
import org.outturn.core.validation.Placed;
import org.outturn.core.validation.Problems;

/**
 * What the parts of a contract ask of each other beside names. Each rule takes exactly the parts it
 * needs, with their places, so that it holds for a contract as for what could be read of a document
 * in which other parts are refused; a name that nobody defines is not its concern.
 */
public final class ContractRules {
  /** So that a payer's exact remainder is counted in a {@code long}. */
  private static final int MOST_DENOMINATOR_BITS = 62;

  private ContractRules() {}

  /** Holds every rule against a whole contract. */
  static void check(OutcomesContract contract, Problems problems) {
    List<Placed<Outcome>> outcomes = Placed.each("outcomes", contract.outcomes());
    List<Placed<RateCardVersion>> versions =
        Placed.each("rateCard.versions", contract.rateCard().versions());
    List<Placed<Tariff>> tariffs = new ArrayList<>();
    versions.forEach(
        version -> tariffs.addAll(Placed.each(version.at("tariffs"), version.value().tariffs())));
    outcomes(outcomes, problems);
    tariffs(outcomes, tariffs, problems);
    versions(versions, problems);
    limits(
        Placed.each("cohorts", contract.cohorts()),
        Placed.each("limits", contract.limits()),
        problems);
    payers(contract.outcomes(), contract.payers(), problems);
  }

  /**
   * Outcomes: one held against a comparison group is measured on the cohort; what an outcome
   * requires is measured on participants and does not require it in turn.
   *
   * @param outcomes the outcomes
   * @param problems where to note what is wrong
   */
  public static void outcomes(List<Placed<Outcome>> outcomes, Problems problems) {
    Map<String, Outcome> byId = byId(outcomes);
    for (Placed<Outcome> each : outcomes) {
      Outcome outcome = each.value();
      if (outcome.deadweight().comparison().isPresent()
          && outcome.measure() == Measure.PARTICIPANT) {
        problems.add(
            each.at("deadweight"),
            "a comparison group is measured on the cohort, but '"
                + outcome.id()
                + "' counts participants; expected measure COHORT");
      }
      for (String required : outcome.requires()) {
        Outcome found = byId.get(required);
        if (found != null && found.measure() == Measure.COHORT) {
          problems.add(
              each.at("requires"),
              "'" + required + "' is measured on the cohort; expected one of participants");
        } else if (found != null
            && requiredBy(found, byId, new HashSet<>()).contains(outcome.id())) {
          problems.add(
              each.at("requires"), "'" + required + "' requires '" + outcome.id() + "' in turn");
        }
      }
    }
  }

  private static Set<String> requiredBy(
      Outcome outcome, Map<String, Outcome> byId, Set<String> seen) {
    for (String required : outcome.requires()) {
      Outcome found = byId.get(required);
      if (seen.add(required) && found != null) {
        requiredBy(found, byId, seen);
      }
    }
    return seen;
  }

  /**
   * Tariffs: what prices a measured value, and what a gate asks for, is measured on the cohort; no
   * gate asks for its own outcome.
   *
   * @param outcomes the outcomes
   * @param tariffs the tariffs of all versions
   * @param problems where to note what is wrong
   */
  public static void tariffs(
      List<Placed<Outcome>> outcomes, List<Placed<Tariff>> tariffs, Problems problems) {
    Map<String, Outcome> byId = byId(outcomes);
    for (Placed<Tariff> each : tariffs) {
      Outcome priced = byId.get(each.value().outcome());
      if (each.value().price().isForMeasurementsAlone()
          && priced != null
          && priced.measure() == Measure.PARTICIPANT) {
        problems.add(
            each.at("price"),
            "prices a measured value, but '"
                + priced.id()
                + "' counts participants; expected an outcome measured on the cohort");
      }
      for (Placed<Gate> gate : Placed.each(each.at("onlyIf"), each.value().onlyIf())) {
        gate(byId, each.value(), gate, problems);
      }
    }
  }

  private static void gate(
      Map<String, Outcome> byId, Tariff tariff, Placed<Gate> gate, Problems problems) {
    String id = gate.value().outcome();
    Outcome asked = byId.get(id);
    if (asked != null && asked.measure() == Measure.PARTICIPANT) {
      problems.add(
          gate.at("outcome"),
          "'" + id + "' counts participants; expected an outcome measured on the cohort");
    } else if (id.equals(tariff.outcome())) {
      problems.add(gate.at("outcome"), "'" + id + "' asks for itself; expected another outcome");
    }
  }

  /**
   * Versions: each prices an outcome, or an outcome and segment, once.
   *
   * @param versions the versions
   * @param problems where to note what is wrong
   */
  public static void versions(List<Placed<RateCardVersion>> versions, Problems problems) {
    for (Placed<RateCardVersion> version : versions) {
      Set<String> priced = new HashSet<>();
      for (Placed<Tariff> each : Placed.each(version.at("tariffs"), version.value().tariffs())) {
        Tariff tariff = each.value();
        if (!priced.add(tariff.outcome() + "\n" + tariff.segment().orElse(""))) {
          problems.add(
              each.where(),
              "outcome '"
                  + tariff.outcome()
                  + "'"
                  + tariff.segment().map(segment -> " and segment '" + segment + "'").orElse("")
                  + " is priced twice in version '"
                  + version.value().id()
                  + "'; expected one price");
        }
      }
    }
  }

  /**
   * Limits: one that is a share of the planned size needs that size of every cohort.
   *
   * @param cohorts the cohorts
   * @param limits the limits
   * @param problems where to note what is wrong
   */
  public static void limits(
      List<Placed<Cohort>> cohorts, List<Placed<Limit>> limits, Problems problems) {
    for (Placed<Limit> limit : limits) {
      boolean ofCohort =
          limit.value().terms().quantity().map(most -> most.ofCohort().isPresent()).orElse(false);
      for (Placed<Cohort> cohort : cohorts) {
        if (ofCohort && cohort.value().plannedSize().isEmpty()) {
          problems.add(
              limit.at("quantityOfCohort"),
              "expected a plannedSize for every cohort but cohort '"
                  + cohort.value().id()
                  + "' states none");
        }
      }
    }
  }

  /**
   * Payers: somebody pays for every outcome, and shares sum to 1.
   *
   * @param outcomes the outcomes
   * @param payers everyone who pays
   * @param problems where to note what is wrong
   */
  public static void payers(List<Outcome> outcomes, Payers payers, Problems problems) {
    Map<PayerGroup, Set<String>> covered = new LinkedHashMap<>();
    for (Outcome outcome : outcomes) {
      covered
          .computeIfAbsent(PayerGroup.of(payers, outcome), group -> new LinkedHashSet<>())
          .add("'" + outcome.id() + "'");
    }
    covered.forEach(
        (group, ids) -> {
          String names = ids.stream().collect(Collectors.joining(", "));
          if (group.members().isEmpty()) {
            problems.add(
                "payers", "expected a payer for every outcome but nobody pays for " + names);
          } else if (payers.rule() == PayerRule.SHARES) {
            shares(
                Lists.transform(
                    group.members(), member -> payers.listed().get(member).share().toFraction()),
                names,
                problems);
          }
        });
  }

  private static void shares(List<BigFraction> shares, String names, Problems problems) {
    BigFraction sum = shares.stream().reduce(BigFraction.ZERO, BigFraction::add);
    if (!sum.equals(BigFraction.ONE)) {
      problems.add(
          "payers",
          "expected shares that sum to 1 but they sum to " + Fractions.text(sum) + " for " + names);
    }
    BigInteger common = Fractions.commonDenominator(shares);
    if (common.bitLength() > MOST_DENOMINATOR_BITS) {
      problems.add(
          "payers",
          "expected shares with a common denominator below 2^"
              + MOST_DENOMINATOR_BITS
              + " but found "
              + common
              + " for "
              + names);
    }
  }

  private static Map<String, Outcome> byId(List<Placed<Outcome>> outcomes) {
    Map<String, Outcome> byId = new LinkedHashMap<>();
    outcomes.forEach(each -> byId.putIfAbsent(each.value().id(), each.value()));
    return byId;
  }
}
