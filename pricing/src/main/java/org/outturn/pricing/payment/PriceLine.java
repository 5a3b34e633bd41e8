package org.outturn.pricing.payment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableRangeMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.outturn.core.money.Amount;
import org.outturn.core.outcome.Quantities;
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
 * Values quantities at one tariff, exactly, one claim after the other (rule price-form). Tiers,
 * thresholds and lump sums count what earlier claims used; a refused claim is valued where it
 * stands and uses up nothing.
 */
sealed interface PriceLine {

  /**
   * What has been counted so far under an outcome and segment, across the versions that price it.
   */
  final class Progress {
    private long counted;
    private long total;
    private boolean lumpSumPaid;
    private final List<BigDecimal> paidInTier = new ArrayList<>();

    /** Notes a quantity that counts, before anything is valued. */
    void addToTotal(long quantity) {
      total = Math.addExact(total, quantity);
    }

    private void count(long quantity) {
      counted = Math.addExact(counted, quantity);
    }

    private BigDecimal paidInTier(int tier) {
      while (paidInTier.size() <= tier) {
        paidInTier.add(BigDecimal.ZERO);
      }
      return paidInTier.get(tier);
    }
  }

  /**
   * The exact value of a line.
   *
   * @param gross price times quantity
   * @param afterTierLimits what limits inside tiers leave of it
   */
  record Value(BigDecimal gross, BigDecimal afterTierLimits) {
    static Value of(BigDecimal gross) {
      return new Value(gross, gross);
    }
  }

  /** Values a quantity of a claim that counts, and uses it up. */
  Value take(long quantity);

  /** Values a quantity of a refused claim as if it counted, and uses up nothing. */
  Value quote(long quantity);

  /** What has been counted under this line's outcome and segment. */
  Progress progress();

  /** The price of every outcome, where other claims do not decide it. */
  default Optional<Amount> fixedPrice() {
    return Optional.empty();
  }

  static PriceLine of(Price price, Progress progress) {
    return price.match(
        new Price.Cases<PriceLine>() {
          @Override
          public PriceLine unit(UnitPrice form) {
            return new Unit(form, progress);
          }

          @Override
          public PriceLine graduated(GraduatedPrice form) {
            return new Graduated(form, progress);
          }

          @Override
          public PriceLine banded(BandedPrice form) {
            return new Banded(form.byTotal(), progress);
          }

          @Override
          public PriceLine threshold(ThresholdPrice form) {
            return new Threshold(form, progress);
          }

          @Override
          public PriceLine lumpSum(LumpSumPrice form) {
            return new LumpSum(form, progress);
          }

          @Override
          public PriceLine table(TablePrice form) {
            return new ForMeasurements(progress);
          }

          @Override
          public PriceLine shareOf(ShareOfPrice form) {
            return new ForMeasurements(progress);
          }
        });
  }

  private static BigDecimal times(BigDecimal price, long quantity) {
    return price.multiply(BigDecimal.valueOf(quantity, Quantities.MOST_DECIMALS));
  }

  /** A form that prices measurements alone, see {@link MeasuredPrice}: quantities are worth 0. */
  record ForMeasurements(Progress progress) implements PriceLine {
    @Override
    public Value take(long quantity) {
      return quote(quantity);
    }

    @Override
    public Value quote(long quantity) {
      return Value.of(BigDecimal.ZERO);
    }
  }

  /** The same price for every outcome. */
  record Unit(UnitPrice form, Progress progress) implements PriceLine {
    @Override
    public Value take(long quantity) {
      progress.count(quantity);
      return quote(quantity);
    }

    @Override
    public Value quote(long quantity) {
      return Value.of(times(form.amount().value(), quantity));
    }

    @Override
    public Optional<Amount> fixedPrice() {
      return Optional.of(form.amount());
    }
  }

  /** Each tier prices the outcomes inside it. */
  record Graduated(GraduatedPrice form, Progress progress) implements PriceLine {
    @Override
    public Value take(long quantity) {
      Value value = walk(quantity, true);
      progress.count(quantity);
      return value;
    }

    @Override
    public Value quote(long quantity) {
      return walk(quantity, false);
    }

    private Value walk(long quantity, boolean uses) {
      BigDecimal gross = BigDecimal.ZERO;
      BigDecimal left = BigDecimal.ZERO;
      long from = progress.counted;
      long to = from + quantity;
      for (int i = 0; i < form.tiers().size() && from < to; i++) {
        Tier tier = form.tiers().get(i);
        long end = tier.upTo().map(Quantities::toMillionths).orElse(Long.MAX_VALUE);
        long inside = Math.min(end, to) - from;
        if (inside > 0) {
          BigDecimal worth = times(tier.amount().value(), inside);
          BigDecimal paid = progress.paidInTier(i);
          BigDecimal allowed =
              tier.limit()
                  .map(limit -> limit.value().subtract(paid).max(BigDecimal.ZERO).min(worth))
                  .orElse(worth);
          if (uses) {
            progress.paidInTier.set(i, paid.add(allowed));
          }
          gross = gross.add(worth);
          left = left.add(allowed);
          from += inside;
        }
      }
      return new Value(gross, left);
    }
  }

  /** The band that the total reaches prices every outcome. */
  record Banded(ImmutableRangeMap<BigDecimal, Amount> byTotal, Progress progress)
      implements PriceLine {
    @Override
    public Value take(long quantity) {
      progress.count(quantity);
      return quote(quantity);
    }

    @Override
    public Value quote(long quantity) {
      Amount price = byTotal.get(Quantities.of(progress.total));
      return Value.of(times(requireNonNull(price).value(), quantity));
    }
  }

  /** Nothing until the threshold is reached. */
  record Threshold(ThresholdPrice form, Progress progress) implements PriceLine {
    @Override
    public Value take(long quantity) {
      Value value = quote(quantity);
      progress.count(quantity);
      return value;
    }

    @Override
    public Value quote(long quantity) {
      long at = Quantities.toMillionths(form.at());
      long paid =
          switch (form.pays()) {
            case ALL -> progress.total >= at ? quantity : 0;
            case EXCESS ->
                Math.max(0, progress.counted + quantity - Math.max(at, progress.counted));
          };
      return Value.of(times(form.amount().value(), paid));
    }
  }

  /** The whole amount, on the claim that reaches the quantity. */
  record LumpSum(LumpSumPrice form, Progress progress) implements PriceLine {
    @Override
    public Value take(long quantity) {
      Value value = quote(quantity);
      progress.count(quantity);
      progress.lumpSumPaid |= isReached(0);
      return value;
    }

    @Override
    public Value quote(long quantity) {
      return Value.of(
          !progress.lumpSumPaid && isReached(quantity) ? form.amount().value() : BigDecimal.ZERO);
    }

    private boolean isReached(long further) {
      return progress.counted + further >= Quantities.toMillionths(form.at());
    }
  }
}
