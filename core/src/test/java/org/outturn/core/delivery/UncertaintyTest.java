package org.outturn.core.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.outturn.core.evidence.GroupCounts;
import org.outturn.core.evidence.GroupMeans;
import org.outturn.core.money.Share;
import org.outturn.core.validation.InvalidInputException;

/** How far numbers may come otherwise; all figures are this test's own. */
class UncertaintyTest {
  private static final Delivery DELIVERY =
      Delivery.builder()
          .id("jobs")
          .addReferrals(Referrals.of(100, Arrival.on(LocalDate.parse("2026-04-01"))))
          .addPathway(
              PathwayStep.builder()
                  .outcome("job")
                  .rate(Share.percent(80))
                  .delay(Delay.ofMonths(3))
                  .build())
          .build();

  private static BigDecimal times(String factor) {
    return new BigDecimal(factor);
  }

  @Test
  void isAChangeAtEachFactor() {
    Uncertainty rate = Uncertainty.ofRate("job", times("0.5"), times("1.25"));
    Delivery half =
        DELIVERY.in(
            DeliveryScenario.of(
                "run",
                rate.at(times("0.5")),
                Uncertainty.ofReferrals(times("0.9"), times("1.1")).at(times("1.1"))));

    assertThat(half.pathway().get(0).rate()).contains(Share.percent(40));
    assertThat(half.referrals().get(0).number()).isEqualByComparingTo("110");
    assertThat(half.scenarios()).isEmpty();
  }

  @Test
  void refusesFactorsThatDoNotHoldOne() {
    assertThatThrownBy(() -> Uncertainty.ofRate("job", times("1.1"), times("1.2")))
        .hasMessage("low must be at most 1 but was 1.1");
    assertThatThrownBy(() -> Uncertainty.ofReferrals(times("0.5"), times("0.9")))
        .hasMessage("high must be at least 1 but was 0.9");
    assertThatThrownBy(
            () ->
                new Uncertainty(
                    Uncertainty.Kind.REFERRALS, Optional.of("job"), times("1"), times("1")))
        .hasMessage("outcome must not stand with REFERRALS but was REFERRALS");
  }

  /** 13.56 months are 13 and 0.56 of 30.4375 days; a treated group moves, the other stays. */
  @Test
  void delaysAndEffectsMoveToWholeDaysAndEvents() {
    assertThat(new Delay(12, 10).about(times("1.13"))).isEqualTo(new Delay(13, 28));
    assertThat(Delay.ofMonths(3).about(times("1"))).isEqualTo(Delay.ofMonths(3));
    assertThat(Delay.ofDays(3000).about(times("2"))).isEqualTo(Delay.ofDays(Delay.MOST_DAYS));
    assertThat(new GroupCounts(100, 30, 200, 100).withEffectTimes(times("1.5")))
        .isEqualTo(new GroupCounts(100, 20, 200, 100));
    assertThat(new GroupCounts(100, 30, 200, 100).withEffectTimes(times("9")))
        .isEqualTo(new GroupCounts(100, 0, 200, 100));
    assertThat(new GroupCounts(100, 30, 0, 0).withEffectTimes(times("9")))
        .isEqualTo(new GroupCounts(100, 30, 0, 0));
    assertThat(GroupMeans.of(9, times("12"), 8, times("10")).withEffectTimes(times("0.25")))
        .isEqualTo(GroupMeans.of(9, times("10.5"), 8, times("10")));
  }

  @Test
  void effectsDelaysAndCostsAreOfWhatThereIs() {
    Uncertainty effect =
        new Uncertainty(Uncertainty.Kind.EFFECT, Optional.of("job"), times("0"), times("1"));
    Uncertainty delay =
        new Uncertainty(Uncertainty.Kind.DELAY, Optional.of("home"), times("1"), times("2"));

    assertThatThrownBy(() -> DELIVERY.withUncertainty(effect, delay))
        .hasMessageContaining(
            "uncertainty[0].outcome: 'job' is not measured against a comparison group; expected")
        .hasMessageContaining(
            "uncertainty[1].outcome: 'home' is not an outcome of the pathway; expected one of job");
    assertThatThrownBy(
            () ->
                new Uncertainty(Uncertainty.Kind.COSTS, Optional.of("job"), times("1"), times("1")))
        .hasMessage("outcome must not stand with COSTS but was COSTS");
    assertThatThrownBy(() -> delay.at(times("1"))).hasMessage("DELAY is no change");
  }

  @Test
  void refusesWhatTheDeliveryDoesNotHave() {
    assertThatThrownBy(
            () ->
                DELIVERY.withUncertainty(
                    Uncertainty.ofRate("home", times("0.5"), times("1")),
                    Uncertainty.ofRate("job", times("0.5"), times("1.5")),
                    Uncertainty.ofRate("job", times("0.5"), times("1"))))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining(
            "uncertainty[0].outcome: 'home' is not an outcome of the pathway; expected one of job")
        .hasMessageContaining(
            "uncertainty[1].high: expected a share from 0 to 1, such as 0.25 or 1/6, but found"
                + " 1.2")
        .hasMessageContaining(
            "uncertainty[2]: RATE of 'job' stands twice; expected each of them once");
  }
}
