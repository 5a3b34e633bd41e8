package org.outturn.examples.jshell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.outturn.examples.jshell.Documents.appraisal;
import static org.outturn.examples.jshell.Documents.delivery;
import static org.outturn.examples.jshell.Documents.financeCase;
import static org.outturn.examples.jshell.Expecting.exceeding;
import static org.outturn.examples.jshell.Expecting.expected;
import static org.outturn.examples.jshell.Expecting.figure;
import static org.outturn.examples.jshell.Expecting.payment;
import static org.outturn.examples.jshell.Expecting.project;
import static org.outturn.examples.jshell.Expecting.rateOfReturn;
import static org.outturn.examples.jshell.Expecting.simulate;
import static org.outturn.examples.jshell.Modelling.contract;
import static org.outturn.examples.jshell.Modelling.gbp;
import static org.outturn.examples.jshell.Modelling.invest;
import static org.outturn.examples.jshell.Modelling.percent;
import static org.outturn.examples.jshell.Modelling.rateCard;
import static org.outturn.examples.jshell.Modelling.solve;

import org.junit.jupiter.api.Test;
import org.outturn.examples.casefiles.DeliveryCase;
import org.outturn.pricing.solve.Solution;

/** What is expected at the prompt: 120 people, of whom 60 % are housed and 42 % stay. */
class ExpectingTest {
  private static final String FILES = "src/docs/housing-first/";
  private static final String PRICE =
      "contract.rateCard.versions[v1].tariffs[housed-12m].price.amount";
  private static final DraftContract AGREED =
      contract(rateCard("2026-04-01").pay("housed", gbp(600)).pay("housed-12m", gbp(9000)))
          .requires("housed-12m", "housed")
          .mostInAll(500000);
  private static final DraftDelivery HOPED =
      expected()
          .refer(120, "2026-04-01", "2027-04-01")
          .reach("housed", percent(60), 2)
          .then("housed-12m", percent(70), 12)
          .scenario("LOW", 0.8);

  @Test
  void isProjectedAndSimulated() {
    assertThat(project(AGREED, HOPED).print()).contains("496,800.00", "397,440.00");
    assertThat(simulate(AGREED, HOPED, 20, 1).print()).contains("As stated, it pays 496,800.00");
  }

  @Test
  void isAskedForFiguresThatAreSolvedFor() {
    assertThat(payment(AGREED, HOPED)).hasToString("payment 496,800");
    assertThat(solve(payment(AGREED, HOPED), PRICE, 400000).kind()).isEqualTo(Solution.Kind.ONE);
    assertThat(
            solve(rateOfReturn(invest("2026-04-01", gbp(350000)), AGREED, HOPED), PRICE, 0.08)
                .kind())
        .isEqualTo(Solution.Kind.ONE);
  }

  @Test
  void filesAreAskedForCostWorthAndChance() {
    DeliveryCase given = delivery(FILES + "delivery.json");

    // Costs of 400,000 less 43,200 for 72 housed, by 50.4 who stay.
    assertThat(
            solve(figure("surplus", given, financeCase(FILES + "finance.json")), PRICE, 0)
                .only()
                .orElseThrow()
                .value()
                .doubleValue())
        .isEqualTo(7079.37);
    assertThat(
            solve(figure("gain", given, appraisal(FILES + "benefits.json")), PRICE, 0)
                .only()
                .orElseThrow()
                .value()
                .doubleValue())
        .isEqualTo(9027.48);
    assertThat(figure("outcomes[housed]", given)).hasToString("outcomes[housed] 72");
    assertThat(exceeding(given, gbp(500000), 10, 1)).hasToString("exceeding 0");
  }

  @Test
  void refusesWhatComesAfterNothing() {
    assertThatThrownBy(() -> expected().then("kept", percent(70), 6))
        .hasMessage("then must stand after an outcome to reach but was kept");
    assertThat(expected().refer(2.5, "2026-04-01").delivery().referrals()).hasSize(1);
  }
}
