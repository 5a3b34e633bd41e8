package org.outturn.pricing.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import com.google.common.collect.Ordering;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outturn.core.money.Amount;
import org.outturn.pricing.returns.RateOfReturn.Absence;
import org.outturn.pricing.returns.RateOfReturn.Kind;
import org.outturn.pricing.returns.RateOfReturn.Side;

/** Each kind of answer, and what makes others fail; all figures are this test's own. */
class InternalRateOfReturnTest {
  private static final LocalDate START = LocalDate.of(2020, 1, 1);
  private static final int MANY = 3650;

  private static CashFlow pounds(long daysLater, String pounds) {
    return new CashFlow(START.plusDays(daysLater), Amount.of("GBP", pounds));
  }

  private static RateOfReturn dated(CashFlow... flows) {
    return InternalRateOfReturn.DEFAULT.dated(CashFlows.of(flows));
  }

  private static RateOfReturn periodic(double... amounts) {
    return InternalRateOfReturn.DEFAULT.periodic(amounts);
  }

  private static void assertUnique(RateOfReturn answer, double rate) {
    assertThat(answer.kind()).isEqualTo(Kind.RATE);
    assertThat(answer.rates().get(0)).isCloseTo(rate, offset(1e-14 * (1 + rate)));
  }

  @Test
  void oneRateWhereMoneyGoesOutAndComesBack() {
    assertUnique(dated(pounds(0, "-100"), pounds(365, "115")), 0.15);
    assertUnique(dated(pounds(0, "-100"), pounds(365, "100")), 0);
    assertUnique(periodic(-100, 0, 121), 0.1);
  }

  @Test
  void noRateWhereNothingCameBackYet() {
    assertThat(dated(pounds(0, "-100"))).isEqualTo(RateOfReturn.none(Absence.NOTHING_CAME_BACK));
    assertThat(dated(pounds(0, "-100"), pounds(90, "-50")))
        .isEqualTo(RateOfReturn.none(Absence.NOTHING_CAME_BACK));
    assertThat(periodic(-100)).isEqualTo(RateOfReturn.none(Absence.NOTHING_CAME_BACK));
  }

  @Test
  void totalLossOnceAZeroSaysThatThePositionHasEnded() {
    assertThat(dated(pounds(0, "-100"), pounds(1096, "0"))).isEqualTo(RateOfReturn.totalLoss());
    assertThat(
            InternalRateOfReturn.DEFAULT.dated(
                CashFlows.of(pounds(0, "-100"), pounds(90, "-50")).endedOn(START.plusDays(400))))
        .isEqualTo(RateOfReturn.totalLoss());
    assertThat(periodic(-100, 0, 0)).isEqualTo(RateOfReturn.totalLoss());
  }

  @Test
  void aZeroBeforeOrOnTheDayOfTheLastOutlayEndsNothing() {
    assertThat(dated(pounds(0, "-100"), pounds(30, "0"), pounds(60, "-1")))
        .isEqualTo(RateOfReturn.none(Absence.NOTHING_CAME_BACK));
    assertThat(dated(pounds(0, "-100"), pounds(0, "0")))
        .isEqualTo(RateOfReturn.none(Absence.NOTHING_CAME_BACK));
  }

  @Test
  void moneyThatCameBackOnTheDayOfAnOutlayIsNoTotalLoss() {
    assertThat(dated(pounds(0, "-100"), pounds(0, "60"), pounds(365, "0")))
        .isEqualTo(RateOfReturn.none(Absence.NOTHING_CAME_BACK));
  }

  @Test
  void noRateWhereMoneyOnlyComesInOrNothingMoves() {
    assertThat(dated(pounds(0, "100"), pounds(365, "5")))
        .isEqualTo(RateOfReturn.none(Absence.NOTHING_WAS_PAID_IN));
    assertThat(dated(pounds(0, "0"), pounds(365, "0")))
        .isEqualTo(RateOfReturn.none(Absence.NOTHING_MOVED));
    assertThat(periodic()).isEqualTo(RateOfReturn.none(Absence.NOTHING_MOVED));
  }

  @Test
  void noRateWhereAllMovesOnOneDay() {
    assertThat(dated(pounds(0, "-100"), pounds(0, "115")))
        .isEqualTo(RateOfReturn.none(Absence.NOTHING_WAS_PAID_IN));
  }

