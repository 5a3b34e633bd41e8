package org.outturn.pricing.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.outturn.core.validation.InvalidInputException;
import org.outturn.core.validation.Problem;
import org.outturn.pricing.appraisal.ValueCase;

/**
 * A small appraisal case as JSON, to be changed in one place at a time. Its figures are made up.
 */
final class SmallAppraisal {
  static final String JSON =
      """
      {
        "outturn": "1",
        "id": "small",
        "currency": "GBP",
        "baseYear": 2024,
        "horizon": 5,
        "priceBasis": "REAL",
        "schedule": {"id": "own", "basis": "REAL", "bands": [{"from": 0, "rate": 0.035}],
          "source": {"title": "A manual", "edition": "first", "date": "2020-01"}},
        "agencies": [{"id": "council"}, {"id": "nhs", "name": "The NHS"}],
        "grades": [{"id": "judged", "benefitReduction": 0.25, "costUplift": 0.25}],
        "outcomes": [{"id": "housed", "quantities": [{"year": 2024, "quantity": 10}],
          "additionality": {"deadweight": "1/3"}}],
        "benefits": [{"id": "beds", "outcome": "housed", "agency": "nhs", "kind": "FISCAL",
          "unitValue": 9000, "lag": 1, "years": 3, "dropOff": 0.2, "cashable": 0.5,
          "grade": "judged"}],
        "costs": [{"id": "payments", "agency": "council",
          "amounts": [{"year": 2024, "amount": "60000.00"}]}],
        "ranges": [{"input": "DEADWEIGHT", "of": "housed", "low": 0.1, "high": 0.5}],
        "twoWay": {"rows": {"input": "COST", "of": "payments", "values": [1, 2]},
          "columns": {"input": "QUANTITY", "of": "housed", "values": [1]}},
        "sources": [{"title": "Nothing", "what": "all figures"}]
      }
      """;

  private SmallAppraisal() {}

  /** The case with one text in place of another, which must be there. */
  static String with(String found, String replacement) {
    assertThat(JSON).contains(found);
    return JSON.replace(found, replacement);
  }

  static ValueCase read(String json) {
    return AppraisalCaseJson.read(json.getBytes(StandardCharsets.UTF_8));
  }

  /** What the reader finds wrong, each problem with its place. */
  static List<String> problems(String json) {
    InvalidInputException refused =
        catchThrowableOfType(InvalidInputException.class, () -> read(json));
    return refused == null
        ? List.of()
        : refused.problems().stream().map(Problem::toString).toList();
  }
}
