package org.outturn.examples.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.outturn.examples.businesscase.TestBusinessCase;
import org.outturn.pricing.businesscase.BusinessCaseAnswer;

/**
 * The workbook of a case that asks a delivery is a model: rates, delays and referrals move outcomes
 * from day to day, and payment, cash and value to the public follow as the library says.
 */
class DeliveryModelTest {
  private static final String CASE =
      """
      {"outturn": "1", "id": "expected", "currency": "GBP", "delivery": "delivery.json",
       "benefits": "appraisal.json", "finance": "finance.json",
       "volumes": {"low": 0.7, "base": 1, "high": 1.25}, "inputs": {"budget": 90000},
       "outcome": "job", "assumptions": ["All of it is made up."]}
      """;

  private static final String CONTRACT =
      """
      {"outturn": "1", "id": "work", "currency": "GBP",
       "term": {"from": "2026-04-01", "to": "2028-07-01", "trackingTo": "2028-10-01"},
       "cohorts": [{"id": "main", "segments": [{"id": "near"}, {"id": "far"}]}],
       "outcomes": [
         {"id": "start", "name": "Started", "deadweight": {"treatment": "PRICED_IN"}},
         {"id": "job", "name": "In work", "requires": ["start"],
          "deadweight": {"treatment": "ON_PRICE", "rate": 0.2}},
         {"id": "kept", "name": "Still in work", "requires": ["job"],
          "deadweight": {"treatment": "PRICED_IN"}}],
       "rateCard": {"versions": [{"id": "v1", "from": "2026-04-01", "tariffs": [
         {"outcome": "start", "price": {"form": "UNIT", "amount": "301.11"}},
         {"outcome": "job", "price": {"form": "GRADUATED", "tiers": [
           {"upTo": 11, "amount": 3000}, {"amount": "2500.50"}]}},
         {"outcome": "kept", "price": {"form": "UNIT", "amount": 4000}}]}]},
       "fees": [{"id": "service", "kind": "SERVICE_FEE", "amount": 1250, "each": "PERIOD"}],
       "limits": [{"id": "contract", "scope": "CONTRACT", "amount": 120000},
         {"id": "year", "scope": "YEAR", "amount": 60000}],
       "payers": [{"party": "council", "share": "0.6"}, {"party": "state", "share": "0.4"}],
       "schedule": {"frequency": "QUARTERLY", "paymentDays": 30}}
      """;

  private static final String DELIVERY =
      """
      {"outturn": "1", "id": "way", "contract": "contract.json",
       "referrals": [
         {"segment": "near", "number": 31, "spread": {"from": "2026-04-30", "to": "2027-04-30",
           "frequency": "QUARTERLY", "weights": [1, 2, 2, 3]}},
         {"segment": "far", "number": 20, "spread": {"from": "2026-04-30", "to": "2027-04-30",
           "frequency": "QUARTERLY"}},
         {"segment": "far", "number": "7.5", "date": "2026-12-15"}],
       "pathway": [
         {"outcome": "start", "rate": 0.9, "delay": {"days": 20}},
         {"outcome": "job", "after": "start", "rate": "2/3", "delay": {"months": 4},
          "rates": [{"segment": "far", "rate": 0.5}]},
         {"outcome": "kept", "after": "job", "rate": "0.55", "delay": {"months": 12, "days": 3},
          "quantity": "1.5"}],
       "scenarios": [
         {"name": "FEW", "changes": [{"of": "REFERRALS", "factor": 0.6},
           {"of": "RATE", "outcome": "job", "factor": "0.8"}]},
         {"name": "LATE", "changes": [{"of": "DELAY", "outcome": "kept", "to": {"months": 14}},
           {"of": "RATE", "outcome": "kept", "to": 0.7}]}]}
      """;

