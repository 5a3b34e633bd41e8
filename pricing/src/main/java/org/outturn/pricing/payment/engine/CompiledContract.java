package org.outturn.pricing.payment.engine;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.cohort.Cohort;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.contract.PayerGroup;
import org.outturn.core.contract.PayerGroups;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.evidence.EvidenceColumns;
import org.outturn.core.evidence.EvidenceFit;
import org.outturn.core.evidence.EvidenceGroup;
import org.outturn.core.evidence.EvidenceKind;
import org.outturn.core.limit.LimitScope;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Rounding;
import org.outturn.core.outcome.Baseline;
import org.outturn.core.outcome.Measure;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.outcome.OutcomeLevel;
import org.outturn.core.party.OutcomePayer;
import org.outturn.core.ratecard.DecidedBy;
import org.outturn.core.ratecard.Gate;
import org.outturn.core.ratecard.GateMeasure;
import org.outturn.core.ratecard.Tariff;
import org.outturn.core.validation.Problems;

/**
 * A contract made ready for pricing: everything that does not depend on evidence, worked out once.
 * Immutable but for what it remembers of groups it was asked for; shared by threads.
 */
public final class CompiledContract {
  /** Stands for "no commitment limits what a payer pays". */
  static final long NO_COMMITMENT = Long.MAX_VALUE;

  private final OutcomesContract contract;
  private final CompiledCard card;
  private final ImmutableMap<String, Integer> outcomeNumbers;
  private final ImmutableList<Integer> requiredOutcomes;
  private final int[] claimsPerParticipant;
  private final ImmutableList<DeadweightTreatment> treatments;
  private final ImmutableList<CompiledDeductible> deductibles;
  private final ImmutableList<CompiledLimit> participantLimits;
  private final ImmutableList<CompiledLimit> sharedLimits;
  private final ImmutableList<CompiledLimit> limits;
  private final ImmutableList<CompiledFee> fees;
  private final ImmutableList<CompiledPayers> payers;
  private final int[] payersOfOutcome;
  private final int payersOfTheRest;
  private final PayingParties parties;
  private final long[] commitments;
  private final Causes causes;
  private final Optional<PeriodTable> periods;
  private final YearTable years;
  private final boolean keepsBest;
  private final boolean hasBaselines;
  private final boolean hasGates;
  private final boolean hasConditions;
  private final boolean asksLater;
  private final boolean hasOutcomesAlone;
  private final boolean hasBaselinesOfEngaged;
  private final boolean hasBaselinesOfYearBefore;
  private final ImmutableSet<String> askedOnly;
  private final ImmutableList<ImmutableSet<String>> countingLevels;

  /** Replaced by a larger map when other groups come; two threads may work out the same terms. */
  private volatile ImmutableMap<EvidenceGroup, GroupTerms> groups = ImmutableMap.of();

  /** Those of the evidence bound last: the next mostly falls into the same groups. */
  private volatile BoundGroups bound;

