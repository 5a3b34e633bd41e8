package org.outturn.pricing.payment.engine;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outturn.core.cohort.Cohort;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.contract.PayerGroup;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.evidence.EvidenceColumns;
import org.outturn.core.evidence.EvidenceFit;
import org.outturn.core.evidence.EvidenceGroup;
import org.outturn.core.evidence.EvidenceKind;
import org.outturn.core.limit.LimitScope;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Rounding;
import org.outturn.core.outcome.Measure;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.party.OutcomePayer;
import org.outturn.core.validation.Problems;

/**
 * A contract made ready for pricing: everything that does not depend on evidence, worked out once.
 * Immutable but for what it remembers of groups it was asked for; shared by threads.
 */
public final class CompiledContract {
  private final OutcomesContract contract;
  private final CompiledCard card;
  private final ImmutableMap<String, Integer> outcomeNumbers;
  private final ImmutableList<Integer> requiredOutcomes;
  private final int[] claimsPerParticipant;
  private final ImmutableList<DeadweightTreatment> treatments;
  private final ImmutableList<CompiledLimit> participantLimits;
  private final ImmutableList<CompiledLimit> sharedLimits;
  private final ImmutableList<CompiledPayers> payers;
  private final int[] payersOfOutcome;
  private final long[] commitments;
  private final Causes causes;
  private final Optional<PeriodTable> periods;
  private final YearTable years;
  private final boolean hasYearlyLimits;
  private final boolean keepsBest;
  private final boolean hasBaselines;
  private final boolean hasGates;

  /** Replaced by a larger map when other groups come; two threads may work out the same terms. */
  private volatile ImmutableMap<EvidenceGroup, GroupTerms> groups = ImmutableMap.of();

  private CompiledContract(OutcomesContract contract) {
    this.contract = contract;
    card = new CompiledCard(contract.rateCard());
    outcomeNumbers = numbers(contract.outcomes());
    requiredOutcomes =
        contract.outcomes().stream()
            .flatMap(outcome -> outcome.requires().stream())
            .distinct()
            .map(outcomeNumbers::get)
            .sorted()
            .collect(ImmutableList.toImmutableList());
    claimsPerParticipant =
        contract.outcomes().stream().mapToInt(Outcome::claimsPerParticipant).toArray();
    treatments =
        contract.outcomes().stream()
            .map(DeadweightTreatment::of)
            .collect(ImmutableList.toImmutableList());
    participantLimits = CompiledLimit.inOrder(LimitScope::isOfParticipant, contract);
    sharedLimits = CompiledLimit.inOrder(scope -> !scope.isOfParticipant(), contract);
    Map<PayerGroup, Integer> payerGroups = new LinkedHashMap<>();
    payersOfOutcome =
        contract.outcomes().stream()
            .map(outcome -> PayerGroup.of(contract.payers(), outcome))
            .mapToInt(group -> payerGroups.computeIfAbsent(group, any -> payerGroups.size()))
            .toArray();
    payers =
        payerGroups.keySet().stream()
            .map(group -> CompiledPayers.of(group, contract.payers()))
            .collect(ImmutableList.toImmutableList());
    commitments =
        contract.payers().listed().stream()
            .map(OutcomePayer::commitment)
            .mapToLong(most -> most.map(Amount::toMinor).orElse(Long.MAX_VALUE))
            .toArray();
    causes = new Causes(contract, treatments, participantLimits, sharedLimits);
    periods = PeriodTable.of(contract);
    years = new YearTable(contract.term());
    hasYearlyLimits = sharedLimits.stream().anyMatch(CompiledLimit::isOfEachYear);
    keepsBest = participantLimits.stream().anyMatch(CompiledLimit::keepsBest);
    hasBaselines = treatments.stream().anyMatch(treatment -> treatment.baseline().isPresent());
    hasGates =
        contract.rateCard().versions().stream()
            .flatMap(version -> version.tariffs().stream())
            .anyMatch(tariff -> !tariff.onlyIf().isEmpty());
  }

  /**
   * Makes a contract ready.
   *
   * @param contract the contract
   * @return its terms, compiled
   */
  public static CompiledContract of(OutcomesContract contract) {
    return new CompiledContract(contract);
  }

  private static ImmutableMap<String, Integer> numbers(List<Outcome> outcomes) {
    ImmutableMap.Builder<String, Integer> numbers = ImmutableMap.builder();
    for (int i = 0; i < outcomes.size(); i++) {
      numbers.put(outcomes.get(i).id(), i);
    }
    return numbers.buildOrThrow();
  }

  /**
   * The contract compiled.
   *
   * @return the contract
   */
  public OutcomesContract contract() {
    return contract;
  }

  Rounding rounding() {
    return contract.rounding();
  }

  CompiledCard card() {
    return card;
  }

  /** The numbers of outcomes that others require, rising. */
  ImmutableList<Integer> requiredOutcomes() {
    return requiredOutcomes;
  }

  /** Whether an outcome requires another, by its number. */
  boolean requires(Outcome outcome, int required) {
    return outcome.requires().contains(contract.outcomes().get(required).id());
  }

