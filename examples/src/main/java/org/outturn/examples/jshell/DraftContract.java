package org.outturn.examples.jshell;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.contract.Term;
import org.outturn.core.limit.Limit;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Share;
import org.outturn.core.outcome.Deadweight;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.party.OutcomePayer;
import org.outturn.core.party.Payers;
import org.outturn.core.ratecard.Price;
import org.outturn.core.ratecard.Tariff;
import org.outturn.core.schedule.PaymentSchedule;
import org.outturn.core.time.Frequency;
import org.outturn.core.validation.Require;

/**
 * A contract as it is written at a prompt: {@code contract(card).deadweight("housed", percent(20))}
 * . Each step gives a new draft and leaves the old one as it was.
 *
 * @param contract the contract so far, with everything the library knows of one
 */
public record DraftContract(OutcomesContract contract) {
  private static final int YEARS = 3;

  /**
   * A contract on a rate card: its outcomes, each priced net of deadweight and counted once a
   * person; three years from the first day of the card; one payer, the {@code commissioner}, who
   * pays every quarter without a limit.
   */
  static DraftContract of(DraftRateCard draft) {
    Amount first =
        draft
            .firstAmount()
            .orElseThrow(
                () -> new IllegalArgumentException("rate card must have a price but had none"));
    LocalDate from = draft.card().versions().get(0).inForce().startInclusive();
    return new DraftContract(
        OutcomesContract.builder()
            .id("draft")
            .currency(first.currency())
            .term(Term.of(from, from.plusYears(YEARS)))
            .addAllOutcomes(
                draft.card().versions().stream()
                    .flatMap(version -> version.tariffs().stream())
                    .map(Tariff::outcome)
                    .distinct()
                    .map(id -> Outcome.builder().id(id).deadweight(Deadweight.PRICED_IN).build())
                    .toList())
            .rateCard(draft.card())
            .payers(Payers.byShares(OutcomePayer.sole("commissioner")))
            .schedule(PaymentSchedule.of(Frequency.QUARTERLY, from))
            .build());
  }

  /**
   * This draft under another name.
   *
   * @param id the contract's id
   * @return a new draft
   */
  public DraftContract named(String id) {
    return new DraftContract(contract.withId(id));
  }

  /**
   * This draft with another end.
   *
   * @param end the first day after the term, such as {@code 2024-04-01}
   * @return a new draft
   */
  public DraftContract until(String end) {
    return until(DraftDates.parse(end));
  }

  /**
   * This draft with another end.
   *
   * @param end the first day after the term
   * @return a new draft
   */
  public DraftContract until(LocalDate end) {
    LocalDate from = contract.term().from();
    Require.that(end.isAfter(from), "the end", "must be after the first day " + from, end);
    return new DraftContract(
        contract.withTerm(new Term(from, end, contract.term().trackingTo().filter(end::isBefore))));
  }

  /**
   * This draft with deadweight taken off the price of an outcome (rule deadweight-on-price).
   *
   * @param outcome the outcome's id
   * @param rate the share that would have happened anyway
   * @return a new draft
   */
  public DraftContract deadweight(String outcome, Share rate) {
    return change(outcome, each -> each.withDeadweight(Deadweight.onPrice(rate)));
  }

  /**
   * This draft with an outcome that counts only after others (rule in-sequence).
   *
   * @param outcome the outcome's id
   * @param earlier the ids of those it requires
   * @return a new draft
   */
  public DraftContract requires(String outcome, String... earlier) {
    return change(outcome, each -> each.withRequires(ImmutableSet.copyOf(earlier)));
  }

  /**
   * This draft with a most that any one person may earn.
   *
   * @param most the amount
   * @return a new draft
   */
  public DraftContract mostPerPerson(Amount most) {
    return limited(Limit.perParticipant("per-person", most));
  }

  /**
   * This draft with a contract cap: the maximum potential outcome payment.
   *
   * @param most the amount
   * @return a new draft
   */
  public DraftContract mostInAll(Amount most) {
    return limited(Limit.ofContract("contract-cap", most));
  }

