package org.outturn.pricing.returns;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.util.List;
import java.util.OptionalDouble;
import org.outturn.core.validation.Require;

/**
 * The rate of return of cash flows (rule irr-is-an-answer): one rate, several, none, or the loss of
 * everything. Never NaN and never a guess. 0.05 is 5 % a year, or a period; every rate is a finite
 * number above -1.
 *
 * <pre>{@code
 * 2020-01-01,-100   2023-01-01,115   one rate, 0.0476
 * 2020-01-01,-100                    none: nothing came back yet
 * 2020-01-01,-100   2023-01-01,0     total loss: the position ended and nothing came back
 * }</pre>
 */
public sealed interface RateOfReturn {

  /** What the answer is, by the names that files use. */
  enum Kind {
    /** Exactly one rate. */
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
    if (rates.isEmpty()) {
      return none();
    }
    return rates.size() == 1 ? unique(rates.get(0)) : new Several(ImmutableList.copyOf(rates));
  }

  /**
   * No rate.
   *
   * @return the answer
   */
  static RateOfReturn none() {
    return new None();
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
   * Every rate at which the present value is zero.
   *
   * @return ascending; one for a unique rate, two or more for several, else none
   */
  ImmutableList<Double> rates();

  /**
   * The rate where there is exactly one.
   *
   * @return the rate, or empty for any other kind
   */
  default OptionalDouble uniqueRate() {
    return kind() == Kind.RATE ? OptionalDouble.of(rates().get(0)) : OptionalDouble.empty();
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
   * More than one rate makes the present value zero: money went out, came in and went out again.
   * None of them is the return; compare present values at a chosen rate instead.
   *
   * @param rates two or more, ascending, each finite and above -1
   */
  record Several(ImmutableList<Double> rates) implements RateOfReturn {

    /**
     * Refuses fewer than two rates, rates out of order, and what is no rate.
     *
     * @param rates two or more, ascending, each finite and above -1
     */
    public Several {
      Require.that(rates.size() > 1, "rates", "must be two or more", rates);
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
   */
  record None() implements RateOfReturn {
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
