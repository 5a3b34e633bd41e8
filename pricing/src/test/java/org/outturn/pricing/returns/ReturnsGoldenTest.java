package org.outturn.pricing.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.outturn.core.money.Amount;

/** Published returns, and the worked examples of a spreadsheet's documentation. */
class ReturnsGoldenTest {
  private static List<Amount> dollars(String... amounts) {
    return Stream.of(amounts).map(amount -> Amount.of("USD", amount)).toList();
  }

  private static double irr(String... amounts) {
    return InternalRateOfReturn.DEFAULT.periodic(dollars(amounts)).uniqueRate().orElseThrow();
  }

  private static double mirr(double reinvestment, String... amounts) {
    return ModifiedInternalRateOfReturn.DEFAULT
        .periodic(dollars(amounts), 0.1, reinvestment)
        .uniqueRate()
        .orElseThrow();
  }

  /**
   * Denver supportive housing: USD 8.6 million invested, 9,638,911.36 paid (Urban Institute,
   * evaluation of the Denver Supportive Housing Social Impact Bond Initiative, July 2021).
   */
  @Test
  void denverPaidItsInvestorsOneMillion() {
    CashFlows flows =
        CashFlows.of(
            CashFlow.of("2016-02-16", "USD", "-8600000"),
            CashFlow.of("2021-07-01", "USD", "9638911.36"));

    assertThat(flows.total()).isEqualTo(Amount.of("USD", "1038911.36"));
    assertThat(
            MoneyMultiple.DEFAULT
                .distributed(flows)
                .orElseThrow()
                .bigDecimalValue(4, RoundingMode.HALF_UP))
        .isEqualByComparingTo("1.1208");
  }

  /**
   * Educate Girls: USD 277,915 repaid as 422,000 after three years (Government Outcomes Lab, INDIGO
   * impact bond dataset, INDIGO-POJ-0035: investor repayment USD 422,000, maximum return 15 %).
   */
  @Test
  void educateGirlsReturnsAboutFifteenPercentOnMoneyPaidInAtOnce() {
    assertThat(irr("-277915", "0", "0", "422000")).isCloseTo(0.1494, offset(0.00005));
  }

  /** The same drawn in thirds at the start of each year: equal periods, and with dates. */
  @Test
  void educateGirlsReturnsMoreOnMoneyDrawnInThirds() {
    assertThat(irr("-92638.33", "-92638.33", "-92638.34", "422000"))
        .isCloseTo(0.224, offset(0.0005));
    assertThat(
            InternalRateOfReturn.DEFAULT
                .dated(
                    CashFlows.of(
                        CashFlow.of("2015-06-01", "USD", "-92638.33"),
                        CashFlow.of("2016-06-01", "USD", "-92638.33"),
                        CashFlow.of("2017-06-01", "USD", "-92638.34"),
                        CashFlow.of("2018-06-01", "USD", "422000")))
                .uniqueRate()
                .orElseThrow())
        .isCloseTo(0.224, offset(0.0005));
  }

  /**
   * The Skill Mill: at most 11.3737 % on tranches of 362,500, 362,500 and 175,000 and 8.9348 % on
   * 100,000 make 11.13 % on GBP 1 million (Government Outcomes Lab, INDIGO impact bond dataset,
   * INDIGO-POJ-0195: investment and tranches).
   */
  @Test
  void skillMillsTranchesWeighToOneReturn() {
    assertThat(
            WeightedReturn.mean(
                List.of(
                    new WeightedReturn(Amount.of("GBP", "362500"), 0.113737),
                    new WeightedReturn(Amount.of("GBP", "362500"), 0.113737),
                    new WeightedReturn(Amount.of("GBP", "175000"), 0.113737),
                    new WeightedReturn(Amount.of("GBP", "100000"), 0.089348))))
        .isCloseTo(0.1113, offset(0.00005));
  }

  /** Microsoft Support, "XIRR function" and "XNPV function", the same flows in both. */
  @Test
  void datedFlowsAsASpreadsheetHasThem() {
    CashFlows flows =
        CashFlows.of(
            CashFlow.of("2008-01-01", "USD", "-10000"),
            CashFlow.of("2008-03-01", "USD", "2750"),
            CashFlow.of("2008-10-30", "USD", "4250"),
            CashFlow.of("2009-02-15", "USD", "3250"),
            CashFlow.of("2009-04-01", "USD", "2750"));

    assertThat(InternalRateOfReturn.DEFAULT.dated(flows).uniqueRate().orElseThrow())
        .isCloseTo(0.373362535, offset(1e-8));
    assertThat(NetPresentValue.DEFAULT.dated(flows, 0.09)).isCloseTo(2086.65, offset(0.005));
    assertThat(
            NetPresentValue.DEFAULT.dated(
                flows, RateCurve.yearly(LocalDate.of(2007, 1, 1), List.of(0.09, 0.09, 0.09))))
        .isCloseTo(2086.65, offset(0.005));
  }

  /** Microsoft Support, "IRR function": after four, five and two years of income. */
  @Test
  void periodicFlowsAsASpreadsheetHasThem() {
    assertThat(irr("-70000", "12000", "15000", "18000", "21000")).isCloseTo(-0.021, offset(5e-4));
    assertThat(irr("-70000", "12000", "15000", "18000", "21000", "26000"))
        .isCloseTo(0.087, offset(5e-4));
    assertThat(irr("-70000", "12000", "15000")).isCloseTo(-0.444, offset(5e-4));
  }

  /** Microsoft Support, "NPV function": the first flow a year from now, then the first one now. */
  @Test
  void netPresentValueAsASpreadsheetHasIt() {
    assertThat(
            NetPresentValue.DEFAULT.periodic(dollars("-10000", "3000", "4200", "6800"), 0.1) / 1.1)
        .isCloseTo(1188.44, offset(0.005));
    assertThat(
            NetPresentValue.DEFAULT.periodic(
                dollars("-40000", "8000", "9200", "10000", "12000", "14500"), 0.08))
        .isCloseTo(1922.06, offset(0.005));
    assertThat(
            NetPresentValue.DEFAULT.periodic(
                dollars("-40000", "8000", "9200", "10000", "12000", "14500", "-9000"), 0.08))
        .isCloseTo(-3749.47, offset(0.005));
  }

  /** Microsoft Support, "MIRR function": a loan at 10 %, reinvested at 12 % and at 14 %. */
  @Test
  void modifiedRateAsASpreadsheetHasIt() {
    assertThat(mirr(0.12, "-120000", "39000", "30000", "21000", "37000", "46000"))
        .isCloseTo(0.1261, offset(0.00005));
    assertThat(mirr(0.12, "-120000", "39000", "30000", "21000")).isCloseTo(-0.048, offset(5e-4));
    assertThat(mirr(0.14, "-120000", "39000", "30000", "21000", "37000", "46000"))
        .isCloseTo(0.1348, offset(0.00005));
  }
}