  private static final String APPRAISAL =
      """
      {"outturn": "1", "id": "value", "currency": "GBP", "baseYear": 2026, "horizon": 7,
       "priceBasis": "REAL",
       "schedule": {"id": "own", "basis": "REAL",
         "bands": [{"from": 0, "rate": 0.035}, {"from": 4, "rate": 0.03}],
         "source": {"title": "Made up", "edition": "1", "date": "2026"}},
       "agencies": [{"id": "council", "name": "The council"}, {"id": "state"},
         {"id": "people", "name": "People"}],
       "grades": [{"id": "poor", "benefitReduction": 0.25, "costUplift": 0.1}],
       "outcomes": [
         {"id": "job", "quantities": [], "additionality": {"deadweight": 0.2, "attribution": 0.9}},
         {"id": "kept", "quantities": [], "additionality": {"displacement": 0.1}},
         {"id": "moved", "name": "Moved on", "quantities": [{"year": 2027, "quantity": 4},
           {"year": 2029, "quantity": "2.5"}]}],
       "benefits": [
         {"id": "benefit-bill", "outcome": "job", "agency": "state", "kind": "FISCAL",
          "unitValue": "2345.67", "lag": 1, "years": 3, "dropOff": 0.3, "cashable": 0.4},
         {"id": "pay", "name": "Higher pay", "outcome": "kept", "agency": "people",
          "kind": "ECONOMIC", "unitValue": 900, "years": 9, "dropOff": 0.1, "grade": "poor"},
         {"id": "calm", "outcome": "moved", "agency": "people", "kind": "SOCIAL",
          "unitValue": 1200}],
       "costs": [{"id": "office", "agency": "council", "grade": "poor",
         "amounts": [{"year": 2026, "amount": 7000}, {"year": 2027, "amount": "3500.55"}]}]}
      """;

  private static final String FINANCE =
      """
      {"outturn": "1", "id": "money", "currency": "GBP",
       "costs": [{"kind": "DELIVERY", "amount": 60000, "profile": {"from": "2026-04-01",
         "frequency": "QUARTERLY", "weights": [2, 1, 1, 1]}}],
       "tranches": [{"id": "fund", "form": "QUASI_EQUITY", "commitment": 50000, "rank": 1,
         "rate": "0.04", "residualShare": "0.5"}],
       "distribution": {"frequency": "QUARTERLY", "anchor": "2026-04-01", "days": 5},
       "contract": "contract.json"}
      """;

  private static BusinessCaseAnswer answer(String json) {
    return TestBusinessCase.answer(
        TestBusinessCase.of(
            json,
            Map.of(
                "contract.json", CONTRACT,
                "delivery.json", DELIVERY,
                "appraisal.json", APPRAISAL,
                "finance.json", FINANCE)));
  }

  /** Ten changes, one of each kind that a delivery and an appraisal state. */
  static final ImmutableMap<String, String> CHANGES =
      ImmutableMap.ofEntries(
          Map.entry("volumes.low", "0.8"),
          Map.entry("delivery.referrals[0].number", "35"),
          Map.entry("delivery.referrals[0].spread.weights[1]", "4"),
          Map.entry("delivery.pathway[start].rate", "0.95"),
          Map.entry("delivery.pathway[job].rates[far].rate", "0.6"),
          Map.entry("delivery.pathway[job].delay.months", "7"),
          Map.entry("contract.rateCard.versions[v1].tariffs[job].price.tiers[0].upTo", "9"),
          Map.entry("contract.limits[year].amount", "50000"),
          Map.entry("benefits.schedule.bands[0].rate", "0.04"),
          Map.entry("benefits.benefits[pay].unitValue", "1000"));

  static BusinessCaseAnswer answer() {
    return answer(CASE);
  }

  private static void assertFollows(String json, Pattern inputs, int number, int atOnce) {
    BusinessCaseAnswer answer = answer(json);
    Map<String, String> changes = new LinkedHashMap<>();
    try (ChangeableWorkbook workbook = new ChangeableWorkbook(answer)) {
      workbook.assertAnswers("as it is", answer);
      workbook
          .stated()
          .forEach(
              (path, value) -> {
                if (inputs.matcher(path).lookingAt()) {
                  changes.put(path, ModelTest.changed(path, value));
                }
              });
      assertThat(changes).hasSize(number);
      ModelTest.compared(workbook, answer, changes, atOnce);
    }
  }

  @Test
  void followsEveryInputOfADeliveryAndOfItsValueToThePublic() {
    assertFollows(CASE, Pattern.compile("delivery|benefits|volumes"), 47, 50);
  }

  /** Without finance and without a budget: what is expected, paid and gained in three scenarios. */
  @Test
  void followsEveryInputOfTheScenariosThatVolumesName() {
    assertFollows(
        """
        {"outturn": "1", "id": "ways", "currency": "GBP", "delivery": "delivery.json",
         "benefits": "appraisal.json",
         "scenarios": {"low": "FEW", "base": "BASE", "high": "LATE"}}
        """,
        Pattern.compile("delivery"),
        22,
        30);
  }
}
