package org.outturn.pricing.returns;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.outturn.core.validation.Require;

/**
 * The rate of return of cash flows (rule irr-is-an-answer): one rate, several, none, or the loss of
 * everything. Never NaN and never a guess. 0.05 is 5 % a year, or a period; every rate lies from
 * {@link #LEAST} to {@link #GREATEST}, and of one that lies beyond them it is said on which side.
 *
 * <pre>{@code
 * 2020-01-01,-100   2023-01-01,115   one rate, 0.0476
 * 2020-01-01,-100                    none: nothing came back yet
 * 2020-01-01,-100   2023-01-01,0     total loss: the position ended and nothing came back
 * }</pre>
 */
public sealed interface RateOfReturn {

  /**
   * The least rate that is given, -0.999999999999: of rates nearer to -1 a floating-point number
   * does not tell what is left of each pound.
   */
  double LEAST = -1 + 1e-12;

  /** The greatest rate that is given: about 1.8e308, the greatest floating-point number. */
  double GREATEST = Double.MAX_VALUE;

  /** Where a rate lies that cannot be given. */
  enum Side {
    /** Between -1 and {@link #LEAST}. */
    BELOW,
    /** Above {@link #GREATEST}. */
    ABOVE
  }

  /** Why there is no rate. */
  enum Absence {
    /** Money went out, and none came back on a later day. */
    NOTHING_CAME_BACK,
    /** Money came in, and none went out on another day. */
    NOTHING_WAS_PAID_IN,
    /** No day has a sum other than zero. */
    NOTHING_MOVED,
    /** Money went out and came in, and no rate balances the two. */
    NEVER_BALANCES
  }

  /** What the answer is, by the names that files use. */
  enum Kind {
    /** Exactly one rate, which may lie beyond what can be given. */
    RATE,
    /** More than one rate. */
    SEVERAL,
    /** No rate. */
    NONE,
    /** The loss of everything, -100 %. */
    TOTAL_LOSS
  }

  /**
   * One rate.
   *
   * @param rate the rate, above -1
   * @return the answer
   */
  static RateOfReturn unique(double rate) {
    return new Unique(rate);
  }

  /**
   * The answer of these rates: none, one, or several.
   *
   * @param rates different rates above -1, ascending
   * @return the answer
   */
  static RateOfReturn of(List<Double> rates) {
    return of(rates, List.of());
  }

  /**
   * The answer of these rates: none, one, or several.
   *
   * @param rates different rates above -1, ascending
   * @param beyond the sides of those that cannot be given, BELOW in front
   * @return the answer
   */
  static RateOfReturn of(List<Double> rates, List<Side> beyond) {
    if (rates.size() + beyond.size() > 1) {
      return new Several(ImmutableList.copyOf(rates), ImmutableList.copyOf(beyond));
    }
    if (rates.isEmpty()) {
      return beyond.isEmpty() ? none(Absence.NEVER_BALANCES) : beyond(beyond.get(0));
    }
    return unique(rates.get(0));
  }

  /**
   * One rate that cannot be given.
   *
   * @param side where it lies
   * @return the answer
   */
  static RateOfReturn beyond(Side side) {
    return new OutOfRange(side);
  }

  /**
   * No rate.
   *
   * @param because why
   * @return the answer
   */
  static RateOfReturn none(Absence because) {
    return new None(because);
  }

  /**
   * The loss of everything.
   *
   * @return the answer
   */
  static RateOfReturn totalLoss() {
    return new TotalLoss();
  }

  /**
   * What the answer is.
   *
   * @return its kind
   */
  Kind kind();

  /**
   * Every rate at which the present value is zero, but for those {@linkplain #beyond beyond}.
   *
   * @return ascending
   */
  ImmutableList<Double> rates();

  /**
   * The rates that lie beyond what can be given.
   *
   * @return the side of each, BELOW in front; empty for nearly all flows
   */
  default ImmutableList<Side> beyond() {
    return ImmutableList.of();
  }

  /**
   * Why there is no rate.
   *
   * @return empty for every kind but NONE
   */
  default Optional<Absence> absence() {
    return Optional.empty();
  }