  @Test
  void noRateWhereFlowsOfBothSignsNeverBalance() {
    assertThat(periodic(100, -50, 100)).isEqualTo(RateOfReturn.none(Absence.NEVER_BALANCES));
  }

  @Test
  void listsEveryRateWhereThereAreSeveral() {
    RateOfReturn answer = periodic(-100, 230, -132);

    assertThat(answer.kind()).isEqualTo(Kind.SEVERAL);
    assertThat(answer.rates().get(0)).isCloseTo(0.1, offset(1e-13));
    assertThat(answer.rates().get(1)).isCloseTo(0.2, offset(1e-13));
    assertThat(answer.uniqueRate()).isEmpty();
  }

  @Test
  void aClawbackBringsASecondRateNearTotalLoss() {
    // Known by hand: with v the discount factor of a year, 100 = 150 v - 1 v^2.
    double factor = (150 - Math.sqrt(150 * 150 - 4 * 100)) / 2;

    RateOfReturn answer = dated(pounds(0, "-100"), pounds(365, "150"), pounds(730, "-1"));

    assertThat(answer.rates()).hasSize(2);
    assertThat(answer.rates().get(0)).isCloseTo(1 / (150 - factor) - 1, offset(1e-13));
    assertThat(answer.rates().get(1)).isCloseTo(1 / factor - 1, offset(1e-13));
  }

  @Test
  void aRateThatIsOnlyTouchedCountsOnce() {
    assertUnique(periodic(-100, 220, -121), 0.1);
  }

  @Test
  void ratesTooNearToTellApartStandAsOne() {
    RateOfReturn answer = periodic(1, -3, 3, -1);

    assertUnique(answer, 0);
  }

  @Test
  void flowsOfOneDayCountAsTheirExactSum() {
    assertUnique(
        dated(
            pounds(0, "-100000000000000"),
            pounds(0, "99999999999999.99"),
            pounds(365, "0.02"),
            pounds(365, "-0.009")),
        0.1);
  }

  @Test
  void amountsFromAPennyToAHundredMillionMillion() {
    assertUnique(dated(pounds(0, "-0.01"), pounds(365, "0.02")), 1);
    assertUnique(dated(pounds(0, "-100000000000000"), pounds(365, "110000000000000")), 0.1);
    assertUnique(periodic(-1e-300, 2e-300), 1);
    assertUnique(periodic(-1e308, -1e308, 1e308, 1e308), 0);
  }

  @Test
  void spansFromADayToCenturies() {
    assertUnique(dated(pounds(0, "-100"), pounds(1, "100.01")), Math.expm1(365 * Math.log(1.0001)));
    assertUnique(
        dated(pounds(0, "-1"), pounds(365 * 700, "1000000000")), Math.expm1(Math.log(1e9) / 700));
  }

  @Test
  void ratesNearTotalLossAndOfMillionsOfPercent() {
    assertUnique(dated(pounds(0, "-1000000"), pounds(365, "0.01")), 1e-8 - 1);
    assertUnique(dated(pounds(0, "-1"), pounds(365, "100000")), 99_999);
  }

  @Test
  void ofARateThatNoDoubleHoldsItSaysOnWhichSideItLies() {
    assertThat(dated(pounds(0, "-1000000"), pounds(1, "0.01")))
        .isEqualTo(RateOfReturn.beyond(Side.BELOW));
    assertThat(dated(pounds(0, "-1000"), pounds(1, "10")))
        .isEqualTo(RateOfReturn.beyond(Side.BELOW));
    assertThat(dated(pounds(0, "-0.01"), pounds(1, "1000000")))
        .isEqualTo(RateOfReturn.beyond(Side.ABOVE));
    assertThat(dated(pounds(0, "-100"), pounds(1, "1000")))
        .isEqualTo(RateOfReturn.beyond(Side.ABOVE));
  }

  /** Two rates that are, and one that a clawback brings about next to the loss of everything. */
  @Test
  void givesTheRatesThatItCanBesideThoseBeyond() {
    RateOfReturn answer = dated(pounds(0, "-100"), pounds(365, "150"), pounds(366, "-1"));

    assertThat(answer.kind()).isEqualTo(Kind.SEVERAL);
    assertThat(answer.rates()).hasSize(1);
    assertThat(answer.rates().get(0)).isCloseTo(0.49, offset(1e-2));
    assertThat(answer.beyond()).containsExactly(Side.BELOW);
  }

