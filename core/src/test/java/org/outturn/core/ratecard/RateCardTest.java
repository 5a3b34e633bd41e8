package org.outturn.core.ratecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
            "versions[1]: version 'v2' in force [2019-04-01, open) overlaps version 'v1' in force"
                + " [2017-12-01, open); expected half-open dates that do not overlap");
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
        .hasMessage("segment must not begin or end with a blank or hold a control character");
  }
}
