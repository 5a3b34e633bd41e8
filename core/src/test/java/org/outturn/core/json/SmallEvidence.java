package org.outturn.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.validation.InvalidInputException;
import org.outturn.core.validation.Problem;

/** Evidence that uses every key of the format; all figures are these tests' own. */
final class SmallEvidence {
  static final String JSON =
      """
      {
        "claims": [
          {
            "claim": "C1",
            "participant": "P1",
            "outcome": "home",
            "achieved": "2020-02-01"
          },
          {
            "claim": "C2",
            "participant": "P2",
            "outcome": "home",
            "achieved": "2020-02-01",
            "cohort": "main",
            "segment": "entrenched",
            "referred": "2020-01-02",
            "submitted": "2020-02-03",
            "verified": "2020-02-04",
            "quantity": "0.5",
            "status": "REVERSED",
            "reversed": "2020-02-04"
          }
        ],
        "tallies": [
          {
            "outcome": "work",
            "quantity": "12.25",
            "achieved": "2020-03-31",
            "cohort": "main",
            "segment": "entrenched",
            "participants": 40
          }
        ],
        "measurements": [
          {
            "outcome": "rate",
            "measured": "2020-12-31",
            "value": "-1.5",
            "amount": "7000.000001"
          },
          {
            "outcome": "reconvictions",
            "cohort": "main",
            "measured": "2020-12-31",
            "treatedN": 1000,
            "treatedEvents": 1420,
            "comparisonN": 10000,
            "comparisonEvents": 15500
          },
          {
            "outcome": "scores",
            "cohort": "main",
            "measured": "2020-12-31",
            "treatedN": 1200,
            "treatedMean": "512.4",
            "treatedSd": "90.5",
            "comparisonN": 1180,
            "comparisonMean": "-498.75",
            "comparisonSd": "88"
          }
        ]
      }
      """;

  private SmallEvidence() {}

  /** The evidence with one text in place of another, which must be there. */
  static String with(String found, String replacement) {
    assertThat(JSON).contains(found);
    return JSON.replace(found, replacement);
  }

  static Evidence read(String json) {
    return EvidenceJson.read(json.getBytes(StandardCharsets.UTF_8));
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