  @Test
  void threeRatesInOneAreGoodToAllTheirDigits() {
    assertUnique(periodic(-1000, 3300, -3630, 1331), 0.1);
    assertUnique(periodic(1, -3, 3, -1), 0);
    assertUnique(
        dated(pounds(0, "-1000"), pounds(365, "3300"), pounds(730, "-3630"), pounds(1095, "1331")),
        0.1);
    // Amounts that no double holds: the three rates are one all the same.
    assertUnique(
        dated(
            pounds(0, "-100.30"),
            pounds(365, "315.945"),
            pounds(730, "-331.74225"),
            pounds(1095, "116.1097875")),
        0.05);
  }

  @Test
  void zerosBeforeTheFirstOutlayChangeNothing() {
    assertUnique(dated(pounds(0, "0"), pounds(5000, "-100"), pounds(5365, "115")), 0.15);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5})
  void answersThousandsOfFlowsOfAnyShape(int shape) {
    SplittableRandom random = new SplittableRandom(1);
    double[] amounts = new double[MANY];
    for (int flow = 0; flow < MANY; flow++) {
      int sign = flow % 2 == 0 ? 1 : -1;
      amounts[flow] =
          switch (shape) {
            case 0 -> sign;
            case 1 -> sign * (1 + random.nextDouble() * 1e-3);
            case 2 -> random.nextBoolean() ? 1 : -1;
            case 3 -> random.nextDouble(-1, 1);
            case 4 -> sign * Math.exp(random.nextDouble(-40, 40));
            default -> flow < MANY / 5 ? -3 : 1;
          };
    }

    RateOfReturn answer = periodic(amounts);

    assertThat(answer.rates()).isNotEmpty();
    assertThat(Ordering.natural().isStrictlyOrdered(answer.rates())).isTrue();
    for (double rate : answer.rates()) {
      double value = 0;
      double size = 0;
      for (int flow = 0; flow < MANY; flow++) {
        // Counted from the end that weighs most.
        double factor = Math.exp(((rate < 0 ? MANY : 0) - flow) * Math.log1p(rate));
        value += amounts[flow] * factor;
        size += Math.abs(amounts[flow]) * factor;
      }
      // A rate near -100 % is held as exactly as a double can.
      double held = 2 * MANY * Math.ulp(rate) / (1 + rate);
      assertThat(value / size).isCloseTo(0, offset(1e-9 + held));
    }
  }

  @Test
  void takesColumnsAndRefusesWhatIsNone() {
    int[] days = {10, 10, 375};
    InternalRateOfReturn rates = InternalRateOfReturn.DEFAULT;

    assertUnique(rates.dated(days, new double[] {-60, -40, 115}), 0.15);
    assertThatThrownBy(() -> rates.dated(days, new double[] {1}))
        .hasMessage("amounts must be as many as the 3 days but was 1");
    assertThatThrownBy(() -> rates.dated(new int[] {5, 4}, new double[] {-1, 1}))
        .hasMessage("epochDays must never fall but was 4 after 5");
    assertThatThrownBy(() -> periodic(1, Double.NaN))
        .hasMessage("amounts must be finite but was NaN");
    assertThatThrownBy(() -> periodic(1, Double.NEGATIVE_INFINITY))
        .hasMessage("amounts must be finite but was Infinity");
  }

  @Test
  void refusesTwoCurrencies() {
    List<Amount> amounts = Arrays.asList(Amount.of("GBP", "-1"), Amount.of("EUR", "2"));

    assertThatThrownBy(() -> InternalRateOfReturn.DEFAULT.periodic(amounts))
        .hasMessage("cash flows must have one currency but were in GBP and EUR");
  }

  @Test
  void refusesSpansBeyondMillionsOfYears() {
    assertThatThrownBy(
            () ->
                dated(
                    new CashFlow(LocalDate.MIN, Amount.of("GBP", "-1")),
                    new CashFlow(LocalDate.MAX, Amount.of("GBP", "1"))))
        .hasMessage("cash flows must span at most 2147483647 days but was 730484999633");
  }
}
