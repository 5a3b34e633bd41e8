package org.outturn.core.contract;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Optional;

/**
 * Every rule by the name that statements, explanations, tests and the documentation use for it:
 * {@code Rule.ONCE_EACH} is {@code once-each}. They stand in the order in which the rules are
 * written down: which claims count, price, what would have happened anyway, limits, who pays, when,
 * returns, comparison, public value.
 */
public enum Rule {
  /** A contract has one currency; an amount in another is refused where it enters. */
  ONE_CURRENCY("one-currency"),
  /** Amounts are exact decimals, rounded only where a rule says so. */
  EXACT_MONEY("exact-money"),
  /** Splitting an amount loses and creates nothing. */
  WHOLE_SPLIT("whole-split"),
  /** Shares are exact and lie from 0 to 1, and equal ones are equal however written. */
  CANONICAL_SHARE("canonical-share"),
  /** Same values in, same values out, on every machine and day. */
  NO_CLOCK("no-clock"),
  /** A statement sees what was verified, agreed and due by its date. */
  AS_OF("as-of"),
  /** Only a verified claim is payable. */
  VERIFIED_ONLY("verified-only"),
  /** What was paid for a claim reversed later is taken back from those who paid it. */
  CLAWBACK("clawback"),
  /** A participant is paid so often for an outcome. */
  ONCE_EACH("once-each"),
  /** The outcomes it requires were achieved on or before that date. */
  IN_SEQUENCE("in-sequence"),
  /** Referred, achieved and submitted within the windows the contract states. */
  IN_TIME("in-time"),
  /** The same claim again changes nothing; the same id with other content is refused. */
  REPLAY_SAFE("replay-safe"),
  /** Claims are taken in one order, whatever the order of the input. */
  CLAIM_ORDER("claim-order"),
  /** In a grant period outcomes are recorded and the period's grant is paid instead. */
  RECORDED_NOT_PAID("recorded-not-paid"),
  /** The price times the quantity, before any adjustment. */
  GROSS("gross"),
  /** A version of the rate card is in force and prices it. */
  CARD_IN_FORCE("card-in-force"),
  /** Counting starts afresh for each cohort, segment, contract year or payment period. */
  EACH("each"),
  /** A price is for a unit, by tiers or bands, from a threshold, whole, by a table, or a share. */
  PRICE_FORM("price-form"),
  /** Every unit of a line keeps the price of its position among all that count. */
  UNIT_PRICE("unit-price"),
  /** A tariff may earn below zero; then the provider pays back. */
  TWO_SIDED("two-sided"),
  /** A score measured for another outcome multiplies what a tariff pays. */
  FACTOR("factor"),
  /** What was measured or counted of another outcome allows it. */
  GATE("gate"),
  /** A limit keeps a participant's best-priced claims. */
  BEST_OF("best-of"),
  /** A segment's own price goes before the one for everyone. */
  SEGMENT_PRICE("segment-price"),
  /** A price rises by a stated index at each anniversary of the term's start. */
  INDEXED_PRICE("indexed-price"),
  /** A price changes only by a version that says when, by whom and why it was agreed. */
  AMENDMENT("amendment"),
  /** The rate of what would have happened anyway is deducted. */
  DEADWEIGHT_ON_PRICE("deadweight-on-price"),
  /** The first outcomes up to the baseline are unpaid. */
  DEADWEIGHT_ON_COUNT("deadweight-on-count"),
  /** Benefits count only so far as the service brought them about. */
  ADDITIONALITY("additionality"),
  /** Only what exceeds a comparison group is paid, where the effect is large enough. */
  COMPARISON_GROUP("comparison-group"),
  /** A contract says for every outcome how deadweight is treated. */
  DEADWEIGHT_STATED("deadweight-stated"),
  /** A limit is paid up to. */
  PART_PAY("part-pay"),
  /** The first so much money of a scope is not paid. */
  DEDUCTIBLE("deductible"),
  /** A statement shows of every limit and deductible what is used and left. */
  HEADROOM("headroom"),
  /** Payers divide what is payable. */
  PAYER_SPLIT("payer-split"),
  /** A payer pays up to its commitment. */
  COMMITMENT("commitment"),
  /** A claim falls into the payment period of its verification. */
  PERIOD("period"),
  /** A period is invoiced what its statement gives, less what was invoiced before. */
  SETTLEMENT("settlement"),
  /** Payment is due so many days after a period's last, moved to a working day. */
  DUE_DATE("due-date"),
  /** A contract may pay fees, quality markers, guarantees and bonuses beside outcomes. */
  BLENDED("blended"),
  /** Planned payments stand beside actual ones, by scenario and period. */
  PLAN_AND_ACTUAL("plan-and-actual"),
  /** An outcomes fund pays into several contracts up to its own limit. */
  FUND("fund"),
  /** Costs, drawdowns, payments and repayments stand by date, and the reserve is kept. */
  CASH_FLOWS("cash-flows"),
  /** Cash above the reserve pays instruments by rank, then the residual split. */
  WATERFALL("waterfall"),
  /** A rate of return is one, several, none or a total loss, never a guess. */
  IRR_IS_AN_ANSWER("irr-is-an-answer"),
  /** Inputs and outcomes are compared on the same people, success and costs. */
  SAME_WORK("same-work"),
  /** Cost per outcome is shown before and after deadweight. */
  NET_OUTCOMES_TOO("net-outcomes-too"),
  /** The success rate, price, volume or investment at which two ways cost the same. */
  BREAK_EVEN("break-even"),
  /** An outcome has benefits by agency and kind, with value, lag, years and drop-off. */
  BENEFIT("benefit"),
  /** Discount rates are dated, sourced data, and their base year is stated. */
  DISCOUNTING("discounting"),
  /** Optimism-bias factors reduce benefits and raise costs, each shown. */
  PRUDENCE("prudence"),
  /** Who pays is set against who gains, by agency and year. */
  WRONG_POCKETS("wrong-pockets");

  private static final ImmutableMap<String, Rule> BY_ID =
      Maps.uniqueIndex(Arrays.asList(values()), Rule::id);

  private final String id;

  Rule(String id) {
    this.id = id;
  }

  /**
   * The rule of a name.
   *
   * @param id such as {@code once-each}
   * @return the rule; empty where there is none of that name
   */
  public static Optional<Rule> named(String id) {
    return Optional.ofNullable(BY_ID.get(id));
  }

  /**
   * The name of the rule.
   *
   * @return such as {@code once-each}
   */
  public String id() {
    return id;
  }

  @Override
  public String toString() {
    return id;
  }
}
