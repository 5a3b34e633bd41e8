package org.outturn.examples.jshell;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Optional;
import org.outturn.core.delivery.Arrival;
import org.outturn.core.delivery.Change;
import org.outturn.core.delivery.Delay;
import org.outturn.core.delivery.Delivery;
import org.outturn.core.delivery.DeliveryScenario;
import org.outturn.core.delivery.PathwayStep;
import org.outturn.core.delivery.Referrals;
import org.outturn.core.delivery.Revision;
import org.outturn.core.money.Decimals;
import org.outturn.core.money.Share;
import org.outturn.core.time.Frequency;
import org.outturn.core.validation.Require;

/**
 * What is expected, as it is written at a prompt: {@code expected().refer(120, "2026-04-01",
 * "2027-04-01").reach("housed", percent(60), 2)}. Each step gives a new draft and leaves the old
 * one as it was.
 *
 * @param delivery what is expected so far, with everything the library knows of it
 */
public record DraftDelivery(Delivery delivery) {
  /** Nothing is expected yet. */
  static final DraftDelivery NOTHING = new DraftDelivery(Delivery.builder().id("expected").build());

  /**
   * This draft with people who are referred on one day.
   *
   * @param number how many, at least 0; an expected number need not be whole
   * @param day such as {@code 2026-04-01}
   * @return a new draft
   */
  public DraftDelivery refer(Number number, String day) {
    return refer(number, Arrival.on(DraftDates.parse(day)));
  }

  /**
   * This draft with people who are referred over a time, as many each month.
   *
   * @param number how many in all, at least 0
   * @param from the first day, such as {@code 2026-04-01}
   * @param to the first day after it, such as {@code 2027-04-01}
   * @return a new draft
   */
  public DraftDelivery refer(Number number, String from, String to) {
    LocalDate first = DraftDates.parse(from);
    return refer(number, Arrival.evenly(first, DraftDates.parse(to), Frequency.MONTHLY));
  }

  private DraftDelivery refer(Number number, Arrival arrival) {
    Referrals more = Referrals.of(0, arrival).withNumber(Decimals.parse(number.toString()));
    return new DraftDelivery(
        delivery.withReferrals(Iterables.concat(delivery.referrals(), ImmutableList.of(more))));
  }

  /**
   * This draft with an outcome that a part of all who are referred reaches.
   *
   * @param outcome the outcome's id
   * @param rate the part of them that does
   * @param months how long after the referral
   * @return a new draft
   */
  public DraftDelivery reach(String outcome, Share rate, int months) {
    return with(outcome, Optional.empty(), rate, months);
  }

  /**
   * This draft with an outcome that a part of those reaches who reached the one before it; the
   * others have dropped out.
   *
   * @param outcome the outcome's id
   * @param rate the part of them that does
   * @param months how long after the outcome before it
   * @return a new draft
   * @throws IllegalArgumentException where no outcome stands before it
   */
  public DraftDelivery then(String outcome, Share rate, int months) {
    Require.that(
        !delivery.pathway().isEmpty(), "then", "must stand after an outcome to reach", outcome);
    return with(
        outcome,
        Optional.of(delivery.pathway().get(delivery.pathway().size() - 1).outcome()),
        rate,
        months);
  }

  private DraftDelivery with(String outcome, Optional<String> after, Share rate, int months) {
    PathwayStep step =
        PathwayStep.builder()
            .outcome(outcome)
            .after(after)
            .rate(rate)
            .delay(Delay.ofMonths(months))
            .build();
    return new DraftDelivery(
        delivery.withPathway(Iterables.concat(delivery.pathway(), ImmutableList.of(step))));
  }

  /**
   * This draft with a scenario in which more or fewer people are referred.
   *
   * @param name such as {@code LOW}
   * @param times what their number is multiplied by, such as {@code 0.8}
   * @return a new draft
   */
  public DraftDelivery scenario(String name, Number times) {
    DeliveryScenario scenario =
        DeliveryScenario.of(
            name, new Change.OfReferrals(Revision.times(Decimals.parse(times.toString()))));
    return new DraftDelivery(
        delivery.withScenarios(Iterables.concat(delivery.scenarios(), ImmutableList.of(scenario))));
  }
}
