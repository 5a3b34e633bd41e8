package org.outturn.core.contract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.Optional;
import org.immutables.value.Value;
import org.outturn.core.OutturnStyle;
import org.outturn.core.cohort.Cohort;
import org.outturn.core.limit.Deductible;
import org.outturn.core.limit.Limit;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Currencies;
import org.outturn.core.money.Rounding;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.party.Party;
import org.outturn.core.party.Payers;
import org.outturn.core.ratecard.Price;
import org.outturn.core.ratecard.RateCard;
import org.outturn.core.schedule.Fee;
import org.outturn.core.schedule.Grant;
import org.outturn.core.schedule.PaymentSchedule;
import org.outturn.core.schedule.PlannedPayment;
import org.outturn.core.validation.Problems;
import org.outturn.core.validation.Require;

/**
 * An outcomes contract: who pays whom for which outcomes of which people, at what prices, up to
 * which limits and when. It is built whole or refused with everything that does not fit together.
 *
 * <p>Holds no claim and no result.
 */
@OutturnStyle
@Value.Immutable
public interface OutcomesContract extends WithOutcomesContract {

  /**
   * Starts a contract.
   *
   * @return a strict builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Its short name.
   *
   * @return such as {@code kbop}
   */
  String id();

  /**
   * What people call it.
   *
   * @return empty unless stated
   */
  @Value.Default
  default String name() {
    return "";
  }

  /**
   * The one currency of every amount in it (rule one-currency).
   *
   * @return an ISO 4217 currency
   */
  Currency currency();

  /**
   * How money is rounded to the minor unit.
   *
   * @return HALF_UP unless stated
   */
  @Value.Default
  default RoundingMode roundingMode() {
    return RoundingMode.HALF_UP;
  }

  /**
   * How long it runs.
   *
   * @return the term
   */
  Term term();

  /**
   * Who is bound by it.
   *
   * @return may be empty; then payers are named by id alone
   */
  ImmutableList<Party> parties();

  /**
   * For whom it is.
   *
   * @return {@link Cohort#MAIN} unless stated
   */
  ImmutableList<Cohort> cohorts();

  /**
   * What counts as success.
   *
   * @return at least one
   */
  ImmutableList<Outcome> outcomes();

  /**
   * What each outcome is worth.
   *
   * @return the rate card
   */
  RateCard rateCard();

  /**
   * How much may be paid.
   *
   * @return in the order listed; they act in the order of their scopes
   */
  ImmutableList<Limit> limits();

  /**
   * How much is not paid first, before every limit.
   *
   * @return in the order listed; they act in the order of their scopes
   */
  ImmutableList<Deductible> deductibles();

  /**
   * Who pays.
   *
   * @return at least one payer for every outcome that may be paid for
   */
  Payers payers();

  /**
   * When it is paid.
   *
   * @return empty where everything falls into one period
   */
  Optional<PaymentSchedule> schedule();

  /**
   * What is paid beside outcomes, or in their place.
   *
   * @return nothing unless stated
   */
  @Value.Default
  default Blend blend() {
    return Blend.NONE;
  }

  /**
   * What was expected to be paid, by scenario and payment period.
   *
   * @return may be empty
   */
  ImmutableList<PlannedPayment> plan();

  /**
   * Where its figures come from.
   *
   * @return may be empty
   */
  ImmutableList<Source> sources();

  /**
   * The outcomes that gates or factors ask for.
   *
   * @return ids, in the order asked for
   */
  @Value.Lazy
  default ImmutableSet<String> asked() {
    return AskedOutcomes.asked(AskedOutcomes.tariffs(rateCard()), blend().fees());
  }

  /**
   * The outcomes that nothing prices and that gates or factors ask for: they are measured or
   * counted for others, and nobody need pay for them.
   *
   * @return ids, in the order asked for
   */
  @Value.Lazy
  default ImmutableSet<String> askedOnly() {
    return Sets.difference(asked(), AskedOutcomes.priced(AskedOutcomes.tariffs(rateCard())))
        .immutableCopy();
  }

  /**
   * The rounding policy: its currency and mode.
   *
   * @return the policy
   */
  @Value.Derived
  default Rounding rounding() {
    return new Rounding(currency(), roundingMode());
  }

