package org.outturn.pricing.payment;

import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Fractions;
import org.outturn.core.ratecard.Band;
import org.outturn.core.ratecard.BandedPrice;
import org.outturn.core.ratecard.GraduatedPrice;
import org.outturn.core.ratecard.LumpSumPrice;
import org.outturn.core.ratecard.Price;
import org.outturn.core.ratecard.ShareOfPrice;
import org.outturn.core.ratecard.TablePrice;
import org.outturn.core.ratecard.ThresholdPrice;
import org.outturn.core.ratecard.Tier;
import org.outturn.core.ratecard.UnitPrice;

/**
 * Values what was measured on a cohort, or a part of it, at one price, exactly (rule price-form). A
 * measured value is valued by itself, because rates and ratios do not add up; units avoided against
 * a comparison group are counted on, as claims are.
 */
final class MeasuredPrice implements Price.Cases<MeasuredPrice.Value> {
  private static final BigFraction HUNDRED = BigFraction.of(100);

  private final MeasuredResult result;
  private final BigFraction share;
  private final Progress progress;

  /** What has been valued so far of an outcome, across the versions that price it. */
  static final class Progress {
    private BigFraction counted = BigFraction.ZERO;
    private BigFraction total = BigFraction.ZERO;
    private BigFraction lumpSumPaid = BigFraction.ZERO;
    private final Map<Integer, BigFraction> paidInTier = new HashMap<>();
    private BigFraction paidOfShare = BigFraction.ZERO;

    /** Notes units to be paid, before anything is valued. */
    void addToTotal(BigFraction units) {
      total = total.add(units);
    }

    /** Goes on by units that were valued, whatever form their price took. */
    void count(BigFraction units) {
      counted = counted.add(units);
    }
  }

  /**
   * The exact value of a measurement.
   *
   * @param gross before any adjustment
   * @param limited what a limit inside the price leaves of it
   * @param quantity the outcomes it stands for
   * @param how how it was worked out
   * @param use takes up what it uses of limits inside the price and lump sums
   */
  record Value(
      BigFraction gross, BigFraction limited, BigFraction quantity, String how, Runnable use) {
    static Value of(BigFraction gross, BigFraction quantity, String how) {
      return new Value(gross, gross, quantity, how, () -> {});
    }
  }

  private MeasuredPrice(MeasuredResult result, BigFraction share, Progress progress) {
    this.result = result;
    this.share = share;
    this.progress = progress;
  }

  /** Values a result, and uses up nothing. */
  static Value of(Price price, MeasuredResult result, Progress progress) {
    return ofPart(price, result, BigFraction.ONE, progress);
  }

  /** Values a share of a result, above 0 and at most 1, and uses up nothing. */
  static Value ofPart(Price price, MeasuredResult result, BigFraction share, Progress progress) {
    return price.match(new MeasuredPrice(result, share, progress));
  }

  private BigFraction units() {
    return result.units().multiply(share);
  }

  private boolean isCountedOn() {
    return result.effect().isPresent();
  }

  private BigFraction before() {
    return isCountedOn() ? progress.counted : BigFraction.ZERO;
  }

  private BigFraction total() {
    return isCountedOn() ? progress.total : units();
  }

  private Value each(Amount amount, BigFraction paid) {
    return Value.of(
        Fractions.of(amount.value()).multiply(paid),
        units(),
        Fractions.text(paid) + " x " + amount);
  }

  @Override
  public Value unit(UnitPrice price) {
    return each(price.amount(), units());
  }

