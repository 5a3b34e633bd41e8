package org.outturn.pricing.difference;

import java.nio.charset.StandardCharsets;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.json.ContractJson;

/** A small contract, and the same with some of its words replaced. Its figures are made up. */
final class AgreedContract {
  private static final String JSON =
      """
      {
        "outturn": "1", "id": "housing", "currency": "GBP",
        "term": {"from": "2020-01-01", "to": "2023-01-01"},
        "parties": [{"id": "council"}, {"id": "fund"}],
        "cohorts": [{"id": "North"}, {"id": "South"}],
        "outcomes": [
          {"id": "housed", "deadweight": {"treatment": "ON_PRICE", "rate": 0.25,
            "byCohort": {"North": 0.2}}},
          {"id": "job", "requires": ["housed"], "deadweight": {"treatment": "PRICED_IN"}}],
        "rateCard": {"versions": [{"id": "v1", "from": "2020-01-01", "tariffs": [
          {"outcome": "housed", "price": {"form": "UNIT", "amount": 600}},
          {"outcome": "job", "price": {"form": "GRADUATED", "tiers": [
            {"upTo": 30, "amount": 2000}, {"amount": 4000}]}}]}]},
        "limits": [
          {"id": "year", "scope": "YEAR", "amount": 900000},
          {"id": "contract", "scope": "CONTRACT", "amount": 2600000}],
        "payers": [{"party": "council", "share": "2/3"}, {"party": "fund", "share": "1/3"}],
        "schedule": {"frequency": "QUARTERLY"}
      }
      """;

  private AgreedContract() {}

  static OutcomesContract agreed() {
    return with("housing", "housing");
  }

  /** The contract with one text in place of another. */
  static OutcomesContract with(String found, String replacement) {
    if (!JSON.contains(found)) {
      throw new IllegalArgumentException("found must stand in the contract but was " + found);
    }
    return ContractJson.read(JSON.replace(found, replacement).getBytes(StandardCharsets.UTF_8));
  }
}
