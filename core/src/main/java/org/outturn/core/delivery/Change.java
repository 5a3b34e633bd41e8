package org.outturn.core.delivery;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BiFunction;
import org.outturn.core.evidence.OutcomeMeasurement;
import org.outturn.core.money.Fractions;
import org.outturn.core.money.Share;
import org.outturn.core.validation.Refusal;

/**
 * What is otherwise in a scenario: a fifth fewer referrals, or a rate of 0.4 for one outcome. A
 * change of one outcome goes before one of the same kind for all.
 */
public sealed interface Change {

  /**
   * The outcome it is about.
   *
   * @return empty where it is about all
   */
  Optional<String> outcome();

  /**
   * Referrals after this change.
   *
   * @param before as they were
   * @return as they are; the same where it is no change of referrals
   */
  default Referrals applyTo(Referrals before) {
    return before;
  }

  /**
   * A step after this change.
   *
   * @param before as it was
   * @return as it is; the same where it is no change of steps
   */
  default PathwayStep applyTo(PathwayStep before) {
    return before;
  }

  /**
   * A measurement after this change.
   *
   * @param before as it was
   * @return as it is; the same where it is no change of what is measured
   */
  default OutcomeMeasurement applyTo(OutcomeMeasurement before) {
    return before;
  }

  /**
   * Another number of referrals.
   *
   * @param revision times a factor; or another number, where one row of referrals is all there is
   */
  record OfReferrals(Revision<BigDecimal> revision) implements Change {
    @Override
    public Optional<String> outcome() {
      return Optional.empty();
    }

    @Override
    public Referrals applyTo(Referrals before) {
      return before.withNumber(revision.of(before.number(), BigDecimal::multiply));
    }
  }

  /**
   * Another rate: a factor multiplies the rates of all people, another rate is that of all of them.
   *
   * @param outcome the outcome; empty for all
   * @param revision must leave rates from 0 to 1
   */
  record OfRate(Optional<String> outcome, Revision<Share> revision) implements Change {
    @Override
    public PathwayStep applyTo(PathwayStep before) {
      return before
          .withRate(revision.of(before.rate(), OfRate::times))
          .withRates(
              revision.to().isPresent()
                  ? ImmutableList.of()
                  : before.rates().stream()
                      .map(each -> each.withRate(revision.of(each.rate(), OfRate::times)))
                      .collect(ImmutableList.toImmutableList()));
    }

    private static Share times(Share rate, BigDecimal factor) {
      return Share.of(rate.toFraction().multiply(Fractions.of(factor)));
    }
  }

  /**
   * Another time until an outcome is achieved.
   *
   * @param outcome the outcome; empty for all
   * @param revision must leave whole months and days
   */
  record OfDelay(Optional<String> outcome, Revision<Delay> revision) implements Change {
    @Override
    public PathwayStep applyTo(PathwayStep before) {
      return before.withDelay(revision.of(before.delay(), Delay::times));
    }
  }

  /**
   * Another measured value, or saving where no value is measured.
   *
   * @param outcome the outcome; empty for all that are measured
   * @param revision of values and savings; another number stands in place of the value
   */
  record OfMeasured(Optional<String> outcome, Revision<BigDecimal> revision) implements Change {
    @Override
    public OutcomeMeasurement applyTo(OutcomeMeasurement before) {
      if (before.groups().isPresent()) {
        throw new Refusal(
            "of",
            "must be of a measured value or saving, but '"
                + before.outcome()
                + "' is held against a comparison group");
      }
      BiFunction<BigDecimal, BigDecimal, BigDecimal> times = BigDecimal::multiply;
      if (revision.to().isPresent()) {
        return before.value().isPresent()
            ? before.withValue(revision.to())
            : before.withAmount(revision.to());
      }
      return before
          .withValue(revision.of(before.value(), times))
          .withAmount(revision.of(before.amount(), times));
    }
  }
}
