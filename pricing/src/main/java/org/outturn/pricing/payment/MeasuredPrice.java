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
 * Values what was measured on a cohort at one price, exactly (rule price-form). A measured value is
 * valued by itself, because rates and ratios do not add up; units avoided against a comparison
 * group are counted on, as claims are.
 */
final class MeasuredPrice implements Price.Cases<MeasuredPrice.Value> {
  private static final BigFraction HUNDRED = BigFraction.of(100);

  private final MeasuredResult result;
  private final Progress progress;

  /** What has been valued so far of an outcome, across the versions that price it. */
  static final class Progress {
    private BigFraction counted = BigFraction.ZERO;
    private BigFraction total = BigFraction.ZERO;
    private boolean lumpSumPaid;
    private final Map<Integer, BigFraction> paidInTier = new HashMap<>();
    private BigFraction paidOfShare = BigFraction.ZERO;

    /** Notes a result that counts, before anything is valued. */
    void addToTotal(MeasuredResult result) {
      total = total.add(result.units());
    }

    /** Goes on by a result that was valued, whatever form its price took. */
    void count(MeasuredResult result) {
      counted = counted.add(result.units());
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

  private MeasuredPrice(MeasuredResult result, Progress progress) {
    this.result = result;
    this.progress = progress;
  }

  /** Values a result, and uses up nothing. */
  static Value of(Price price, MeasuredResult result, Progress progress) {
    return price.match(new MeasuredPrice(result, progress));
  }

  private boolean isCountedOn() {
    return result.effect().isPresent();
  }

  private BigFraction before() {
    return isCountedOn() ? progress.counted : BigFraction.ZERO;
  }

  private BigFraction total() {
    return isCountedOn() ? progress.total : result.units();
  }

  private Value each(Amount amount, BigFraction paid) {
    return Value.of(
        Fractions.of(amount.value()).multiply(paid),
        result.units(),
        Fractions.text(paid) + " x " + amount);
  }

  @Override
  public Value unit(UnitPrice price) {
    return each(price.amount(), result.units());
  }

  @Override
  public Value graduated(GraduatedPrice price) {
    BigFraction from = before();
    BigFraction to = from.add(result.units());
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
        result.units(),
        Fractions.text(result.units()) + " at the prices of its tiers",
        () -> progress.paidInTier.putAll(paidInTier));
  }

  @Override
  public Value banded(BandedPrice price) {
    Band reached =
        price.bands().stream()
            .filter(band -> band.upTo().map(Fractions::of).filter(this::isPassed).isEmpty())
            .findFirst()
            .orElseThrow();
    return each(reached.amount(), result.units());
  }

  private boolean isPassed(BigFraction end) {
    return Fractions.compare(total(), end) > 0;
  }

  @Override
  public Value threshold(ThresholdPrice price) {
    BigFraction at = Fractions.of(price.at());
    BigFraction paid =
        switch (price.pays()) {
          case ALL -> Fractions.compare(total(), at) >= 0 ? result.units() : BigFraction.ZERO;
          case EXCESS ->
              notNegative(before().add(result.units()).subtract(Fractions.max(at, before())));
        };
    return each(price.amount(), paid);
  }

  @Override
  public Value lumpSum(LumpSumPrice price) {
    BigFraction at = Fractions.of(price.at());
    boolean earned =
        !progress.lumpSumPaid
            && result.value().filter(value -> Fractions.compare(value, at) >= 0).isPresent();
    BigFraction worth = earned ? Fractions.of(price.amount().value()) : BigFraction.ZERO;
    return new Value(
        worth,
        worth,
        BigFraction.ONE,
        (earned ? price.amount() + " for" : "no lump sum for")
            + " reaching "
            + Fractions.plain(price.at()),
        () -> progress.lumpSumPaid |= earned);
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
    return Value.of(worth, BigFraction.ONE, how);
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
    BigFraction worth = price.rate().toFraction().multiply(result.saving());
    BigFraction allowed = upTo(price.limit(), progress.paidOfShare, worth);
    return new Value(
        worth,
        allowed,
        BigFraction.ONE,
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
