package org.outturn.core.delivery;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.outturn.core.money.Share;
import org.outturn.core.money.Weights;
import org.outturn.core.time.Frequency;
import org.outturn.core.time.RegularPeriods;
import org.outturn.core.validation.Require;

/** When those who are referred come: all on one day, or spread over periods. */
public sealed interface Arrival {

  /** The most periods that people come in: 100 years of months. */
  int MOST_PERIODS = 1200;

  /**
   * All on one day.
   *
   * @param date the day
   * @return the arrival
   */
  static Arrival on(LocalDate date) {
    return new OnDate(date);
  }

  /**
   * Alike in every period.
   *
   * @param from the first day of the first period
   * @param to the day after the last
   * @param frequency the length of a period
   * @return the arrival
   */
  static Arrival evenly(LocalDate from, LocalDate to, Frequency frequency) {
    return new Spread(from, to, frequency, ImmutableList.of());
  }

  /**
   * By weights.
   *
   * @param from the first day of the first period
   * @param to the day after the last
   * @param frequency the length of a period
   * @param weights the weight of each period that begins between them
   * @return the arrival
   */
  static Arrival weighted(
      LocalDate from, LocalDate to, Frequency frequency, List<BigDecimal> weights) {
    return new Spread(from, to, frequency, ImmutableList.copyOf(weights));
  }

  /**
   * The first day on which somebody may come.
   *
   * @return the day
   */
  LocalDate from();

  /**
   * Which part comes on which day.
   *
   * @return shares that sum to 1, by day
   */
  ImmutableSortedMap<LocalDate, Share> parts();

  /**
   * Asks the question of each form.
   *
   * @param cases one answer for each form
   * @param <T> the answer
   * @return the answer of this form's case
   */
  <T> T match(Cases<T> cases);

  /**
   * One answer for each form.
   *
   * @param <T> the answer
   */
  interface Cases<T> {
    /**
     * For an arrival on one day.
     *
     * @param arrival the arrival
     * @return the answer
     */
    T onDate(OnDate arrival);

    /**
     * For an arrival over periods.
     *
     * @param arrival the arrival
     * @return the answer
     */
    T spread(Spread arrival);
  }

  /**
   * Everybody comes on one day.
   *
   * @param from the day
   */
  record OnDate(LocalDate from) implements Arrival {
    @Override
    public ImmutableSortedMap<LocalDate, Share> parts() {
      return ImmutableSortedMap.of(from, Share.ONE);
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.onDate(this);
    }
  }

  /**
   * People come in every period that begins within a range, on its first day: from 2020-09-01 to
   * 2021-09-01 QUARTERLY is four times.
   *
   * @param from the first day of the first period
   * @param to the day after the last
   * @param frequency the length of a period
   * @param weights the weight of each period, at least 0, not all 0; empty where they are alike
   */
  record Spread(
      LocalDate from, LocalDate to, Frequency frequency, ImmutableList<BigDecimal> weights)
      implements Arrival {

    /**
     * Refuses an end that is not after the start, more than 1200 periods, and weights that are not
     * one for each period.
     *
     * @param from the first day of the first period
     * @param to the day after the last
     * @param frequency the length of a period
     * @param weights the weight of each period; empty where they are alike
     */
    public Spread {
      Require.that(to.isAfter(from), "to", "must be after from " + from, to);
      int periods = RegularPeriods.of(frequency, from).indexOf(to.minusDays(1)) + 1;
      Require.that(
          periods <= MOST_PERIODS,
          "to",
          "must leave at most " + MOST_PERIODS + " periods",
          periods);
      if (!weights.isEmpty()) {
        weights = Weights.plain(weights, MOST_PERIODS);
        Require.that(
            weights.size() == periods,
            "weights",
            "must be " + periods + ", one for each period from " + from + " to " + to + ",",
            weights.size());
      }
    }

    @Override
    public ImmutableSortedMap<LocalDate, Share> parts() {
      RegularPeriods periods = RegularPeriods.of(frequency, from);
      int number = periods.indexOf(to.minusDays(1)) + 1;
      List<Share> shares =
          Weights.shares(weights.isEmpty() ? Collections.nCopies(number, BigDecimal.ONE) : weights);
      ImmutableSortedMap.Builder<LocalDate, Share> parts = ImmutableSortedMap.naturalOrder();
      for (int i = 0; i < number; i++) {
        parts.put(periods.period(i).startInclusive(), shares.get(i));
      }
      return parts.build();
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.spread(this);
    }
  }
}