  /**
   * This contract with other fees.
   *
   * @param fees what is paid beside outcomes
   * @return the contract
   */
  default OutcomesContract withFees(Fee... fees) {
    return withBlend(blend().withFees(ImmutableList.copyOf(fees)));
  }

  /**
   * This contract with other grants.
   *
   * @param grants what is paid in place of outcomes
   * @return the contract
   */
  default OutcomesContract withGrants(Grant... grants) {
    return withBlend(blend().withGrants(ImmutableList.copyOf(grants)));
  }

  /**
   * This contract with another price for an outcome that one tariff prices: {@code
   * contract.withPrice("acc-entry", Price.unit(Amount.of("GBP", "650")))}.
   *
   * @param outcome the outcome's id
   * @param price what it pays from now on
   * @return the contract
   * @throws IllegalArgumentException when no tariff prices it, or several do, naming them
   */
  default OutcomesContract withPrice(String outcome, Price price) {
    return withRateCard(rateCard().withPrice(outcome, price));
  }

  /**
   * This contract with another price for everyone in one version: {@code contract.withPrice("v2",
   * "acc-entry", Price.unit(Amount.of("GBP", "650")))}.
   *
   * @param version the version's id
   * @param outcome the outcome's id
   * @param price what it pays from now on
   * @return the contract
   * @throws IllegalArgumentException when the version has no such tariff
   */
  default OutcomesContract withPrice(String version, String outcome, Price price) {
    return withRateCard(rateCard().withPrice(version, outcome, price));
  }

  /**
   * This contract with another price for a segment in one version.
   *
   * @param version the version's id
   * @param outcome the outcome's id
   * @param segment the segment's id
   * @param price what it pays from now on
   * @return the contract
   * @throws IllegalArgumentException when the version has no such tariff
   */
  default OutcomesContract withPrice(String version, String outcome, String segment, Price price) {
    return withRateCard(rateCard().withPrice(version, outcome, segment, price));
  }

  /**
   * Whether it says which cohorts there are. Where it does not, evidence may name any, each a
   * cohort of its own.
   *
   * @return false where {@link Cohort#MAIN} is all it has
   */
  default boolean listsCohorts() {
    return !cohorts().equals(ImmutableList.of(Cohort.MAIN));
  }

  /**
   * What a scenario plans (rule plan-and-actual).
   *
   * @param scenario its name, such as {@code BASE}
   * @return amounts by the first days of payment periods; empty where the plan has no such scenario
   */
  default ImmutableSortedMap<LocalDate, Amount> planned(String scenario) {
    return plan().stream()
        .filter(each -> each.scenario().equals(scenario))
        .collect(
            ImmutableSortedMap.toImmutableSortedMap(
                Comparator.naturalOrder(),
                PlannedPayment::period,
                PlannedPayment::amount,
                Amount::plus));
  }

  /**
   * The cohort that evidence names.
   *
   * @param cohortId its id
   * @return one of those it lists, or one of its own where it lists none; empty where it lists
   *     others
   */
  default Optional<Cohort> cohort(String cohortId) {
    Optional<Cohort> listed =
        cohorts().stream().filter(each -> each.id().equals(cohortId)).findFirst();
    return listed.isPresent() || listsCohorts()
        ? listed
        : Optional.of(Cohort.MAIN.withId(cohortId));
  }

  /**
   * Refuses what does not fit together, all of it at once; gives a contract without cohorts the
   * main one.
   *
   * @return the contract
   */
  @Value.Check
  default OutcomesContract check() {
    if (cohorts().isEmpty()) {
      return withCohorts(Cohort.MAIN);
    }
    Require.id(id(), "id");
    Problems problems = new Problems();
    ContractConsistency.check(this, problems);
    problems.throwIfAny();
    return this;
  }

  /** Builds a contract. */
  final class Builder extends ImmutableOutcomesContract.Builder {
    Builder() {}

    /**
     * The one currency of every amount, by its code.
     *
     * @param code an ISO 4217 code, such as {@code "GBP"}
     * @return this builder
     * @throws IllegalArgumentException for an unknown currency
     */
    public Builder currency(String code) {
      currency(Currencies.of(code));
      return this;
    }
  }
}
