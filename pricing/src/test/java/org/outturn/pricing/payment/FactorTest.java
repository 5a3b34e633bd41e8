package org.outturn.pricing.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.pricing.fixtures.Given.contract;
import static org.outturn.pricing.fixtures.Given.outcome;
import static org.outturn.pricing.fixtures.Given.pounds;
import static org.outturn.pricing.fixtures.Given.tally;
import static org.outturn.pricing.fixtures.Given.unit;
import static org.outturn.pricing.payment.MeasuredTerms.measured;
import static org.outturn.pricing.payment.MeasuredTerms.measurement;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.evidence.EvidenceBuilder;
import org.outturn.core.evidence.OutcomeMeasurement;
import org.outturn.core.ratecard.Factor;
import org.outturn.core.ratecard.TablePoint;
import org.outturn.core.ratecard.TablePrice.Between;
import org.outturn.core.ratecard.Tariff;
import org.outturn.pricing.payment.statement.PaymentStatement;

/** Rule factor: scores multiply what a tariff pays. */
class FactorTest {
  /** Half at a score of 0.5, a tenth more at 1, between them on a line; below the first nothing. */
  private static final Factor QUALITY =
      Factor.of("quality", Between.LINEAR, TablePoint.of("0.5", "0.5"), TablePoint.of("1", "1.1"));

  private static final Tariff SCORED = unit("entry", "100").withFactors(QUALITY);

  private static final OutcomesContract CONTRACT =
      contract(List.of(outcome("entry"), measured("quality")), SCORED);

  private static PaymentStatement ten(OutcomeMeasurement... scores) {
    EvidenceBuilder evidence = Evidence.builder().add(tally("entry", "10", "2020-06-30"));
    List.of(scores).forEach(evidence::add);
    return OutcomePricer.DEFAULT.price(CONTRACT, evidence.build());
  }

  /** Half way from 0.5 to 1 is half way from 0.5 to 1.1. */
  @Test
  void theLatestScoreUpToTheAchievedDateMultiplies() {
    assertThat(
            ten(
                    measurement("quality", "2020-03-31", "0.5"),
                    measurement("quality", "2020-06-30", "0.75"),
                    measurement("quality", "2020-09-30", "1"))
                .net())
        .isEqualTo(pounds("800"));
  }

  @Test
  void aboveOneItAdds() {
    PaymentStatement statement = ten(measurement("quality", "2020-03-31", "1"));
    assertThat(statement.net()).isEqualTo(pounds("1100"));
    assertThat(statement.adjustments()).hasSize(1);
    assertThat(statement.adjustments().get(0).amount()).isEqualTo(pounds("100"));
  }

  @Test
  void withoutAScoreNothingIsPayable() {
    PaymentStatement statement = ten();
    assertThat(statement.net()).isEqualTo(pounds("0"));
    assertThat(statement.lines().stream().flatMap(line -> line.because().stream()))
        .hasSize(1)
        .allMatch(because -> because.startsWith("NOT_MEASURED: "));
  }
}