  /**
   * The rate where there is exactly one.
   *
   * @return the rate, or empty for any other kind and for one that cannot be given
   */
  default OptionalDouble uniqueRate() {
    return kind() == Kind.RATE && !rates().isEmpty()
        ? OptionalDouble.of(rates().get(0))
        : OptionalDouble.empty();
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
   * One answer for each kind.
   *
   * @param <T> the answer
   */
  interface Cases<T> {
    /**
     * For one rate.
     *
     * @param unique the rate
     * @return the answer
     */
    T unique(Unique unique);

    /**
     * For one rate that cannot be given.
     *
     * @param outOfRange where it lies
     * @return the answer
     */
    T outOfRange(OutOfRange outOfRange);

    /**
     * For several rates.
     *
     * @param several the rates
     * @return the answer
     */
    T several(Several several);

    /**
     * For no rate.
     *
     * @param none the absence
     * @return the answer
     */
    T none(None none);

    /**
     * For the loss of everything.
     *
     * @param totalLoss the loss
     * @return the answer
     */
    T totalLoss(TotalLoss totalLoss);
  }

  /**
   * Exactly one rate makes the present value zero.
   *
   * @param rate 0.05 is 5 %; finite and above -1
   */
  record Unique(double rate) implements RateOfReturn {

    /**
     * Refuses what is no rate.
     *
     * @param rate 0.05 is 5 %; finite and above -1
     */
    public Unique {
      Rates.require(rate, "rate");
    }

    @Override
    public Kind kind() {
      return Kind.RATE;
    }

    @Override
    public ImmutableList<Double> rates() {
      return ImmutableList.of(rate);
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.unique(this);
    }
  }

  /**
   * Exactly one rate makes the present value zero, and it cannot be given: 100 that grow to 1,000
   * by the next day would be a yearly rate with 366 digits.
   *
   * @param side where it lies
   */
  record OutOfRange(Side side) implements RateOfReturn {
    @Override
    public Kind kind() {
      return Kind.RATE;
    }

    @Override
    public ImmutableList<Double> rates() {
      return ImmutableList.of();
    }

    @Override
    public ImmutableList<Side> beyond() {
      return ImmutableList.of(side);
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.outOfRange(this);
    }
  }

  /**
   * More than one rate makes the present value zero: money went out, came in and went out again.
   * None of them is the return; compare present values at a chosen rate instead.
   *
   * @param rates ascending, each finite and above -1
   * @param beyond the sides of those that cannot be given, BELOW in front; two or more with the
   *     rates
   */
  record Several(ImmutableList<Double> rates, ImmutableList<Side> beyond) implements RateOfReturn {

    /**
     * Refuses fewer than two rates, rates out of order, and what is no rate.
     *
     * @param rates ascending, each finite and above -1
     * @param beyond the sides of those that cannot be given, BELOW in front
     */
    public Several {
      Require.that(rates.size() + beyond.size() > 1, "rates", "must be two or more", rates);
      Require.that(
          Ordering.natural().isOrdered(beyond), "beyond", "must have BELOW in front", beyond);
      Require.that(
          Ordering.natural().isStrictlyOrdered(rates), "rates", "must be ascending", rates);
      rates.forEach(rate -> Rates.require(rate, "rate"));
    }

    @Override
    public Kind kind() {
      return Kind.SEVERAL;
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.several(this);
    }
  }

  /**
   * No rate above -100 % makes the present value zero: all flows have one sign or are zero, or they
   * never balance. Money that went out and of which nothing came back yet has no rate.
   *
   * @param because why
   */
  record None(Absence because) implements RateOfReturn {
    @Override
    public Optional<Absence> absence() {
      return Optional.of(because);
    }

    @Override
    public Kind kind() {
      return Kind.NONE;
    }

    @Override
    public ImmutableList<Double> rates() {
      return ImmutableList.of();
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.none(this);
    }
  }

  /**
   * Everything is lost: money went out, nothing came back, and the position has ended, which a flow
   * of zero after the last outlay says. The return is -100 %, which no present value can show.
   */
  record TotalLoss() implements RateOfReturn {
    @Override
    public Kind kind() {
      return Kind.TOTAL_LOSS;
    }

    @Override
    public ImmutableList<Double> rates() {
      return ImmutableList.of();
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.totalLoss(this);
    }
  }
}
