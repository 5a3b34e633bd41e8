package org.outturn.pricing.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.outturn.core.appraisal.AppraisalCase;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.evidence.OutcomeTally;
import org.outturn.core.fixtures.SmallAppraisal;
import org.outturn.core.investment.FinanceCase;
import org.outturn.core.json.ComparisonCaseJson;
import org.outturn.core.json.ContractJson;
import org.outturn.core.json.FinanceCaseJson;
import org.outturn.core.reference.Referring;
import org.outturn.pricing.fixtures.Given;
import org.outturn.pricing.returns.CashFlow;
import org.outturn.pricing.returns.CashFlows;

/** What can be asked of each kind of case, on figures that are reckoned by hand. */
class AimsTest {
  private static final String PRICE = "contract.rateCard.versions[v1].tariffs[housed].price.amount";
  private static final FinanceCase FINANCE =
      FinanceCaseJson.read(
          """
          {"outturn": "1", "id": "f", "currency": "GBP",
           "costs": [{"kind": "DELIVERY", "amount": 100000, "date": "2024-01-01"}],
           "tranches": [{"id": "fund", "form": "EQUITY", "commitment": 100000, "rank": 1,
             "residualShare": 1}],
           "distribution": {"frequency": "YEARLY", "anchor": "2024-01-01"},
           "scenarios": [{"name": "LATE", "payments": [{"date": "2030-06-30", "amount": 7}]}]}
          """
              .getBytes(StandardCharsets.UTF_8));
  private static final OutcomesContract CONTRACT =
      ContractJson.read(
          """
          {"outturn": "1", "id": "c", "currency": "GBP",
           "term": {"from": "2024-01-01", "to": "2026-01-01"},
           "outcomes": [{"id": "housed", "deadweight": {"treatment": "PRICED_IN"}}],
           "rateCard": {"versions": [{"id": "v1", "from": "2024-01-01", "tariffs": [
             {"outcome": "housed", "price": {"form": "UNIT", "amount": 9000}}]}]},
           "payers": [{"party": "council", "share": 1}], "schedule": {"frequency": "YEARLY"}}
          """
              .getBytes(StandardCharsets.UTF_8));
  private static final FinancedCase FINANCED =
      FinancedCase.of(
          FINANCE,
          CONTRACT,
          Evidence.ofTallies(List.of(OutcomeTally.of("housed", 10, Given.day("2024-06-30")))));

  private static BigFraction whole(long number) {
    return BigFraction.of(number);
  }

  /** The one value at which a figure meets a target, looked for where it usually is. */
  private static <T> String solve(
      SolvableCase<T> given, String path, String figure, BigFraction target) {
    Solution solution =
        Solver.DEFAULT.solve(
            given.question(figure),
            given.input(path),
            given.aim(figure).target(target),
            SearchRange.usual(given.input(path), given.document()));
    return solution
        .only()
        .map(each -> (each.isHighest() ? "up to " : "from ") + each.met().value().doubleValue())
        .orElseGet(() -> solution.kind().toString());
  }

  @Test
  void thePriceThatGivesInvestorsTheirReturnAndCoversCosts() {
    SolvableCase<FinancedCase> given = FinanceAims.of(FINANCED, FinancedCase.CONTRACT);

    // 100,000 drawn on 1 January 2024 and paid back on 31 December, 365 days later.
    assertThat(solve(given, PRICE, "return", BigFraction.of(8, 100))).isEqualTo("from 10800.0");
    assertThat(solve(given, PRICE, "return[fund]", BigFraction.ZERO)).isEqualTo("from 10000.0");
    assertThat(solve(given, PRICE, "surplus", BigFraction.ZERO)).isEqualTo("from 10000.0");
    assertThat(solve(given, PRICE, "payment", whole(95_004))).isEqualTo("up to 9500.4");
    assertThat(solve(given, PRICE, "shortfall", BigFraction.ZERO)).isEqualTo("ALWAYS");
    assertThat(solve(given, "evidence.tallies[*].quantity", "surplus", BigFraction.ZERO))
        .isEqualTo("from 1.1112");
    assertThat(solve(given, "tranches[fund].commitment", "shortfall", BigFraction.ZERO))
        .isEqualTo("from 100000.0");
  }