  @Override
  public Value graduated(GraduatedPrice price) {
    BigFraction from = before();
    BigFraction to = from.add(units());
    BigFraction gross = BigFraction.ZERO;
    BigFraction limited = BigFraction.ZERO;
    BigFraction start = BigFraction.ZERO;
    Map<Integer, BigFraction> paidInTier = new HashMap<>(progress.paidInTier);
    List<Tier> tiers = price.tiers();
    for (int i = 0; i < tiers.size(); i++) {
      Tier tier = tiers.get(i);
      BigFraction end = tier.upTo().map(Fractions::of).orElse(Fractions.max(start, to));
      BigFraction inside = notNegative(Fractions.min(end, to).subtract(Fractions.max(start, from)));
      BigFraction worth = Fractions.of(tier.amount().value()).multiply(inside);
      BigFraction paid = paidInTier.getOrDefault(i, BigFraction.ZERO);
      BigFraction allowed = upTo(tier.limit(), paid, worth);
      paidInTier.put(i, paid.add(allowed));
      gross = gross.add(worth);
      limited = limited.add(allowed);
      start = end;
    }
    return new Value(
        gross,
        limited,
        units(),
        Fractions.text(units()) + " at the prices of its tiers",
        () -> progress.paidInTier.putAll(paidInTier));
  }

  @Override
  public Value banded(BandedPrice price) {
    Band reached =
        price.bands().stream()
            .filter(band -> band.upTo().map(Fractions::of).filter(this::isPassed).isEmpty())
            .findFirst()
            .orElseThrow();
    return each(reached.amount(), units());
  }

  private boolean isPassed(BigFraction end) {
    return Fractions.compare(total(), end) > 0;
  }

  @Override
  public Value threshold(ThresholdPrice price) {
    BigFraction at = Fractions.of(price.at());
    BigFraction paid =
        switch (price.pays()) {
          case ALL -> Fractions.compare(total(), at) >= 0 ? units() : BigFraction.ZERO;
          case EXCESS -> notNegative(before().add(units()).subtract(Fractions.max(at, before())));
        };
    return each(price.amount(), paid);
  }

  /** Once: the shares of it that are paid never sum to more than one. */
  @Override
  public Value lumpSum(LumpSumPrice price) {
    BigFraction at = Fractions.of(price.at());
    boolean isReached =
        result.value().filter(value -> Fractions.compare(value, at) >= 0).isPresent();
    BigFraction earned =
        isReached
            ? Fractions.min(share, BigFraction.ONE.subtract(progress.lumpSumPaid))
            : BigFraction.ZERO;
    BigFraction worth = Fractions.of(price.amount().value()).multiply(earned);
    return new Value(
        worth,
        worth,
        share,
        (earned.signum() > 0 ? price.amount() + " for" : "no lump sum for")
            + " reaching "
            + Fractions.plain(price.at()),
        () -> progress.lumpSumPaid = progress.lumpSumPaid.add(earned));
  }

  @Override
  public Value table(TablePrice price) {
    BigFraction pays = MeasuredTable.pays(price, result.value());
    BigFraction worth =
        price
            .perAmount()
            .map(base -> Fractions.of(base.value()).multiply(pays).divide(HUNDRED))
            .orElse(pays);
    String how =
        "the table gives "
            + shown(pays)
            + price.perAmount().map(base -> " % of " + base).orElse("");
    return Value.of(worth.multiply(share), share, how);
  }

  /** A percentage for people; one that ends in no decimal is shown to six. */
  private static String shown(BigFraction number) {
    String exact = Fractions.text(number);
    return exact.contains("/")
        ? Fractions.plain(number.bigDecimalValue(6, RoundingMode.HALF_UP))
        : exact;
  }

  @Override
  public Value shareOf(ShareOfPrice price) {
    BigFraction worth = price.rate().toFraction().multiply(result.saving()).multiply(share);
    BigFraction allowed = upTo(price.limit(), progress.paidOfShare, worth);
    return new Value(
        worth,
        allowed,
        share,
        shown(price.rate().toFraction().multiply(HUNDRED))
            + " % of a saving of "
            + Fractions.text(result.saving()),
        () -> progress.paidOfShare = progress.paidOfShare.add(allowed));
  }

  private static BigFraction upTo(Optional<Amount> limit, BigFraction paid, BigFraction worth) {
    return limit
        .map(most -> Fractions.min(worth, notNegative(Fractions.of(most.value()).subtract(paid))))
        .orElse(worth);
  }

  private static BigFraction notNegative(BigFraction number) {
    return Fractions.max(BigFraction.ZERO, number);
  }
}