  private CompiledContract(OutcomesContract contract) {
    this.contract = contract;
    card = new CompiledCard(contract);
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
    deductibles = CompiledDeductible.inOrder(contract);
    participantLimits = CompiledLimit.inOrder(LimitScope::isOfParticipant, contract);
    sharedLimits = CompiledLimit.inOrder(scope -> !scope.isOfParticipant(), contract);
    limits =
        ImmutableList.<CompiledLimit>builder()
            .addAll(participantLimits)
            .addAll(sharedLimits)
            .build();
    fees = CompiledFee.of(contract);
    PayerGroups groupsOfPayers = PayerGroups.of(contract.payers());
    Map<PayerGroup, Integer> payerGroups = new LinkedHashMap<>();
    payersOfOutcome =
        contract.outcomes().stream()
            .map(groupsOfPayers::of)
            .mapToInt(group -> payerGroups.computeIfAbsent(group, any -> payerGroups.size()))
            .toArray();
    payersOfTheRest =
        payerGroups.computeIfAbsent(groupsOfPayers.ofTheRest(), any -> payerGroups.size());
    payers =
        payerGroups.keySet().stream()
            .map(group -> CompiledPayers.of(group, contract.payers()))
            .collect(ImmutableList.toImmutableList());
    parties = new PayingParties(contract.payers().listed(), contract.currency());
    commitments =
        contract.payers().listed().stream()
            .map(OutcomePayer::commitment)
            .mapToLong(most -> most.map(Amount::toMinor).orElse(NO_COMMITMENT))
            .toArray();
    causes = new Causes(contract, card, treatments, deductibles, limits);
    periods = PeriodTable.of(contract);
    years = new YearTable(contract.term());
    keepsBest = participantLimits.stream().anyMatch(CompiledLimit::keepsBest);
    hasBaselines = treatments.stream().anyMatch(treatment -> treatment.baseline().isPresent());
    List<Tariff> tariffs =
        contract.rateCard().versions().stream()
            .flatMap(version -> version.tariffs().stream())
            .toList();
    hasGates = tariffs.stream().anyMatch(tariff -> !tariff.onlyIf().isEmpty());
    hasConditions =
        hasGates
            || tariffs.stream().anyMatch(tariff -> !tariff.factors().isEmpty())
            || fees.stream().anyMatch(fee -> !fee.fee().onlyIf().isEmpty());
    asksLater =
        Stream.concat(
                    tariffs.stream().flatMap(tariff -> tariff.onlyIf().stream()),
                    contract.blend().fees().stream().flatMap(fee -> fee.onlyIf().stream()))
                .anyMatch(CompiledContract::asksLater)
            || tariffs.stream()
                .flatMap(tariff -> tariff.factors().stream())
                .anyMatch(factor -> factor.by() != DecidedBy.ACHIEVED);
    hasOutcomesAlone =
        contract.outcomes().stream().allMatch(outcome -> outcome.level() == OutcomeLevel.OUTCOME);
    hasBaselinesOfEngaged =
        treatments.stream()
            .flatMap(treatment -> treatment.baseline().stream())
            .anyMatch(baseline -> baseline.rate().isPresent());
    hasBaselinesOfYearBefore =
        treatments.stream()
            .flatMap(treatment -> treatment.baseline().stream())
            .anyMatch(Baseline::thenPrevious);
    askedOnly = contract.askedOnly();
    countingLevels = CountingLevels.of(contract.outcomes(), tariffs);
    bound = new BoundGroups(this, ImmutableList.of(), new GroupTerms[0]);
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

  private static boolean asksLater(Gate gate) {
    return gate.of() == GateMeasure.QUANTITY || gate.by() != DecidedBy.ACHIEVED;
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

  /** What is not paid first, in the order in which it acts. */
  ImmutableList<CompiledDeductible> deductibles() {
    return deductibles;
  }

  /** What is paid for activity and service. */
  ImmutableList<CompiledFee> fees() {
    return fees;
  }

  /** The limits each participant has alone, in the order in which they act. */
  ImmutableList<CompiledLimit> participantLimits() {
    return participantLimits;
  }

  /** The limits everyone shares, in the order in which they act. */
  ImmutableList<CompiledLimit> sharedLimits() {
    return sharedLimits;
  }

  /** All limits in the order in which they act, those of participants first. */
  ImmutableList<CompiledLimit> limits() {
    return limits;
  }

  /** A limit by its place among all that act, those of participants first. */
  CompiledLimit limit(int place) {
    return limits.get(place);
  }

  /**
   * What each payer may pay at most by its position, {@link #NO_COMMITMENT} where nothing limits
   * it.
   */
  long[] commitments() {
    return commitments.clone();
  }

  /** The groups of payers by number. */
  ImmutableList<CompiledPayers> payers() {
    return payers;
  }

  /** The parties behind the payers. */
  PayingParties parties() {
    return parties;
  }

  /** The number of the group that pays for the whole contract: fees and grants. */
  int payersOfTheRest() {
    return payersOfTheRest;
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

  /**
   * Whether a gate or factor may find more once more is verified: it asks by period or statement,
   * or how many were counted.
   */
  boolean asksLater() {
    return asksLater;
  }

  /** Whether any baseline is what the year before counted. */
  boolean hasBaselinesOfYearBefore() {
    return hasBaselinesOfYearBefore;
  }

  /** Whether any baseline is a rate of the people engaged. */
  boolean hasBaselinesOfEngaged() {
    return hasBaselinesOfEngaged;
  }

  /** Whether any participant's limit keeps the best of all claims, early and late. */
  boolean keepsBest() {
    return keepsBest;
  }

  /** Whether nothing it pays for is an output or an activity. */
  boolean hasOutcomesAlone() {
    return hasOutcomesAlone;
  }

  /** Whether any outcome leaves its first units unpaid. */
  boolean hasBaselines() {
    return hasBaselines;
  }

  /** Whether any tariff depends on another outcome. */
  boolean hasGates() {
    return hasGates;
  }

  /** Whether any tariff or fee asks what another outcome says. */
  boolean hasConditions() {
    return hasConditions;
  }

  /**
   * The outcomes by when it is decided which of their claims count: those whose counted quantity
   * gates ask for before those that ask.
   */
  ImmutableList<ImmutableSet<String>> countingLevels() {
    return countingLevels;
  }

  /**
   * The terms for each group of evidence.
   *
   * @throws org.outturn.core.validation.InvalidInputException when the evidence does not fit the
   *     contract, with every misfit
   */
  BoundGroups bind(Evidence evidence) {
    EvidenceColumns columns = evidence.columns();
    BoundGroups last = bound;
    boolean isKnown = last.isOf(columns.groups());
    if (!isKnown || columns.has(EvidenceKind.MEASUREMENT) || !columns.isAllVerified()) {
      Problems problems = new Problems();
      EvidenceFit.check(contract, evidence, problems);
      problems.throwIfAny();
    }
    return isKnown ? last : bind(columns.groups());
  }

  private BoundGroups bind(ImmutableList<EvidenceGroup> found) {
    ImmutableMap<EvidenceGroup, GroupTerms> known = groups;
    if (!known.keySet().containsAll(found)) {
      Map<EvidenceGroup, GroupTerms> more = new LinkedHashMap<>(known);
      found.forEach(group -> more.computeIfAbsent(group, this::compiled));
      known = ImmutableMap.copyOf(more);
      groups = known;
    }
    GroupTerms[] terms = new GroupTerms[found.size()];
    for (int i = 0; i < terms.length; i++) {
      terms[i] = requireNonNull(known.get(found.get(i)));
    }
    BoundGroups now = new BoundGroups(this, found, terms);
    bound = now;
    return now;
  }

  private GroupTerms compiled(EvidenceGroup group) {
    int number = requireNonNull(outcomeNumbers.get(group.outcome()));
    Outcome outcome = contract.outcomes().get(number);
    Optional<Cohort> only =
        contract.cohorts().size() == 1 ? Optional.of(contract.cohorts().get(0)) : Optional.empty();
    Optional<Cohort> cohort = group.cohort().flatMap(contract::cohort).or(() -> only);
    DeadweightTreatment treatment = treatments.get(number);
    BigFraction attributable =
        treatment.rateIn(group.cohort().or(() -> cohort.map(Cohort::id))).rest().toFraction();
    return new GroupTerms(
        group,
        number,
        outcome,
        cohort,
        askedOnly.contains(outcome.id()),
        attributable,
        contract.term().achievement(outcome),
        card.size(),
        (version, rises) ->
            card.tariff(version, rises, group.outcome(), group.segment())
                .map(tariff -> priced(tariff, outcome, attributable))
                .orElse(PricedTariff.NONE),
        payersOfOutcome[number]);
  }

  private PricedTariff priced(CompiledTariff tariff, Outcome outcome, BigFraction attributable) {
    return outcome.measure() == Measure.PARTICIPANT
            && tariff.isPlain()
            && !card.countsUnits(tariff.counting())
        ? PricedTariff.of(
            tariff,
            new FixedPrice(tariff.form().fixedPrice().orElseThrow(), attributable, rounding()))
        : PricedTariff.of(tariff);
  }
}
