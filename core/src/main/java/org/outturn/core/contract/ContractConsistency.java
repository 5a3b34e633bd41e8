package org.outturn.core.contract;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.cohort.Cohort;
import org.outturn.core.limit.Limit;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Fractions;
import org.outturn.core.outcome.Measure;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.party.OutcomePayer;
import org.outturn.core.party.Party;
import org.outturn.core.party.PayerRule;
import org.outturn.core.ratecard.RateCardVersion;
import org.outturn.core.ratecard.Tariff;
import org.outturn.core.validation.Problems;

/**
 * What the parts of a contract ask of each other: ids that exist, one currency, shares that sum.
 */
final class ContractConsistency {
  /** So that a payer's exact remainder is counted in a {@code long}. */
  private static final int MOST_DENOMINATOR_BITS = 62;

  private final OutcomesContract contract;
  private final Problems problems;
  private final Map<String, Outcome> outcomes = new LinkedHashMap<>();
  private final ImmutableSet<String> themes;

  private ContractConsistency(OutcomesContract contract, Problems problems) {
    this.contract = contract;
    this.problems = problems;
    contract.outcomes().forEach(outcome -> outcomes.putIfAbsent(outcome.id(), outcome));
    this.themes =
        contract.outcomes().stream()
            .map(Outcome::theme)
            .filter(theme -> !theme.isEmpty())
            .collect(ImmutableSet.toImmutableSet());
  }

  static void check(OutcomesContract contract, Problems problems) {
    ContractConsistency consistency = new ContractConsistency(contract, problems);
    consistency.checkIdsDiffer();
    consistency.checkOutcomes();
    consistency.checkRateCard();
    consistency.checkLimits();
    consistency.checkPayers();
  }

  private void checkIdsDiffer() {
    differ("parties", contract.parties(), Party::id);
    differ("cohorts", contract.cohorts(), Cohort::id);
    differ("outcomes", contract.outcomes(), Outcome::id);
    differ("rateCard.versions", contract.rateCard().versions(), RateCardVersion::id);
    differ("limits", contract.limits(), Limit::id);
  }

