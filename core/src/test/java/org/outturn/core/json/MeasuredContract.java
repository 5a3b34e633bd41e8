package org.outturn.core.json;

/**
 * A small contract whose outcomes are measured on two cohorts, as JSON. Its figures are made up.
 */
final class MeasuredContract {
  static final String PRICE = "{\"form\": \"UNIT\", \"amount\": 100}";
  static final String JSON =
      """
      {
        "outturn": "1",
        "id": "measured",
        "currency": "GBP",
        "term": {"from": "2020-01-01", "to": "2022-01-01"},
        "cohorts": [{"id": "first"}, {"id": "second"}],
        "outcomes": [
          {"id": "events", "measure": "COHORT", "unit": "event",
           "deadweight": {"treatment": "COMPARISON_GROUP", "effect": "RELATIVE_REDUCTION",
             "minimumEffect": 0.1, "significance": 0.05, "pooled": {"minimumEffect": "3/40"}}},
          {"id": "rate", "measure": "COHORT", "unit": "percent",
           "deadweight": {"treatment": "PRICED_IN"}},
          {"id": "home", "deadweight": {"treatment": "PRICED_IN"}}
        ],
        "rateCard": {
          "versions": [
            {"id": "v1", "from": "2020-01-01", "tariffs": [
              {"outcome": "events", "price": {"form": "UNIT", "amount": 100}},
              {"outcome": "home", "price": {"form": "UNIT", "amount": 600},
               "onlyIf": [{"outcome": "rate", "atLeast": 0.0}]}]}
          ]
        },
        "payers": [{"party": "council"}]
      }
      """;

  private MeasuredContract() {}

  /** The contract with another price of its first outcome. */
  static String priced(String price) {
    return SmallContract.with(JSON, PRICE, price);
  }
}
