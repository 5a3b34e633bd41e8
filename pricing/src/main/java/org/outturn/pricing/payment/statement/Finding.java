package org.outturn.pricing.payment.statement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.contract.Rule;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Share;
import org.outturn.core.ratecard.Gate;
import org.outturn.core.schedule.Grant;
import org.outturn.core.time.DateRange;

/**
 * Why a claim is paid less than its gross value, or not at all: the rule, a code for it, and the
 * dates and numbers that decided. {@link #because()} says it in a sentence; nobody needs to take
 * the sentence apart.
 *
 * <p>Immutable. Holds no participant's data beyond the dates of the claim it is about.
 */
public sealed interface Finding {

  /**
   * The rule that found it.
   *
   * @return such as {@code once-each}
   */
  Rule rule();

  /**
   * What it is about beside the claim.
   *
   * @return the limit, or the outcome of a treatment or of a limit inside a price; empty for others
   */
  Optional<String> id();

  /**
   * The word a statement begins its reason with.
   *
   * @return a reason code such as {@code REPEAT}, or the id of a limit
   */
  String code();

  /**
   * The code and one sentence.
   *
   * @return such as {@code REPEAT: this participant counts for this outcome once and already has}
   */
  default String because() {
    return code() + ": " + sentence();
  }

  /**
   * One sentence without the code.
   *
   * @return such as {@code submitted but not verified}
   */
  default String sentence() {
    return match(FindingText.SENTENCE);
  }

  /**
   * Asks the question of each kind.
   *
   * @param cases one answer for each kind
   * @param <T> the answer
   * @return the answer of this kind's case
   */
  <T> T match(Cases<T> cases);

  /**
   * One answer for each kind of finding.
   *
   * @param <T> the answer
   */
  interface Cases<T> {
    /**
     * For a claim that is not verified.
     *
     * @param finding the finding
     * @return the answer
     */
    T notVerified(NotVerified finding);

    /**
     * For a referral outside the recruitment window.
     *
     * @param finding the finding
     * @return the answer
     */
    T notEligible(NotEligible finding);

    /**
     * For an achievement outside the term.
     *
     * @param finding the finding
     * @return the answer
     */
    T outOfTerm(OutOfTerm finding);

    /**
     * For a claim submitted late.
     *
     * @param finding the finding
     * @return the answer
     */
    T late(Late finding);

    /**
     * For a required outcome that is missing.
     *
     * @param finding the finding
     * @return the answer
     */
    T prerequisite(Prerequisite finding);

    /**
     * For a claim without a price.
     *
     * @param finding the finding
     * @return the answer
     */
    T noPrice(NoPrice finding);

    /**
     * For a gate that is closed.
     *
     * @param finding the finding
     * @return the answer
     */
    T gateClosed(GateClosed finding);

    /**
     * For a claim beyond those a participant is allowed.
     *
     * @param finding the finding
     * @return the answer
     */
    T repeat(Repeat finding);

    /**
     * For a limit inside a price.
     *
     * @param finding the finding
     * @return the answer
     */
    T overPriceLimit(OverPriceLimit finding);

    /**
     * For a rate of deadweight.
     *
     * @param finding the finding
     * @return the answer
     */
    T deadweightRate(DeadweightRate finding);

    /**
     * For a baseline.
     *
     * @param finding the finding
     * @return the answer
     */
    T underBaseline(UnderBaseline finding);

    /**
     * For a measurement that pays nothing by itself.
     *
     * @param finding the finding
     * @return the answer
     */
    T effectUnpaid(EffectUnpaid finding);

    /**
     * For what all cohorts together pay.
     *
     * @param finding the finding
     * @return the answer
     */
    T effectPooled(EffectPooled finding);

    /**
     * For a limit.
     *
     * @param finding the finding
     * @return the answer
     */
    T overLimit(OverLimit finding);

    /**
     * For what was achieved in a grant period.
     *
     * @param finding the finding
     * @return the answer
     */
    T recordedNotPaid(RecordedNotPaid finding);

    /**
     * For a price agreed later.
     *
     * @param finding the finding
     * @return the answer
     */
    T amended(Amended finding);

    /**
     * For scores that multiply what is paid.
     *
     * @param finding the finding
     * @return the answer
     */
    T scored(Scored finding);

    /**
     * For a first part that is not paid.
     *
     * @param finding the finding
     * @return the answer
     */
    T underDeductible(UnderDeductible finding);

    /**
     * For what was measured below zero and pays nothing.
     *
     * @param finding the finding
     * @return the answer
     */
    T negative(Negative finding);

    /**
     * For what is taken back.
     *
     * @param finding the finding
     * @return the answer
     */
    T takenBack(TakenBack finding);
  }

  /** A finding for which a rule about which claims count refuses the whole claim. */
  sealed interface Refusal extends Finding {
    /**
     * The reason.
     *
     * @return the reason whose name is the code
     */
    Reason reason();

    @Override
    default Rule rule() {
      return reason().rule();
    }

    @Override
    default Optional<String> id() {
      return Optional.empty();
    }

    @Override
    default String code() {
      return reason().name();
    }
  }