  private <T> void differ(String list, List<T> items, Function<T, String> id) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < items.size(); i++) {
      String each = id.apply(items.get(i));
      if (!seen.add(each)) {
        problems.add(at(list, i) + ".id", "'" + each + "' stands twice; expected ids that differ");
      }
    }
  }

  private void checkOutcomes() {
    if (contract.outcomes().isEmpty()) {
      problems.add("outcomes", "expected at least one outcome but found none");
    }
    for (int i = 0; i < contract.outcomes().size(); i++) {
      Outcome outcome = contract.outcomes().get(i);
      if (outcome.deadweight().comparison().isPresent()
          && outcome.measure() == Measure.PARTICIPANT) {
        problems.add(
            at("outcomes", i) + ".deadweight",
            "a comparison group is measured on the cohort, but '"
                + outcome.id()
                + "' counts participants; expected measure COHORT");
      }
      for (String required : outcome.requires()) {
        String where = at("outcomes", i) + ".requires";
        Outcome found = outcomes.get(required);
        if (found == null) {
          dangling(where, required, "an outcome", outcomes.keySet());
        } else if (found.measure() == Measure.COHORT) {
          problems.add(
              where, "'" + required + "' is measured on the cohort; expected one of participants");
        } else if (requiredBy(found, new HashSet<>()).contains(outcome.id())) {
          problems.add(where, "'" + required + "' requires '" + outcome.id() + "' in turn");
        }
      }
    }
  }

  private Set<String> requiredBy(Outcome outcome, Set<String> seen) {
    for (String required : outcome.requires()) {
      Outcome found = outcomes.get(required);
      if (seen.add(required) && found != null) {
        requiredBy(found, seen);
      }
    }
    return seen;
  }

  private void checkRateCard() {
    if (contract.rateCard().versions().isEmpty()) {
      problems.add("rateCard.versions", "expected at least one version but found none");
    }
    ImmutableSet<String> segments =
        contract.cohorts().stream()
            .flatMap(cohort -> cohort.segments().stream())
            .map(segment -> segment.id())
            .collect(ImmutableSet.toImmutableSet());
    for (int v = 0; v < contract.rateCard().versions().size(); v++) {
      RateCardVersion version = contract.rateCard().versions().get(v);
      Set<String> priced = new HashSet<>();
      for (int t = 0; t < version.tariffs().size(); t++) {
        Tariff tariff = version.tariffs().get(t);
        String where = at(at("rateCard.versions", v) + ".tariffs", t);
        known(where + ".outcome", tariff.outcome(), "an outcome", outcomes.keySet());
        tariff
            .segment()
            .ifPresent(
                segment -> known(where + ".segment", segment, "a segment of a cohort", segments));
        tariff.price().amounts().forEach(amount -> oneCurrency(where + ".price", amount));
        checkMeasured(where, tariff);
        if (!priced.add(tariff.outcome() + "\n" + tariff.segment().orElse(""))) {
          problems.add(
              where,
              "outcome '"
                  + tariff.outcome()
                  + "'"
                  + tariff.segment().map(segment -> " and segment '" + segment + "'").orElse("")
                  + " is priced twice in version '"
                  + version.id()
                  + "'; expected one price");
        }
      }
    }
  }

  private void checkMeasured(String where, Tariff tariff) {
    Outcome priced = outcomes.get(tariff.outcome());
    if (tariff.price().isForMeasurementsAlone()
        && priced != null
        && priced.measure() == Measure.PARTICIPANT) {
      problems.add(
          where + ".price",
          "prices a measured value, but '"
              + priced.id()
              + "' counts participants; expected an outcome measured on the cohort");
    }
    for (int g = 0; g < tariff.onlyIf().size(); g++) {
      String gate = at(where + ".onlyIf", g) + ".outcome";
      String id = tariff.onlyIf().get(g).outcome();
      known(gate, id, "an outcome", outcomes.keySet());
      Outcome asked = outcomes.get(id);
      if (asked != null && asked.measure() == Measure.PARTICIPANT) {
        problems.add(
            gate, "'" + id + "' counts participants; expected an outcome measured on the cohort");
      } else if (id.equals(tariff.outcome())) {
        problems.add(gate, "'" + id + "' asks for itself; expected another outcome");
      }
    }
  }

  private void checkLimits() {
    for (int i = 0; i < contract.limits().size(); i++) {
      Limit limit = contract.limits().get(i);
      String where = at("limits", i);
      limit
          .coverage()
          .outcome()
          .ifPresent(id -> known(where + ".outcome", id, "an outcome", outcomes.keySet()));
      limit
          .coverage()
          .theme()
          .ifPresent(theme -> known(where + ".theme", theme, "the theme of an outcome", themes));
      limit.terms().amount().ifPresent(amount -> oneCurrency(where + ".amount", amount));
      boolean ofCohort =
          limit.terms().quantity().map(most -> most.ofCohort().isPresent()).orElse(false);
      for (Cohort cohort : contract.cohorts()) {
        if (ofCohort && cohort.plannedSize().isEmpty()) {
          problems.add(
              where + ".quantityOfCohort",
              "expected a plannedSize for every cohort but cohort '"
                  + cohort.id()
                  + "' states none");
        }
      }
    }
  }

  private void checkPayers() {
    ImmutableSet<String> parties =
        contract.parties().stream().map(Party::id).collect(ImmutableSet.toImmutableSet());
    List<OutcomePayer> payers = contract.payers().listed();
    for (int i = 0; i < payers.size(); i++) {
      OutcomePayer payer = payers.get(i);
      String where = at("payers", i);
      if (!parties.isEmpty()) {
        known(where + ".party", payer.party(), "a party", parties);
      }
      payer.commitment().ifPresent(amount -> oneCurrency(where + ".commitment", amount));
      Sets.difference(payer.outcomes(), outcomes.keySet())
          .forEach(id -> dangling(where + ".outcomes", id, "an outcome", outcomes.keySet()));
      Sets.difference(payer.themes(), themes)
          .forEach(theme -> dangling(where + ".themes", theme, "the theme of an outcome", themes));
    }
    Map<PayerGroup, Set<String>> covered = new LinkedHashMap<>();
    for (Outcome outcome : contract.outcomes()) {
      covered
          .computeIfAbsent(
              PayerGroup.of(contract.payers(), outcome), group -> new LinkedHashSet<>())
          .add(outcome.id());
    }
    covered.forEach(this::checkGroup);
  }

  private void checkGroup(PayerGroup group, Set<String> ids) {
    String names = ids.stream().map(id -> "'" + id + "'").collect(Collectors.joining(", "));
    if (group.members().isEmpty()) {
      problems.add("payers", "expected a payer for every outcome but nobody pays for " + names);
      return;
    }
    if (contract.payers().rule() == PayerRule.SHARES) {
      checkShares(
          group.members().stream()
              .map(member -> contract.payers().listed().get(member).share().toFraction())
              .toList(),
          names);
    }
  }

  private void checkShares(List<BigFraction> shares, String names) {
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

  private void oneCurrency(String where, Amount amount) {
    if (!amount.currency().equals(contract.currency())) {
      problems.add(
          where,
          "expected an amount in "
              + contract.currency().getCurrencyCode()
              + ", the contract's currency, but found "
              + amount);
    }
  }

  private void known(String where, String id, String what, Set<String> expected) {
    if (!expected.contains(id)) {
      dangling(where, id, what, expected);
    }
  }

  private void dangling(String where, String id, String what, Set<String> expected) {
    problems.add(
        where,
        "'"
            + id
            + "' is not "
            + what
            + " of this contract; expected "
            + (expected.isEmpty()
                ? "none, as it has none"
                : "one of " + String.join(", ", expected)));
  }

  private static String at(String list, int index) {
    return list + "[" + index + "]";
  }
}
