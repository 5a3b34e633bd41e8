package org.outturn.core.ratecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.outturn.core.money.Amount;
import org.outturn.core.time.DateRange;
import org.outturn.core.validation.InvalidInputException;

class RateCardTest {
  private static final LocalDate START = LocalDate.of(2017, 12, 1);
  private static final LocalDate APRIL = LocalDate.of(2019, 4, 1);

  private static RateCardVersion version(String id, DateRange inForce) {
    return RateCardVersion.builder().id(id).inForce(inForce).build();
  }

  @Test
  void givesTheVersionInForce() {
    RateCardVersion first = version("v1", DateRange.of(START, APRIL));
    RateCardVersion second = version("v2", DateRange.from(APRIL));
    RateCard card = RateCard.builder().addVersions(second, first).build();

    assertThat(card.series().on(APRIL.minusDays(1))).contains(first);
    assertThat(card.series().on(APRIL)).contains(second);
    assertThat(card.series().on(START.minusDays(1))).isEmpty();
    assertThat(card.priceDate()).isEqualTo(PriceDate.ACHIEVED);
  }

  @Test
  void isOneVersionWithoutAnEnd() {
    Tariff tariff = Tariff.of("entry", Price.unit(Amount.of("GBP", "600")));

    assertThat(RateCard.of(START, tariff).versions())
        .containsExactly(version("v1", DateRange.from(START)).withTariffs(tariff));
  }

  @Test
  void refusesOverlapsNamingBoth() {
    assertThatThrownBy(
            () ->
                RateCard.builder()
                    .addVersions(
                        version("v1", DateRange.from(START)), version("v2", DateRange.from(APRIL)))
                    .build())
        .isInstanceOf(InvalidInputException.class)
        .hasMessage(
            "versions[1]: version 'v2' in force 2019-04-01 on overlaps version 'v1' in force"
                + " 2017-12-01 on; expected half-open dates that do not overlap");
  }

  private static Price pounds(long amount) {
    return Price.unit(Amount.of("GBP", Long.toString(amount)));
  }

  private static RateCard twoVersions() {
    return RateCard.builder()
        .addVersions(
            version("v1", DateRange.of(START, APRIL))
                .withTariffs(Tariff.of("entry", pounds(600)), Tariff.of("job", pounds(900))),
            version("v2", DateRange.from(APRIL))
                .withTariffs(
                    Tariff.of("entry", pounds(610)), Tariff.of("entry", "new", pounds(700))))
        .build();
  }

  @Test
  void changesOnePriceInOneCall() {
    RateCard card = twoVersions();

    assertThat(card.withPrice("job", pounds(950)).versions().get(0).tariffs())
        .containsExactly(Tariff.of("entry", pounds(600)), Tariff.of("job", pounds(950)));
    assertThat(card.withPrice("v2", "entry", pounds(650)).versions().get(1).tariffs())
        .containsExactly(Tariff.of("entry", pounds(650)), Tariff.of("entry", "new", pounds(700)));
    assertThat(card.withPrice("v2", "entry", "new", pounds(750)).versions().get(1).tariffs())
        .containsExactly(Tariff.of("entry", pounds(610)), Tariff.of("entry", "new", pounds(750)));
    assertThat(card.withPrice("v2", "entry", pounds(650)).versions().get(0))
        .isEqualTo(card.versions().get(0));
    assertThat(card.withPrice("job", pounds(900))).isEqualTo(card);
  }

  @Test
  void keepsTheConditionsOfAPriceItChanges() {
    Tariff gated = Tariff.of("job", pounds(900)).withOnlyIf(Gate.atLeast("rate", BigDecimal.ONE));

    assertThat(RateCard.of(START, gated).withPrice("job", pounds(950)))
        .isEqualTo(RateCard.of(START, gated.withPrice(pounds(950))));
  }

  @Test
  void refusesToChangeAPriceThatIsNotOne() {
    RateCard card = twoVersions();

    assertThatThrownBy(() -> card.withPrice("entry", pounds(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "outcome 'entry' is priced in version 'v1', version 'v2', version 'v2' for segment"
                + " 'new'; expected a version, and a segment where it is priced for one");
    assertThatThrownBy(() -> card.withPrice("exit", pounds(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("outcome 'exit' has no price in this rate card; it is priced nowhere");
    assertThatThrownBy(() -> card.withPrice("v2", "job", pounds(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("outcome 'job' has no price in version 'v2'; it is priced in version 'v1'");
    assertThatThrownBy(() -> card.withPrice("v1", "entry", "new", pounds(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "outcome 'entry' has no price in version 'v1' for segment 'new'; it is priced in"
                + " version 'v1', version 'v2', version 'v2' for segment 'new'");
  }

  @Test
  void refusesBlankIds() {
    assertThatThrownBy(() -> version(" ", DateRange.from(START)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("id must not be blank");
    assertThatThrownBy(() -> Tariff.of("", Price.unit(Amount.of("GBP", "1"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("outcome must not be blank");
    assertThatThrownBy(() -> Tariff.of("entry", " x", Price.unit(Amount.of("GBP", "1"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("segment must not begin or end with a blank");
  }
}
