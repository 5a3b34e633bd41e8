package org.outturn.examples.businesscase;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.outturn.core.investment.FinanceCase;
import org.outturn.core.money.Amount;
import org.outturn.examples.casefiles.FinanceCaseFiles;
import org.outturn.pricing.businesscase.BusinessCaseAnswer;
import org.outturn.pricing.businesscase.Volume;
import org.outturn.pricing.businesscase.VolumeAnswer;
import org.outturn.pricing.returns.Waterfall;
import org.outturn.pricing.returns.WaterfallResult;

/**
 * The bundled business case against published figures (Government Outcomes Lab, INDIGO Impact Bond
 * Dataset, extract of May 2025, INDIGO-POJ-0131: tariff and counts, 2,944,525 available) and
 * against the library's own results by another way.
 */
class BusinessCaseGoldenTest {
  private final BusinessCaseAnswer answer = TestBusinessCase.bundled();

  @Test
  void paysWhatIsAvailableAtBaseAndHighAndLessAtLow() {
    // 3,155,150.00 is tariff times published counts; 2,944,525.00 is published as available.
    assertThat(answer.at(Volume.BASE).statement().gross()).isEqualTo(pounds("3155150.00"));
    assertThat(answer.at(Volume.BASE).statement().net()).isEqualTo(pounds("2944525.00"));
    assertThat(answer.at(Volume.HIGH).statement().net()).isEqualTo(pounds("2944525.00"));
    // 3,155,150.00 x 0.8
    assertThat(answer.at(Volume.LOW).statement().net()).isEqualTo(pounds("2524120.00"));
  }

  @Test
  void letsAllThatIsPaidRunThroughTheFinancing() {
    for (VolumeAnswer each : answer.volumes()) {
      assertThat(each.returns().income()).isEqualTo(each.statement().net());
    }
  }

  @Test
  void givesInvestorsAtBaseWhatTheFinanceCaseGivesThem() {
    FinanceCase finance =
        FinanceCaseFiles.of(TestBusinessCase.BUNDLED.resolveSibling("finance.json"))
            .read(rows -> {})
            .finance();
    WaterfallResult contract = Waterfall.DEFAULT.run(finance, finance.scenarios().get(0));
    WaterfallResult base = answer.at(Volume.BASE).returns();

    assertThat(contract.scenario().name()).isEqualTo("CONTRACT");
    assertThat(base.investorFlows()).isEqualTo(contract.investorFlows()).isPresent();
    assertThat(base.rateOfReturn()).isEqualTo(contract.rateOfReturn());
    assertThat(base.unpaidCosts().signum()).isZero();
  }

  @Test
  void countsTheCostOfEachPublishedOutcome() {
    // 288 people were six months in accommodation.
    assertThat(cost(Volume.BASE, BusinessCaseAnswer.INPUTS)).contains(new BigDecimal("10224.05"));
    assertThat(cost(Volume.BASE, BusinessCaseAnswer.OUTCOMES)).contains(new BigDecimal("10224.05"));
    // 2,524,120.00 / 230.4 and 2,944,525.00 / 230.4
    assertThat(cost(Volume.LOW, BusinessCaseAnswer.OUTCOMES)).contains(new BigDecimal("10955.38"));
    assertThat(cost(Volume.LOW, BusinessCaseAnswer.INPUTS)).contains(new BigDecimal("12780.06"));
  }

  private Optional<BigDecimal> cost(Volume volume, String side) {
    return answer
        .side(volume, side)
        .costPerOutcome()
        .map((BigFraction each) -> each.bigDecimalValue(2, RoundingMode.HALF_UP));
  }

  private static Amount pounds(String text) {
    return Amount.of("GBP", text);
  }
}