  /**
   * Not verified, or not any more (rule verified-only).
   *
   * @param reason SUBMITTED, REJECTED, DISPUTED or REVERSED
   */
  record NotVerified(Reason reason) implements Refusal {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.notVerified(this);
    }
  }

  /**
   * Referred outside the recruitment window (rule in-time).
   *
   * @param referred the day of referral
   * @param recruitFrom the window's first day; empty where it is open
   * @param recruitTo the day after its last; empty where it is open
   */
  record NotEligible(
      LocalDate referred, Optional<LocalDate> recruitFrom, Optional<LocalDate> recruitTo)
      implements Refusal {
    @Override
    public Reason reason() {
      return Reason.NOT_ELIGIBLE;
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.notEligible(this);
    }
  }

  /**
   * Achieved outside the term and its tail (rule in-time).
   *
   * @param achieved the day of achievement
   * @param achievement the days on which it could be achieved
   */
  record OutOfTerm(LocalDate achieved, DateRange achievement) implements Refusal {
    @Override
    public Reason reason() {
      return Reason.OUT_OF_TERM;
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.outOfTerm(this);
    }
  }

  /**
   * Submitted after the claim window (rule in-time).
   *
   * @param days how many days after it was achieved
   * @param allowed how many are allowed
   */
  record Late(long days, int allowed) implements Refusal {
    @Override
    public Reason reason() {
      return Reason.LATE;
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.late(this);
    }
  }

  /**
   * A required outcome was not achieved by then (rule in-sequence).
   *
   * @param requires the outcomes required
   * @param by the day by which they had to be achieved
   */
  record Prerequisite(ImmutableSet<String> requires, LocalDate by) implements Refusal {
    @Override
    public Reason reason() {
      return Reason.PREREQUISITE;
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.prerequisite(this);
    }
  }

  /**
   * No version of the rate card prices it (rule card-in-force).
   *
   * @param date the day that chooses the version; empty where none is recorded
   * @param inForce the version in force on it, which has no tariff for the outcome; empty where
   *     none is in force
   * @param before the last version before it, with its dates; empty where there is none
   * @param after the first version after it, with its dates; empty where there is none
   */
  record NoPrice(
      Optional<LocalDate> date,
      Optional<String> inForce,
      Optional<String> before,
      Optional<String> after)
      implements Refusal {
    @Override
    public Reason reason() {
      return Reason.NO_PRICE;
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.noPrice(this);
    }
  }

  /**
   * Another outcome does not allow it (rule gate).
   *
   * @param gate the first gate that is closed
   * @param found the measurement that decides; empty where there is none
   * @param by the day by which it had to be measured
   */
  record GateClosed(Gate gate, Optional<Measured> found, LocalDate by) implements Refusal {
    @Override
    public Reason reason() {
      return Reason.GATE;
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.gateClosed(this);
    }
  }

  /**
   * What was measured on a day.
   *
   * @param day the day
   * @param value the value, or the effect; empty where it is not measurable
   */
  record Measured(LocalDate day, Optional<BigFraction> value) {
    /**
     * What a gate found, in words.
     *
     * @param gate the gate that asks
     * @return such as {@code attainment on 2020-06-30 was 0.4}
     */
    public String of(Gate gate) {
      return FindingText.measured(gate.outcome(), this);
    }
  }

  /**
   * The participant has been paid for the outcome as often as allowed (rule once-each).
   *
   * @param allowed how often, at least 1
   */
  record Repeat(int allowed) implements Refusal {
    @Override
    public Reason reason() {
      return Reason.REPEAT;
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.repeat(this);
    }
  }

  /**
   * A limit inside a price is reached (rule part-pay).
   *
   * @param outcome the outcome priced
   * @param isOfTier whether it is the limit of a tier
   */
  record OverPriceLimit(String outcome, boolean isOfTier) implements Finding {
    @Override
    public Rule rule() {
      return Rule.PART_PAY;
    }

    @Override
    public Optional<String> id() {
      return Optional.of(outcome);
    }

    @Override
    public String code() {
      return outcome;
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.overPriceLimit(this);
    }
  }

  /**
   * A share of the price would have been earned anyway (rule deadweight-on-price).
   *
   * @param outcome the outcome
   * @param rate the share
   */
  record DeadweightRate(String outcome, Share rate) implements Finding {
    @Override
    public Rule rule() {
      return Rule.DEADWEIGHT_ON_PRICE;
    }

    @Override
    public Optional<String> id() {
      return Optional.of(outcome);
    }

    @Override
    public String code() {
      return "DEADWEIGHT";
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.deadweightRate(this);
    }
  }

  /**
   * Among the first outcomes that would have happened anyway (rule deadweight-on-count).
   *
   * @param outcome the outcome
   * @param baseline how many are unpaid
   */
  record UnderBaseline(String outcome, BigFraction baseline) implements Finding {
    @Override
    public Rule rule() {
      return Rule.DEADWEIGHT_ON_COUNT;
    }

    @Override
    public Optional<String> id() {
      return Optional.of(outcome);
    }

    @Override
    public String code() {
      return "BASELINE";
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.underBaseline(this);
    }
  }

  /**
   * The effect of a measurement pays nothing by itself (rule comparison-group).
   *
   * @param judgement what was found of it
   */
  record EffectUnpaid(EffectJudgement judgement) implements Finding {
    @Override
    public Rule rule() {
      return Rule.COMPARISON_GROUP;
    }

    @Override
    public Optional<String> id() {
      return Optional.empty();
    }

    @Override
    public String code() {
      return judgement.finding().name();
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.effectUnpaid(this);
    }
  }

  /**
   * What all cohorts so far pay together (rule comparison-group).
   *
   * @param judgement what was found of their effect
   */
  record EffectPooled(EffectJudgement judgement) implements Finding {
    @Override
    public Rule rule() {
      return Rule.COMPARISON_GROUP;
    }

    @Override
    public Optional<String> id() {
      return Optional.empty();
    }

    @Override
    public String code() {
      return "POOLED";
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.effectPooled(this);
    }
  }

  /**
   * A limit is reached (rules part-pay and best-of).
   *
   * @param rule part-pay, or best-of where the limit keeps the best
   * @param limit its id
   * @param quantity the outcomes it lets through; empty where it counts money alone
   * @param amount the money it lets through; empty where it counts outcomes alone
   * @param holder for whom, such as {@code each participant}
   */
  record OverLimit(
      Rule rule,
      String limit,
      Optional<BigFraction> quantity,
      Optional<Amount> amount,
      String holder)
      implements Finding {
    @Override
    public Optional<String> id() {
      return Optional.of(limit);
    }

    @Override
    public String code() {
      return limit;
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.overLimit(this);
    }
  }

  /**
   * Achieved in a grant period, and recorded (rule recorded-not-paid).
   *
   * @param achieved the day it was achieved
   * @param grant the grant that is paid in its place
   */
  record RecordedNotPaid(LocalDate achieved, Grant grant) implements Refusal {
    @Override
    public Reason reason() {
      return Reason.GRANT_PERIOD;
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.recordedNotPaid(this);
    }
  }

  /**
   * A retrospective version of the rate card was agreed after the claim was verified (rule
   * amendment).
   *
   * @param version the version's id; empty where since then no version prices the claim
   * @param agreed the day it was agreed; empty where there is no version
   * @param because why, as the version says; may be empty
   */
  record Amended(Optional<String> version, Optional<LocalDate> agreed, String because)
      implements Finding {
    @Override
    public Rule rule() {
      return Rule.AMENDMENT;
    }

    @Override
    public Optional<String> id() {
      return version;
    }

    @Override
    public String code() {
      return "AMENDED";
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.amended(this);
    }
  }

  /**
   * Scores multiply what is paid (rule factor).
   *
   * @param outcome the outcome paid
   * @param scores the scores, one after the other
   */
  record Scored(String outcome, ImmutableList<Score> scores) implements Finding {
    /**
     * One score.
     *
     * @param of the outcome it is read from
     * @param found what was measured of that; empty where nothing was
     * @param factor what it multiplies by, at least 0; 0 where nothing was measured
     */
    public record Score(String of, Optional<Measured> found, BigFraction factor) {
      /**
       * Whether a value was measured that the score could be read from.
       *
       * @return false where nothing was measured, or nothing measurable
       */
      public boolean isMeasured() {
        return found.flatMap(Measured::value).isPresent();
      }
    }

    @Override
    public Rule rule() {
      return Rule.FACTOR;
    }

    @Override
    public Optional<String> id() {
      return Optional.of(outcome);
    }

    @Override
    public String code() {
      return scores.stream().allMatch(Score::isMeasured) ? "FACTOR" : "NOT_MEASURED";
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.scored(this);
    }
  }

  /**
   * Among the first so much money that is not paid (rule deductible).
   *
   * @param deductible its id
   * @param amount how much is not paid
   * @param holder for whom, such as {@code each contract year}
   */
  record UnderDeductible(String deductible, Amount amount, String holder) implements Finding {
    @Override
    public Rule rule() {
      return Rule.DEDUCTIBLE;
    }

    @Override
    public Optional<String> id() {
      return Optional.of(deductible);
    }

    @Override
    public String code() {
      return deductible;
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.underDeductible(this);
    }
  }

  /**
   * A saving, an effect or a value was measured below zero and pays nothing (rule price-form).
   *
   * @param outcome the outcome priced
   * @param measured what was measured, below 0
   */
  record Negative(String outcome, BigFraction measured) implements Finding {
    @Override
    public Rule rule() {
      return Rule.PRICE_FORM;
    }

    @Override
    public Optional<String> id() {
      return Optional.of(outcome);
    }

    @Override
    public String code() {
      return "NEGATIVE";
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.negative(this);
    }
  }

  /**
   * Reversed after it was verified: what was paid is taken back (rule clawback).
   *
   * @param reversed the day of the reversal
   */
  record TakenBack(LocalDate reversed) implements Finding {
    @Override
    public Rule rule() {
      return Rule.CLAWBACK;
    }

    @Override
    public Optional<String> id() {
      return Optional.empty();
    }

    @Override
    public String code() {
      return "REVERSED";
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.takenBack(this);
    }
  }
}
