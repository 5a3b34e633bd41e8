package org.outturn.core.ratecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Share;
import org.outturn.core.outcome.Each;

/** Counting afresh, gates, factors, losses, and boundaries of single points. */
class TariffTermsTest {
  private static Amount pounds(String value) {
    return Amount.of("GBP", value);
  }

  private static BigDecimal number(String value) {
    return new BigDecimal(value);
  }

  @Test
  void countsAfreshWhereThePriceSaysSo() {
    Price tiers =
        Price.graduated(List.of(Tier.upTo(30, pounds("2000")), Tier.beyond(pounds("4000"))));

    assertThat(tiers.each()).isEmpty();
    assertThat(Price.unit(pounds("1")).each()).isEmpty();
    assertThat(Price.graduated(List.of(Tier.beyond(pounds("1")))).withEach(Each.COHORT).each())
        .contains(Each.COHORT);
    assertThat(Price.banded(List.of(Band.beyond(pounds("1")))).withEach(Each.SEGMENT).each())
        .contains(Each.SEGMENT);
    assertThat(
            Price.threshold(number("1"), pounds("1"), ThresholdPrice.Pays.ALL)
                .withEach(Each.YEAR)
                .each())
        .contains(Each.YEAR);
    assertThat(Price.lumpSum(number("1"), pounds("1")).withEach(Each.PERIOD).each())
        .contains(Each.PERIOD);
    assertThat(Price.shareOf(Share.ONE).withEach(Each.YEAR).each()).contains(Each.YEAR);
  }

  @Test
  void aGateSaysWhatItAsks() {
    Gate gate =
        Gate.between("job", number("40.0"), number("60"))
            .withOf(GateMeasure.QUANTITY)
            .withBy(DecidedBy.PERIOD);

    assertThat(gate).hasToString("quantity of job >= 40 and <= 60, by period");
    assertThat(Gate.atLeast("rate", number("0.50"))).hasToString("rate >= 0.5");
    assertThat(Gate.atMost("rate", number("1"))).hasToString("rate <= 1");
    assertThat(Gate.atMost("rate", number("1.0"))).isEqualTo(Gate.atMost("rate", number("1")));
  }

  @Test
  void refusesAGateWithoutABoundOrWithNothingBetween() {
    assertThatThrownBy(() -> Gate.builder().outcome("rate").build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("gate must state atLeast, atMost or both but stated none");
    assertThatThrownBy(() -> Gate.between("rate", number("2"), number("1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("atMost must be >= atLeast 2 but was 1");
    assertThatThrownBy(() -> Gate.atLeast("", number("2")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("outcome must not be blank");
  }

  @Test
  void aFactorIsATableOfNumbersNotBelowZero() {
    Factor quality =
        Factor.of(
            "quality",
            TablePrice.Between.LINEAR,
            TablePoint.of("0.5", "0.5"),
            TablePoint.of("1", "1.1"));

    assertThat(quality.by()).isEqualTo(DecidedBy.ACHIEVED);
    assertThat(quality.withBy(DecidedBy.STATEMENT).by()).isEqualTo(DecidedBy.STATEMENT);
    assertThatThrownBy(
            () -> Factor.of("quality", TablePrice.Between.LINEAR, TablePoint.of("0", "-1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("points must be factors >= 0 but was -1");
    assertThatThrownBy(() -> Factor.of("quality", TablePrice.Between.LINEAR))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("points must not be empty but was []");
  }

  @Test
  void aPointOfStepsMayHaveABoundaryOfItsOwn() {
    TablePoint reached = TablePoint.of("18.6", "0").withBoundary(Boundary.REACHED);
    TablePrice steps =
        TablePrice.of(List.of(TablePoint.of("0", "-1"), reached), TablePrice.Between.STEP_EXCEEDED);

    assertThat(reached).hasToString("[18.6, 0, REACHED]");
    assertThat(steps.boundary(reached)).isEqualTo(Boundary.REACHED);
    assertThat(steps.boundary(steps.points().get(0))).isEqualTo(Boundary.EXCEEDED);
    assertThatThrownBy(() -> TablePrice.of(List.of(reached), TablePrice.Between.LINEAR))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "points must have no boundary of their own where between is LINEAR but was [18.6, 0,"
                + " REACHED]");
  }

  @Test
  void aLossIsSharedAsASavingUnlessItHasTermsOfItsOwn() {
    ShareOfPrice share = Price.shareOf(Share.percent(75));
    SharedLoss loss =
        SharedLoss.AS_SAVING
            .withRate(Share.percent(40))
            .withLimit(pounds("15000000"))
            .withMinimumValue(number("2.0"));

    assertThat(share.lossRate()).isEqualTo(Share.percent(75));
    assertThat(share.onlyTwoSided()).isEmpty();
    assertThat(share.withLoss(loss).lossRate()).isEqualTo(Share.percent(40));
    assertThat(share.withLimit(pounds("20000000")).withLoss(loss).amounts())
        .containsExactly(pounds("20000000"), pounds("15000000"));
    assertThat(loss.minimumValue()).contains(number("2"));
    assertThatThrownBy(() -> loss.withMinimumValue(number("-2")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("minimumValue must be >= 0 but was -2");
    assertThatThrownBy(() -> loss.withLimit(pounds("-1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("lossLimit must be >= 0 and whole minor units but was GBP -1.00");
  }
}