  /**
   * This contract with a most that each participant is paid for.
   *
   * @param most in the contract's currency, such as {@code 7500}
   * @return a new draft
   */
  public DraftContract mostPerPerson(Number most) {
    return mostPerPerson(amount(most));
  }

  /**
   * This contract with a most that is paid in all.
   *
   * @param most in the contract's currency, such as {@code 500000}
   * @return a new draft
   */
  public DraftContract mostInAll(Number most) {
    return mostInAll(amount(most));
  }

  /**
   * This contract with a most that an outcome is paid.
   *
   * @param outcome the outcome's id
   * @param most what is paid for all of them at most
   * @return a new draft
   */
  public DraftContract limit(String outcome, Amount most) {
    return change(outcome, each -> each).limit(Limit.ofOutcome(outcome + "-most", outcome, most));
  }

  /**
   * This contract with a most that an outcome is paid.
   *
   * @param outcome the outcome's id
   * @param most in the contract's currency, such as {@code 90000}
   * @return a new draft
   */
  public DraftContract limit(String outcome, Number most) {
    return limit(outcome, amount(most));
  }

  /**
   * This contract with a limit of any kind, which replaces one of the same id.
   *
   * @param limit such as {@code Limit.perYear("year", gbp(90000))}
   * @return a new draft
   */
  public DraftContract limit(Limit limit) {
    return limited(limit);
  }

  /**
   * This contract with a price in the last version of its rate card, which replaces the one the
   * outcome had there. An outcome that is new to the contract counts once a person.
   *
   * @param outcome the outcome's id
   * @param price what each of them pays
   * @return a new draft
   */
  public DraftContract pay(String outcome, Price price) {
    boolean isThere = contract.outcomes().stream().anyMatch(each -> each.id().equals(outcome));
    OutcomesContract counted =
        isThere
            ? contract
            : contract.withOutcomes(
                Stream.concat(
                        contract.outcomes().stream(),
                        Stream.of(
                            Outcome.builder().id(outcome).deadweight(Deadweight.PRICED_IN).build()))
                    .toList());
    return new DraftContract(
        counted.withRateCard(new DraftRateCard(contract.rateCard()).pay(outcome, price).card()));
  }

  /**
   * This contract with an amount for each of an outcome.
   *
   * @param outcome the outcome's id
   * @param amount what each of them pays
   * @return a new draft
   */
  public DraftContract pay(String outcome, Amount amount) {
    return pay(outcome, Price.unit(amount));
  }

  /**
   * This contract with an amount for each of an outcome.
   *
   * @param outcome the outcome's id
   * @param amount in the contract's currency, such as {@code 600}
   * @return a new draft
   */
  public DraftContract pay(String outcome, Number amount) {
    return pay(outcome, amount(amount));
  }

  private Amount amount(Number number) {
    return Amount.of(contract.currency().getCurrencyCode(), number.toString());
  }

  /** A limit stated again replaces the one before. */
  private DraftContract limited(Limit limit) {
    return new DraftContract(
        contract.withLimits(
            Stream.concat(
                    contract.limits().stream().filter(each -> !each.id().equals(limit.id())),
                    Stream.of(limit))
                .toList()));
  }

  private DraftContract change(String outcome, UnaryOperator<Outcome> change) {
    Require.that(
        contract.outcomes().stream().anyMatch(each -> each.id().equals(outcome)),
        "outcome",
        "must be one of " + contract.outcomes().stream().map(Outcome::id).toList(),
        outcome);
    return new DraftContract(
        contract.withOutcomes(
            contract.outcomes().stream()
                .map(each -> each.id().equals(outcome) ? change.apply(each) : each)
                .toList()));
  }

  /** What a prompt shows of it. */
  @Override
  public String toString() {
    return "contract '"
        + contract.id()
        + "' from "
        + contract.term().from()
        + " until "
        + contract.term().to()
        + " with outcomes "
        + contract.outcomes().stream().map(Outcome::id).toList();
  }
}
