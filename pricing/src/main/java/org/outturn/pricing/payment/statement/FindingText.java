package org.outturn.pricing.payment.statement;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Decimals;
import org.outturn.core.money.Fractions;

/** The one place where findings become sentences. */
final class FindingText implements Finding.Cases<String> {
  /** One sentence for each finding, without its code. */
  static final FindingText SENTENCE = new FindingText();

  /** How many decimals of an effect, or of a p-value, are shown. */
  static final int EFFECT_DECIMALS = 5;

  private FindingText() {}

  @Override
  public String notVerified(Finding.NotVerified finding) {
    return switch (finding.reason()) {
      case SUBMITTED -> "submitted but not verified";
      case REJECTED -> "rejected by the validator";
      case DISPUTED -> "disputed, and not decided again";
      default -> "reversed, and not verified since";
    };
  }

  @Override
  public String notEligible(Finding.NotEligible finding) {
    return "referred on "
        + finding.referred()
        + ", outside the recruitment window"
        + finding.recruitFrom().map(day -> " from " + day).orElse("")
        + finding.recruitTo().map(day -> " to " + day.minusDays(1)).orElse("");
  }

  @Override
  public String outOfTerm(Finding.OutOfTerm finding) {
    return "achieved on " + finding.achieved() + ", outside " + finding.achievement();
  }

  @Override
  public String late(Finding.Late finding) {
    return "submitted "
        + finding.days()
        + " days after it was achieved, "
        + finding.allowed()
        + " allowed";
  }

  @Override
  public String prerequisite(Finding.Prerequisite finding) {
    return "requires "
        + String.join(" and ", finding.requires())
        + " by "
        + finding.by()
        + ", not all verified for this participant";
  }

  @Override
  public String noPrice(Finding.NoPrice finding) {
    if (finding.date().isEmpty()) {
      return "the date of referral chooses the version and none is recorded";
    }
    String date = finding.date().get().toString();
    return finding
        .inForce()
        .map(version -> "version " + version + " in force on " + date + " has no tariff for it")
        .orElseGet(
            () ->
                "no version is in force on "
                    + date
                    + ": "
                    + finding.before().orElse("no version")
                    + " before it, "
                    + finding.after().orElse("no version")
                    + " after it");
  }

  @Override
  public String gateClosed(Finding.GateClosed finding) {
    return "needs "
        + finding.gate()
        + ", but "
        + finding
            .found()
            .map(found -> measured(finding.gate().outcome(), found))
            .orElseGet(() -> "nothing was measured on its cohort by " + finding.by());
  }

  /** Such as {@code attainment on 2020-06-30 was 0.4}. */
  static String measured(String outcome, Finding.Measured found) {
    return outcome
        + " on "
        + found.day()
        + " was "
        + found.value().map(FindingText::value).orElse("not measurable");
  }

  /** A measured value as it stands; an effect that ends in no decimal, to five. */
  private static String value(BigFraction value) {
    String exact = Fractions.text(value);
    return exact.contains("/") ? effect(value) : Fractions.grouped(value);
  }

  /**
   * An effect to five decimals, rounded down, so that one below a minimum never shows as reaching
   * it.
   */
  static String effect(BigFraction value) {
    return Decimals.grouped(value.bigDecimalValue(EFFECT_DECIMALS, RoundingMode.FLOOR));
  }

  @Override
  public String repeat(Finding.Repeat finding) {
    return "this participant counts for this outcome "
        + (finding.allowed() == 1 ? "once" : finding.allowed() + " times")
        + " and already has";
  }

  @Override
  public String overPriceLimit(Finding.OverPriceLimit finding) {
    return "over the limit inside " + (finding.isOfTier() ? "a tier" : "its price");
  }

  @Override
  public String deadweightRate(Finding.DeadweightRate finding) {
    return finding.rate() + " of the price would have been earned anyway";
  }

  @Override
  public String underBaseline(Finding.UnderBaseline finding) {
    return "the first " + Fractions.grouped(finding.baseline()) + " would have happened anyway";
  }

  @Override
  public String effectUnpaid(Finding.EffectUnpaid finding) {
    return finding.judgement().sentence();
  }

  @Override
  public String effectPooled(Finding.EffectPooled finding) {
    return "all cohorts so far together, " + finding.judgement().sentence();
  }

  @Override
  public String overLimit(Finding.OverLimit finding) {
    Optional<String> quantity =
        finding.quantity().map(most -> Fractions.grouped(most) + " outcomes");
    Optional<String> amount = finding.amount().map(Amount::toString);
    String both = quantity.isPresent() && amount.isPresent() ? " or " : "";
    return "over the limit of "
        + quantity.orElse("")
        + both
        + amount.orElse("")
        + " for "
        + finding.holder();
  }

  @Override
  public String recordedNotPaid(Finding.RecordedNotPaid finding) {
    return "achieved on "
        + finding.achieved()
        + ", in the grant period "
        + finding.grant().dates()
        + " of "
        + finding.grant().id()
        + "; recorded, and the grant is paid in its place";
  }

  @Override
  public String amended(Finding.Amended finding) {
    return finding
        .version()
        .map(
            version ->
                "version "
                    + version
                    + ", agreed on "
                    + finding.agreed().map(LocalDate::toString).orElse("")
                    + ", prices it anew"
                    + (finding.because().isEmpty() ? "" : ": " + finding.because()))
        .orElse("no version prices it any more");
  }

  @Override
  public String scored(Finding.Scored finding) {
    return finding.scores().stream().map(FindingText::score).collect(Collectors.joining("; "));
  }

  private static String score(Finding.Scored.Score score) {
    return score
        .found()
        .map(
            found -> measured(score.of(), found) + ", which multiplies by " + value(score.factor()))
        .orElseGet(() -> score.of() + " was not measured, so nothing is payable");
  }

  @Override
  public String underDeductible(Finding.UnderDeductible finding) {
    return "the first " + finding.amount() + " of " + finding.holder() + " are not paid";
  }

  @Override
  public String negative(Finding.Negative finding) {
    return "measured "
        + value(finding.measured())
        + ", below zero, which pays nothing unless the tariff is two-sided";
  }

  @Override
  public String takenBack(Finding.TakenBack finding) {
    return "reversed on " + finding.reversed() + ", so what was paid for it is taken back";
  }
}