  /** How often a participant counts for each outcome by its number; 0 is no limit. */
  int[] claimsPerParticipant() {
    return claimsPerParticipant;
  }

  /** How deadweight is treated for each outcome by its number. */
  ImmutableList<DeadweightTreatment> treatments() {
    return treatments;
  }

  /** The limits each participant has alone, in the order in which they act. */
  ImmutableList<CompiledLimit> participantLimits() {
    return participantLimits;
  }

  /** The limits everyone shares, in the order in which they act. */
  ImmutableList<CompiledLimit> sharedLimits() {
    return sharedLimits;
  }

  /** A limit by its place among all that act, those of participants first. */
  CompiledLimit limit(int place) {
    int ofParticipants = participantLimits.size();
    return place < ofParticipants
        ? participantLimits.get(place)
        : sharedLimits.get(place - ofParticipants);
  }

  /**
   * What each payer may pay at most by its position, the largest number where nothing limits it.
   */
  long[] commitments() {
    return commitments.clone();
  }

  /** The groups of payers by number. */
  ImmutableList<CompiledPayers> payers() {
    return payers;
  }

  /** What may change what a line is paid. */
  Causes causes() {
    return causes;
  }

  /** The payment periods; empty where the contract has no schedule. */
  Optional<PeriodTable> periods() {
    return periods;
  }

  YearTable years() {
    return years;
  }

  /** Whether any baseline is a rate of the people engaged. */
  boolean hasBaselinesOfEngaged() {
    return treatments.stream()
        .flatMap(treatment -> treatment.baseline().stream())
        .anyMatch(baseline -> baseline.rate().isPresent());
  }

  /** Whether any limit is of each contract year. */
  boolean hasYearlyLimits() {
    return hasYearlyLimits;
  }

  /** Whether any participant's limit keeps the best of all claims, early and late. */
  boolean keepsBest() {
    return keepsBest;
  }

  /** Whether any outcome leaves its first units unpaid. */
  boolean hasBaselines() {
    return hasBaselines;
  }

  /** Whether any tariff depends on another outcome. */
  boolean hasGates() {
    return hasGates;
  }

  /**
   * The terms for each group of evidence.
   *
   * @throws org.outturn.core.validation.InvalidInputException when the evidence does not fit the
   *     contract, with every misfit
   */
  GroupTerms[] bind(Evidence evidence) {
    EvidenceColumns columns = evidence.columns();
    List<EvidenceGroup> found = columns.groups();
    ImmutableMap<EvidenceGroup, GroupTerms> known = groups;
    boolean allKnown = known.keySet().containsAll(found);
    if (!allKnown || columns.has(EvidenceKind.MEASUREMENT) || !columns.isAllVerified()) {
      Problems problems = new Problems();
      EvidenceFit.check(contract, evidence, problems);
      problems.throwIfAny();
    }
    if (!allKnown) {
      Map<EvidenceGroup, GroupTerms> more = new LinkedHashMap<>(known);
      found.forEach(group -> more.computeIfAbsent(group, this::compiled));
      known = ImmutableMap.copyOf(more);
      groups = known;
    }
    GroupTerms[] bound = new GroupTerms[found.size()];
    for (int i = 0; i < bound.length; i++) {
      bound[i] = requireNonNull(known.get(found.get(i)));
    }
    return bound;
  }

  private GroupTerms compiled(EvidenceGroup group) {
    int number = requireNonNull(outcomeNumbers.get(group.outcome()));
    Outcome outcome = contract.outcomes().get(number);
    Optional<Cohort> only =
        contract.cohorts().size() == 1 ? Optional.of(contract.cohorts().get(0)) : Optional.empty();
    Optional<Cohort> cohort = group.cohort().flatMap(contract::cohort).or(() -> only);
    return new GroupTerms(
        group,
        number,
        outcome,
        cohort,
        contract.term().achievement(outcome),
        tariffs(group, outcome, treatments.get(number)),
        payersOfOutcome[number]);
  }

  private PricedTariff[] tariffs(
      EvidenceGroup group, Outcome outcome, DeadweightTreatment treatment) {
    List<PricedTariff> tariffs = new ArrayList<>();
    for (int version = 0; version < card.size(); version++) {
      tariffs.add(
          card.tariff(version, group.outcome(), group.segment())
              .map(tariff -> priced(tariff, outcome, treatment))
              .orElse(PricedTariff.NONE));
    }
    return tariffs.toArray(PricedTariff[]::new);
  }

  private PricedTariff priced(
      CompiledTariff tariff, Outcome outcome, DeadweightTreatment treatment) {
    return outcome.measure() == Measure.PARTICIPANT
        ? tariff
            .form()
            .fixedPrice()
            .filter(price -> !card.countsUnits(tariff.counting()))
            .map(price -> new FixedPrice(price, treatment.attributable(), rounding()))
            .map(fixed -> PricedTariff.of(tariff, fixed))
            .orElseGet(() -> PricedTariff.of(tariff))
        : PricedTariff.of(tariff);
  }
}
