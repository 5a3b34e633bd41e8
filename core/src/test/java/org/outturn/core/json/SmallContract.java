package org.outturn.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.validation.InvalidInputException;
import org.outturn.core.validation.Problem;

/** A small contract as JSON, to be changed in one place at a time. Its figures are made up. */
final class SmallContract {
  static final String JSON =
      """
      {
        "outturn": "1",
        "id": "small",
        "currency": "GBP",
        "term": {"from": "2020-01-01", "to": "2022-01-01"},
        "parties": [{"id": "council"}, {"id": "fund"}],
        "cohorts": [{"id": "main", "plannedSize": 100, "segments": [{"id": "young", "share": 0.25}]}],
        "outcomes": [
          {"id": "home", "theme": "housing", "deadweight": {"treatment": "PRICED_IN"}},
          {"id": "home-6m", "theme": "housing", "requires": ["home"],
           "deadweight": {"treatment": "ON_PRICE", "rate": "1/6"}}
        ],
        "rateCard": {
          "versions": [
            {"id": "v1", "from": "2020-01-01", "to": "2021-01-01", "tariffs": [
              {"outcome": "home", "price": {"form": "UNIT", "amount": 600}}]},
            {"id": "v2", "from": "2021-01-01", "tariffs": [
              {"outcome": "home", "price": {"form": "UNIT", "amount": "650.50"}},
              {"outcome": "home-6m", "segment": "young", "price": {"form": "GRADUATED", "tiers": [
                {"upTo": 10, "amount": 1100}, {"amount": 1000, "limit": 50000}]}}]}
          ]
        },
        "limits": [{"id": "per-person", "scope": "PARTICIPANT", "amount": 19000}],
        "payers": [{"party": "council", "share": "2/3"}, {"party": "fund", "share": "1/3"}],
        "schedule": {"frequency": "QUARTERLY", "paymentDays": 30, "workingDays": "WEEKENDS"}
      }
      """;

  private SmallContract() {}

  /** The contract with one text in place of another, which must be there. */
  static String with(String found, String replacement) {
    return with(JSON, found, replacement);
  }

  static String with(String json, String found, String replacement) {
    assertThat(json).contains(found);
    return json.replace(found, replacement);
  }

  static OutcomesContract read(String json) {
    return ContractJson.read(json.getBytes(StandardCharsets.UTF_8));
  }

  /** What the reader finds wrong, each problem with its place. */
  static List<String> problems(String json) {
    return problems(json.getBytes(StandardCharsets.UTF_8), JsonBounds.DEFAULT);
  }

  static List<String> problems(byte[] json, JsonBounds bounds) {
    InvalidInputException refused =
        catchThrowableOfType(InvalidInputException.class, () -> ContractJson.read(json, bounds));
    return refused == null
        ? List.of()
        : refused.problems().stream().map(Problem::toString).toList();
  }
}
