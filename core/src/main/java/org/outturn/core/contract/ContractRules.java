package org.outturn.core.contract;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.outturn.core.cohort.Cohort;
import org.outturn.core.limit.Coverage;
import org.outturn.core.limit.Deductible;
import org.outturn.core.limit.Limit;
import org.outturn.core.limit.MostOutcomes;
import org.outturn.core.outcome.Measure;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.party.Payers;
import org.outturn.core.ratecard.RateCardVersion;
import org.outturn.core.ratecard.Tariff;
import org.outturn.core.schedule.Fee;
import org.outturn.core.schedule.Grant;
import org.outturn.core.schedule.PaymentSchedule;
import org.outturn.core.schedule.PlannedPayment;
import org.outturn.core.validation.Placed;
import org.outturn.core.validation.Problems;

/**
 * What the parts of a contract ask of each other beside names. Each rule takes exactly the parts it
 * needs, with their places, so that it holds for a contract as for what could be read of a document
 * in which other parts are refused; a name that nobody defines is not its concern.
 */
public final class ContractRules {
  private ContractRules() {}

  /** Holds every rule against a whole contract. */
  static void check(OutcomesContract contract, Problems problems) {
    List<Placed<Outcome>> outcomes = Placed.each("outcomes", contract.outcomes());
    List<Placed<RateCardVersion>> versions =
        Placed.each("rateCard.versions", contract.rateCard().versions());
    List<Placed<Tariff>> tariffs = new ArrayList<>();
    versions.forEach(
        version -> tariffs.addAll(Placed.each(version.at("tariffs"), version.value().tariffs())));
    List<Placed<Cohort>> cohorts = Placed.each("cohorts", contract.cohorts());
    List<Placed<Limit>> limits = Placed.each("limits", contract.limits());
    List<Placed<Fee>> fees = Placed.each("fees", contract.blend().fees());
    outcomes(outcomes, problems);
    tariffs(outcomes, tariffs, problems);
    versions(versions, problems);
    limits(cohorts, limits, problems);
    people(cohorts, limits, Limit::coverage, problems);
    people(
        cohorts,
        Placed.each("deductibles", contract.deductibles()),
        Deductible::coverage,
        problems);
    payers(paidFor(outcomes, tariffs, fees), contract.payers(), contract.blend(), problems);
    fees(outcomes, FeePeriods.of(contract), fees, problems);
    grants(Placed.each("grants", contract.blend().grants()), problems);
    plan(contract.schedule(), Placed.each("plan", contract.plan()), problems);
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
    Circles requirements = Circles.of(Maps.transformValues(byId, Outcome::requires));
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
        } else if (requirements.join(required, outcome.id())) {
          problems.add(
              each.at("requires"), "'" + required + "' requires '" + outcome.id() + "' in turn");
        }
      }
    }
  }

  /**
   * Tariffs: what prices a measured value is measured on the cohort; gates and factors ask for what
   * their outcome has, never for their own and not in a circle; only what may be is two-sided, and
   * only what is two-sided pays below zero.
   *
   * @param outcomes the outcomes
   * @param tariffs the tariffs of all versions
   * @param problems where to note what is wrong
   */
  public static void tariffs(
      List<Placed<Outcome>> outcomes, List<Placed<Tariff>> tariffs, Problems problems) {
    Map<String, Outcome> byId = byId(outcomes);
    for (Placed<Tariff> each : tariffs) {
      Tariff tariff = each.value();
      Outcome priced = byId.get(tariff.outcome());
      if (tariff.price().isForMeasurementsAlone()
          && priced != null
          && priced.measure() == Measure.PARTICIPANT) {
        problems.add(
            each.at("price"),
            "prices a measured value, but '"
                + priced.id()
                + "' counts participants; expected an outcome measured on the cohort");
      }
      if (!tariff.twoSided()) {
        problems.addAll(each.at("price"), tariff.price().onlyTwoSided());
      } else if (!tariff.price().mayBeTwoSided()) {
        problems.add(
            each.at("twoSided"),
            "expected a unit price, a table or a share of a saving where a tariff is two-sided");
      }
    }
    new GateRules(outcomes, problems).checkTariffs(tariffs);
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
    List<String> unplanned =
        cohorts.stream()
            .map(Placed::value)
            .filter(cohort -> cohort.plannedSize().isEmpty())
            .map(cohort -> "'" + cohort.id() + "'")
            .toList();
    if (unplanned.isEmpty()) {
      return;
    }
    String found =
        "expected a plannedSize for every cohort but cohort "
            + unplanned.get(0)
            + (unplanned.size() == 1
                ? " states none"
                : " and " + (unplanned.size() - 1) + " more state none");
    for (Placed<Limit> limit : limits) {
      if (limit.value().terms().quantity().flatMap(MostOutcomes::ofCohort).isPresent()) {
        problems.add(limit.at("quantityOfCohort"), found);
      }
    }
  }

  /**
   * Limits and deductibles: the segment of one that is of a cohort and a segment is the cohort's.
   *
   * @param cohorts the cohorts
   * @param parts limits or deductibles
   * @param coverage what one of them counts
   * @param problems where to note what is wrong
   * @param <T> the parts' type
   */
  public static <T> void people(
      List<Placed<Cohort>> cohorts,
      List<Placed<T>> parts,
      Function<T, Coverage> coverage,
      Problems problems) {
    ImmutableSetMultimap.Builder<String, String> builder = ImmutableSetMultimap.builder();
    cohorts.forEach(
        cohort ->
            cohort
                .value()
                .segments()
                .forEach(segment -> builder.put(cohort.value().id(), segment.id())));
    ImmutableSetMultimap<String, String> segments = builder.build();
    for (Placed<T> each : parts) {
      Optional<String> cohort = coverage.apply(each.value()).cohort();
      Optional<String> segment = coverage.apply(each.value()).segment();
      if (cohort.isPresent()
          && segment.isPresent()
          && segments.containsValue(segment.get())
          && !segments.containsEntry(cohort.get(), segment.get())) {
        problems.add(
            each.at("segment"),
            "'" + segment.get() + "' is not a segment of cohort '" + cohort.get() + "'");
      }
    }
  }

  /**
   * The outcomes that somebody must pay for: all but those that gates and factors alone ask for.
   *
   * @param outcomes the outcomes
   * @param tariffs the tariffs of all versions
   * @param fees the fees
   * @return the outcomes to be paid for
   */
  public static List<Outcome> paidFor(
      List<Placed<Outcome>> outcomes, List<Placed<Tariff>> tariffs, List<Placed<Fee>> fees) {
    List<Tariff> stated = Lists.transform(tariffs, Placed::value);
    Set<String> askedOnly =
        Sets.difference(
            AskedOutcomes.asked(stated, Lists.transform(fees, Placed::value)),
            AskedOutcomes.priced(stated));
    return outcomes.stream()
        .map(Placed::value)
        .filter(outcome -> !askedOnly.contains(outcome.id()))
        .toList();
  }

  /**
   * Payers: somebody pays for every outcome, fee and grant, and shares sum to 1.
   *
   * @param outcomes the outcomes to be paid for
   * @param payers everyone who pays
   * @param blend what is paid beside outcomes
   * @param problems where to note what is wrong
   */
  public static void payers(List<Outcome> outcomes, Payers payers, Blend blend, Problems problems) {
    new PayerRules(payers, problems).check(outcomes, blend);
  }

  /**
   * Fees: each has a payment period to be paid in, and its gates ask for what their outcome has.
   *
   * @param outcomes the outcomes
   * @param periods the payment periods of the contract
   * @param fees the fees
   * @param problems where to note what is wrong
   */
  public static void fees(
      List<Placed<Outcome>> outcomes,
      FeePeriods periods,
      List<Placed<Fee>> fees,
      Problems problems) {
    GateRules gates = new GateRules(outcomes, problems);
    fees.forEach(fee -> gates.checkGates(Placed.each(fee.at("onlyIf"), fee.value().onlyIf())));
    new BlendRules(problems).checkFees(periods, fees);
  }

  /**
   * Grants: no two on the same day.
   *
   * @param grants the grants
   * @param problems where to note what is wrong
   */
  public static void grants(List<Placed<Grant>> grants, Problems problems) {
    new BlendRules(problems).checkGrants(grants);
  }

  /**
   * Plans: an amount begins with a payment period, and stands once for each scenario.
   *
   * @param schedule the schedule; empty where everything falls into one period
   * @param plan what was expected
   * @param problems where to note what is wrong
   */
  public static void plan(
      Optional<PaymentSchedule> schedule, List<Placed<PlannedPayment>> plan, Problems problems) {
    new BlendRules(problems).checkPlan(schedule, plan);
  }

  private static Map<String, Outcome> byId(List<Placed<Outcome>> outcomes) {
    Map<String, Outcome> byId = new LinkedHashMap<>();
    outcomes.forEach(each -> byId.putIfAbsent(each.value().id(), each.value()));
    return byId;
  }
}