  @Test
  void theHighestPriceAtWhichThePublicStillGains() {
    AppraisalCase worth = value("9000", "9000");
    SolvableCase<FinancedCase> given = FinanceAims.of(FINANCED, FinancedCase.CONTRACT, worth);
    BigFraction worthBeforePayments =
        AppraisalAims.of(worth).question("npsv").stated().value().orElseThrow();

    assertThat(solve(given, PRICE, "gain", BigFraction.ZERO))
        .isEqualTo("up to " + Math.floor(worthBeforePayments.doubleValue() * 10) / 100);
    assertThat(FinanceAims.of(FINANCED, "LATE", worth).question("gain").stated().because())
        .isEqualTo("a payment of 2030 lies outside the years of the appraisal, 2024 to 2028");
    assertThatThrownBy(() -> FinanceAims.of(FINANCED, FinancedCase.CONTRACT, value("GBP", "EUR")))
        .hasMessage("currency must be GBP, that of the finance case, but was EUR");
  }

  @Test
  void theLimitAndThePriceOfAContractAlone() {
    AgreedContract agreed = FINANCED.agreed().orElseThrow();
    String price = "rateCard.versions[v1].tariffs[housed].price.amount";

    assertThat(solve(ContractAims.of(agreed), price, "payment", whole(80_009)))
        .isEqualTo("up to 8000.9");
    SolvableCase<AgreedContract> invested =
        ContractAims.of(
            agreed, CashFlows.of(new CashFlow(Given.day("2024-01-01"), Given.pounds("-100000"))));
    assertThat(solve(invested, price, "return", BigFraction.of(8, 100))).isEqualTo("from 10800.0");
    assertThat(invested.question("return").at(invested.input(price), BigFraction.ZERO).because())
        .isEqualTo("nothing has come back yet");
  }

  private static AppraisalCase value(String found, String replacement) {
    return (AppraisalCase) SmallAppraisal.read(SmallAppraisal.with(found, replacement));
  }

  @Test
  void whatAnAppraisalComesTo() {
    AppraisalCase given = value("9000", "9000");

    assertThat(AppraisalAims.of(given).aims())
        .extracting(each -> each.answer().name())
        .containsExactly("npsv", "bcr", "fiscalReturn", "cashableReturn");
    assertThat(AppraisalAims.of(given).question("bcr").stated().value().orElseThrow().doubleValue())
        .isGreaterThan(0);
    assertThat(AppraisalAims.of(value("\"60000.00\"", "0")).question("bcr").stated().because())
        .isEqualTo("nothing is paid, or its part is not known");
  }

  @Test
  void theSuccessRateAtWhichTwoWaysToPayCostTheSame() {
    SolvableCase<ComparedCase> given = ComparisonAims.of(compared(), "plan");

    // 10,000,000 / (1,000 x 17,000) = 10/17 = 0.58823...
    assertThat(solve(given, "plan.delivery.successRate", "difference[outcomes]", BigFraction.ZERO))
        .isEqualTo("up to 0.5882");
    assertThat(solve(given, "plan.delivery.people", "payment[outcomes]", whole(10_000_000)))
        .isEqualTo("up to 980.0");
    assertThat(given.question("costPerOutcome[inputs]").stated().value())
        .contains(BigFraction.of(10_000_000, 600));
    assertThat(given.question("outcomes[inputs]").stated()).hasToString("600");
  }

  private static ComparedCase compared() {
    return ComparedCase.of(
        ComparisonCaseJson.read(
            """
            {"outturn": "1", "id": "c", "currency": "GBP",
             "sides": [
               {"id": "inputs", "terms": {"kind": "INPUTS", "budget": 10000000}},
               {"id": "outcomes", "terms": {"kind": "OUTCOMES", "price": 17000}}],
             "plan": {"delivery": {"people": 1000, "successRate": 0.6}}}
            """
                .getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void whatACaseDoesNotHaveIsRefusedWithWhatItHas() {
    assertThatThrownBy(() -> FinanceAims.of(FINANCED, "BASE"))
        .hasMessage("'BASE' is no scenario of this case; expected one of CONTRACT, LATE");
    assertThatThrownBy(
            () ->
                FinanceAims.of(
                    new FinancedCase(new Referring<>(FINANCE, Optional.empty()), Optional.empty()),
                    FinancedCase.CONTRACT))
        .hasMessage("'CONTRACT' is no scenario of this case; expected one of LATE");
    assertThatThrownBy(() -> ComparisonAims.of(compared(), "actual"))
        .hasMessage("'actual' is no scenario of this case; expected one of plan");
    assertThatThrownBy(() -> FinanceAims.of(FINANCED, "LATE").question("profit"))
        .hasMessage(
            "'profit' is no figure of this case; expected one of return, surplus, payment,"
                + " shortfall, return[fund]");
    assertThatThrownBy(() -> FinanceAims.of(FINANCED, "LATE").input("contract.limits[a].amount"))
        .hasMessageStartingWith(
            "'contract.limits[a].amount' is no number of this document; expected");
  }
}
