package org.outturn.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.outturn.core.cohort.Cohort;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.limit.LimitScope;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Share;
import org.outturn.core.outcome.Deadweight;
import org.outturn.core.ratecard.PriceDate;
import org.outturn.core.ratecard.UnitPrice;
import org.outturn.core.schedule.PaymentSchedule;
import org.outturn.core.time.BusinessCalendar;
import org.outturn.core.time.Frequency;
import org.outturn.core.time.Lag;
import org.outturn.core.time.ListedPeriods;
import org.outturn.core.time.RegularPeriods;

class ContractJsonTest {

  @Test
  void readsTheTermsOfTheFormat() {
    OutcomesContract contract = SmallContract.read(SmallContract.JSON);

    assertThat(contract.id()).isEqualTo("small");
    assertThat(contract.currency().getCurrencyCode()).isEqualTo("GBP");
    assertThat(contract.term().to()).isEqualTo(LocalDate.of(2022, 1, 1));
    assertThat(contract.outcomes().get(1).requires()).containsExactly("home");
    assertThat(contract.outcomes().get(1).deadweight())
        .isEqualTo(Deadweight.onPrice(Share.of(1, 6)));
    assertThat(contract.rateCard().versions().get(1).tariffs().get(0).price())
        .isEqualTo(new UnitPrice(Amount.of("GBP", "650.50")));
    assertThat(contract.limits().get(0).scope()).isEqualTo(LimitScope.PARTICIPANT);
    assertThat(contract.payers().listed().get(1).share()).isEqualTo(Share.of(1, 3));
    assertThat(contract.schedule())
        .hasValue(
            PaymentSchedule.builder()
                .periods(RegularPeriods.of(Frequency.QUARTERLY, LocalDate.of(2020, 1, 1)))
                .paymentLag(new Lag(30, Lag.Unit.CALENDAR))
                .calendar(BusinessCalendar.WEEKENDS)
                .build());
  }

  @Test
  void givesAbsentKeysTheirDefaults() {
    OutcomesContract contract =
        SmallContract.read(
            """
            {"outturn": "1", "id": "least", "currency": "GBP",
             "term": {"from": "2020-01-01", "to": "2021-01-01"},
             "outcomes": [{"id": "home", "deadweight": {"treatment": "PRICED_IN"}}],
             "rateCard": {"versions": [{"id": "v1", "from": "2020-01-01", "to": null, "tariffs": []}]},
             "payers": [{"party": "council", "commitment": null}]}
            """);

    assertThat(contract.roundingMode()).isEqualTo(RoundingMode.HALF_UP);
    assertThat(contract.cohorts()).containsExactly(Cohort.MAIN);
    assertThat(contract.outcomes().get(0).claimsPerParticipant()).isEqualTo(1);
    assertThat(contract.outcomes().get(0).unit()).isEqualTo("person");
    assertThat(contract.rateCard().priceDate()).isEqualTo(PriceDate.ACHIEVED);
    assertThat(contract.payers().listed().get(0).share()).isEqualTo(Share.ONE);
    assertThat(contract.payers().spills()).isFalse();
    assertThat(contract.schedule()).isEmpty();
  }

  @Test
  void writesKeysInTheOrderOfTheFormatAndLeavesDefaultsOut() {
    String written = ContractJson.write(SmallContract.read(SmallContract.JSON));

    assertThat(written)
        .startsWith(
            """
            {
              "outturn": "1",
              "id": "small",
              "currency": "GBP",
              "term": {
                "from": "2020-01-01",
                "to": "2022-01-01"
              },
              "parties": [
                {
                  "id": "council"
                },
            """)
        .contains(
            "\"price\": {\n              \"form\": \"UNIT\",\n              \"amount\": \"650.50\"\n            }")
        .endsWith(
            """
              "payers": [
                {
                  "party": "council",
                  "share": "2/3"
                },
                {
                  "party": "fund",
                  "share": "1/3"
                }
              ],
              "schedule": {
                "frequency": "QUARTERLY",
                "paymentDays": 30,
                "workingDays": "WEEKENDS"
              }
            }
            """);
  }

  @ParameterizedTest
  @CsvSource({"GBP, 600, 600.00", "JPY, 600, 600", "KWD, 600, 600.000"})
  void writesMoneyAtTheCurrencysScale(String currency, String amount, String written) {
    String json =
        SmallContract.with(
            SmallContract.with("\"GBP\"", "\"" + currency + "\""), "\"650.50\"", amount);

    assertThat(ContractJson.write(SmallContract.read(json)))
        .contains("\"amount\": \"" + written + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"600", "600.00", "6e2", "\"600\"", "\"600.00\""})
  void readsMoneyFromNumbersAndTexts(String amount) {
    OutcomesContract contract =
        SmallContract.read(SmallContract.with("\"amount\": 600", "\"amount\": " + amount));

    assertThat(contract).isEqualTo(SmallContract.read(SmallContract.JSON));
  }

  @Test
  void keepsDigitsThatFloatingPointWouldLose() {
    OutcomesContract contract =
        SmallContract.read(
            SmallContract.with("\"amount\": 19000}", "\"amount\": 123456789012345.67}"));

    assertThat(contract.limits().get(0).terms().amount())
        .hasValue(Amount.of("GBP", "123456789012345.67"));
  }

  @Test
  void readsAByteOrderMark() {
    assertThat(SmallContract.read("\uFEFF" + SmallContract.JSON))
        .isEqualTo(SmallContract.read(SmallContract.JSON));
  }

  @Test
  void refusesToWriteListedPeriods() {
    OutcomesContract contract =
        SmallContract.read(SmallContract.JSON)
            .withSchedule(
                PaymentSchedule.builder()
                    .periods(
                        ListedPeriods.of(
                            List.of(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 2, 15))))
                    .build());

    assertThatThrownBy(() -> ContractJson.write(contract))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "schedule: listed periods have no key in the contract format; expected MONTHLY,"
                + " QUARTERLY, HALF_YEARLY or YEARLY periods from an anchor");
  }

  @Test
  void refusesToWritePeriodsThatNoFrequencyGives() {
    OutcomesContract contract =
        SmallContract.read(SmallContract.JSON)
            .withSchedule(
                PaymentSchedule.builder()
                    .periods(new RegularPeriods(LocalDate.of(2020, 1, 1), 2, false))
                    .build());

    assertThatThrownBy(() -> ContractJson.write(contract))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "schedule: periods of 2 months from 2020-01-01 have no key in the contract format;"
                + " expected MONTHLY, QUARTERLY, HALF_YEARLY or YEARLY periods, at month ends where"
                + " the anchor is one");
  }

  @Test
  void writesUtf8AndLineFeedsOnly() {
    String written =
        ContractJson.write(SmallContract.read(SmallContract.JSON).withName("Überbrückung €"));

    assertThat(written).contains("\"name\": \"Überbrückung €\"").doesNotContain("\r");
    assertThat(ContractJson.read(written.getBytes(StandardCharsets.UTF_8)).name())
        .isEqualTo("Überbrückung €");
  }
}
