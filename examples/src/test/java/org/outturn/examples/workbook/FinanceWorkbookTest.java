package org.outturn.examples.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.outturn.core.investment.FinanceCase;
import org.outturn.core.json.FinanceCaseJson;
import org.outturn.examples.casefiles.CaseFile;
import org.outturn.examples.casefiles.FinanceCaseFiles;
import org.outturn.examples.casefiles.FinancedPayments;
import org.outturn.pricing.returns.FinanceReturns;

/** The workbook of a finance case is a model: after a change it gives what the library gives. */
class FinanceWorkbookTest {
  private static final Path CASES = Path.of("src/main/resources/org/outturn/examples/cases");

  private static FinanceCase bundled(String name) {
    Path file = CASES.resolve(name).resolve("case.json");
    return new FinanceCaseFiles(
            CaseFile.of(file), beside -> CaseFile.of(file.resolveSibling(beside.value())))
        .read(rows -> {})
        .finance();
  }

  private static FinanceReturns returns(FinanceCase finance) {
    return new FinancedPayments(finance, ImmutableList.of()).returns();
  }

  private static void assertFollows(FinanceCase stated, Map<String, String> changes, int atOnce) {
    try (ChangeableWorkbook workbook = new ChangeableWorkbook(returns(stated))) {
      workbook.assertAnswers("as it is", returns(stated));
      FinanceCase changed = stated;
      int done = 0;
      for (Map.Entry<String, String> each : changes.entrySet()) {
        assertThat(workbook.stated()).containsKey(each.getKey());
        changed = ChangedCase.finance(changed, each.getKey(), each.getValue());
        workbook.change(each.getKey(), Double.parseDouble(each.getValue()));
        done++;
        if (done % atOnce == 0 || done == changes.size()) {
          workbook.assertAnswers(each.getKey(), returns(changed));
        }
      }
    }
  }

  @Test
  void followsTenInputsOfTheSkillMill() {
    assertFollows(
        bundled("skill-mill-returns"),
        ImmutableMap.<String, String>builder()
            .put("costs[DELIVERY].amount", "2700000")
            .put("costs[DELIVERY].profile.weights[3]", "2")
            .put("tranches[investment1].commitment", "300000")
            .put("tranches[investment2].residualShare", "0.35")
            .put("tranches[investment4].rate", "0.07")
            .put("tranches[investment1].cap.irr", "0.1")
            .put("reserve", "300000")
            .put("distribution.days", "12")
            .put("scenarios[PLAN_2].payments[2023-03-31].amount", "400000")
            .put("scenarios[ACTUAL].payments[2021-09-30].amount", "300000")
            .buildOrThrow(),
        10);
  }

  @Test
  void followsTenInputsOfDenver() {
    assertFollows(
        bundled("denver-returns"),
        ImmutableMap.<String, String>builder()
            .put("costs[DELIVERY].amount", "8700000.50")
            .put("costs[DELIVERY].profile.weights[0]", "2")
            .put("costs[DELIVERY].profile.weights[7]", "0")
            .put("costs[DELIVERY].profile.weights[19]", "3")
            .put("tranches[investors].commitment", "8000000")
            .put("tranches[investors].residualShare", "0.5")
            .put("distribution.days", "31")
            .put("scenarios[ACTUAL].payments[2019-12-31].amount", "4000000")
            .put("scenarios[ACTUAL].payments[2020-12-31].amount", "500000")
            .put("scenarios[ACTUAL].payments[2020-12-31 (2)].amount", "5000000.25")
            .buildOrThrow(),
        10);
  }

  /** Flows of -1,000, 2,300 and -1,320 have two rates, near 10 % and 20 %. */
  @Test
  void saysThatThereAreSeveralRates() {
    FinanceCase twoRates =
        FinanceCaseJson.read(
            """
                {"outturn": "1", "id": "two-rates", "currency": "GBP",
                 "costs": [{"kind": "SET_UP", "amount": 1000, "date": "2021-01-01"},
                   {"kind": "DELIVERY", "amount": 1320, "date": "2023-01-01"}],
                 "tranches": [{"id": "fund", "form": "QUASI_EQUITY", "commitment": 2320,
                   "rank": 1, "residualShare": 1}],
                 "distribution": {"frequency": "YEARLY", "anchor": "2021-01-02"},
                 "scenarios": [{"name": "PAID", "payments": [
                   {"date": "2022-01-01", "amount": 2300}]}]}
            """
                .getBytes(StandardCharsets.UTF_8));

    try (ChangeableWorkbook workbook = new ChangeableWorkbook(returns(twoRates))) {
      assertThat(returns(twoRates).scenarios().get(0).rateOfReturn().rates()).hasSize(2);
      workbook.assertAnswers("as it is", returns(twoRates));
      assertThat(workbook.texts()).contains(InvestorRows.SEVERAL);
    }
  }
}
