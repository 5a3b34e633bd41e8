package org.outturn.pricing.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.outturn.core.appraisal.Agency;
import org.outturn.core.appraisal.AppraisalCase;
import org.outturn.core.appraisal.AppraisedOutcome;
import org.outturn.core.appraisal.Benefit;
import org.outturn.core.appraisal.BenefitKind;
import org.outturn.core.appraisal.HmTreasurySchedules;
import org.outturn.core.appraisal.PriceBasis;
import org.outturn.core.appraisal.PublicCost;
import org.outturn.core.appraisal.TotalsCase;
import org.outturn.core.appraisal.YearAmount;
import org.outturn.core.appraisal.YearQuantity;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Currencies;
import org.outturn.core.money.Share;
import org.outturn.core.outcome.Additionality;

/**
 * A social return on investment, after A Guide to Social Return on Investment (Cabinet Office,
 * 2009, updated 2012): 60 people worth 8,500 each, deadweight 40 %, attribution 30 %, drop-off 30
 * %, two years, 3.5 %, the first year not discounted, for 250,000. It gives 1.4363 only if
 * attribution is the share due to others, as in the Guide, so that 0.70 is kept, and if the second
 * year keeps 0.70 of the first: 60 x 8,500 x 0.6 x 0.7 = 214,200, then 149,940 / 1.035. Read as the
 * share kept, an attribution of 0.30 would give 0.6155.
 */
class SocialReturnGoldenTest {
  private static AppraisalCase returning(String attribution) {
    return AppraisalCase.builder()
        .id("sroi")
        .currency(Currencies.of("GBP"))
        .baseYear(2024)
        .horizon(2)
        .priceBasis(PriceBasis.REAL)
        .schedule(HmTreasurySchedules.STANDARD_2026)
        .addAgency(new Agency("society", ""))
        .addAgency(new Agency("fund", ""))
        .addOutcome(
            AppraisedOutcome.builder()
                .id("work")
                .addQuantity(new YearQuantity(2024, new BigDecimal("60")))
                .additionality(
                    Additionality.builder()
                        .deadweight(Share.percent(40))
                        .attribution(Share.parse(attribution))
                        .build())
                .build())
        .addBenefit(
            Benefit.builder()
                .id("earnings")
                .outcome("work")
                .agency("society")
                .kind(BenefitKind.ECONOMIC)
                .unitValue(Amount.of("GBP", "8500"))
                .years(2)
                .dropOff(Share.percent(30))
                .build())
        .addCost(
            PublicCost.builder()
                .id("grant")
                .agency("fund")
                .addAmount(new YearAmount(2024, Amount.of("GBP", "250000")))
                .build())
        .build();
  }

  private static BigDecimal ratio(AppraisalCase given) {
    return PublicValueAppraiser.DEFAULT
        .appraise(given)
        .headline()
        .benefitCostRatio()
        .orElseThrow()
        .bigDecimalValue(4, RoundingMode.HALF_UP);
  }

  @Test
  void attributionToOthersIsTakenOff() {
    assertThat(ratio(returning("0.7"))).isEqualTo("1.4363");
    assertThat(ratio(returning("0.3"))).isEqualTo("0.6155");
  }

  @Test
  void everyStepIsShown() {
    Appraisal appraisal = PublicValueAppraiser.DEFAULT.appraise(returning("0.7"));

    assertThat(PublicValueAppraiser.DEFAULT.explain(appraisal))
        .extracting(
            AppraisalStep::rule,
            AppraisalStep::what,
            step -> appraisal.shown().money(step.change()).value().toPlainString(),
            step -> appraisal.shown().money(step.after()).value().toPlainString())
        .containsExactly(
            row("benefit", "gross benefits", "1020000.00", "1020000.00"),
            row("benefit", "drop-off", "-153000.00", "867000.00"),
            row("additionality", "deadweight", "-346800.00", "520200.00"),
            row("additionality", "attribution", "-156060.00", "364140.00"),
            row("prudence", "optimism in benefits", "0.00", "364140.00"),
            row("discounting", "discounting of benefits", "-5070.43", "359069.57"),
            row("cost", "costs as stated", "-250000.00", "109069.57"),
            row("prudence", "optimism in costs", "0.00", "109069.57"),
            row("discounting", "discounting of costs", "0.00", "109069.57"));
  }

  private static Tuple row(String... cells) {
    return Tuple.tuple((Object[]) cells);
  }

  /** 86 contracts in the United Kingdom: see the bundled case uk-outcomes-contracts-value. */
  @Test
  void publishedTotalsAreTakenAsTheyAre() {
    Headline headline =
        Headline.of(
            TotalsCase.builder()
                .id("uk")
                .cost(Amount.of("GBP", "217000000"))
                .publicValue(Amount.of("GBP", "1800000000"))
                .fiscal(Amount.of("GBP", "500000000"))
                .build());

    assertThat(headline.benefitCostRatio().orElseThrow().bigDecimalValue(2, RoundingMode.HALF_UP))
        .isEqualTo("8.29");
    assertThat(headline.fiscalReturn().orElseThrow()).isGreaterThan(BigFraction.of(23, 10));
    assertThat(headline.cashableReturn()).isEmpty();
  }
}
