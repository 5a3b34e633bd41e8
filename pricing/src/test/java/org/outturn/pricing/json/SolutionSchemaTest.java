package org.outturn.pricing.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.outturn.core.appraisal.ValueCase;
import org.outturn.core.fixtures.SchemaFile;
import org.outturn.core.fixtures.SchemaOf;
import org.outturn.core.fixtures.SmallAppraisal;
import org.outturn.pricing.solve.AppraisalAims;
import org.outturn.pricing.solve.CaseNumbers;
import org.outturn.pricing.solve.SearchRange;
import org.outturn.pricing.solve.Solution;
import org.outturn.pricing.solve.SolvableCase;
import org.outturn.pricing.solve.Solver;
import org.outturn.pricing.solve.Target;

/** Solutions and the numbers of a case as JSON, key by key; all figures are this test's own. */
class SolutionSchemaTest {
  private static final SolvableCase<ValueCase> GIVEN =
      AppraisalAims.of(SmallAppraisal.read(SmallAppraisal.JSON));
  private static final Solution SOLUTION =
      Solver.DEFAULT.solve(
          GIVEN.question("bcr"),
          GIVEN.input("costs[payments].amounts[2024].amount"),
          Target.atLeast(BigFraction.ONE),
          SearchRange.of(BigFraction.ZERO, BigFraction.of(60_000), BigFraction.of(10_000)));

  @Test
  void writesEveryKeyOfTheFormat() {
    assertThat(SolutionJson.write(SOLUTION))
        .startsWith(
            """
            {
              "path": "costs[payments].amounts[2024].amount",
              "unit": "GBP",
              "answer": "bcr",
              "answerUnit": "number",
              "notApplied": [],
              "target": {
                "bound": "AT_LEAST",
                "value": "1"
              },
              "range": {
                "from": "0",
                "to": "60000",
                "step": "10000",
                "parts": 64
              },
              "kind": "ONE",
              "stated": {
                "value": "60000",
            """)
        .contains(
            """
              "lowest": {
                "value": "0",
                "figure": null,
                "because": "nothing is paid, or its part is not known"
              },
            """);
  }

  @Test
  void theSchemasAreThoseOfTheDeclarationsAndTakeWhatIsWritten() throws IOException {
    SchemaFile.assertPublished(
        SolutionJson.class, "solution.schema.json", SolutionJson.DOCUMENT.schema());
    SchemaFile.assertPublished(
        InputsJson.class, "inputs.schema.json", InputsJson.DOCUMENT.schema());
    assertThat(new SchemaOf(SolutionJson.schema()).faults(SolutionJson.write(SOLUTION))).isEmpty();
    assertThat(new SchemaOf(InputsJson.schema()).faults(InputsJson.write(CaseNumbers.of(GIVEN))))
        .isEmpty();
  }

  @Test
  void numbersOfACaseStandBesideItsFigures() {
    assertThat(InputsJson.write(CaseNumbers.of(GIVEN)))
        .contains(
            """
                {
                  "path": "outcomes[housed].additionality.deadweight",
                  "unit": "share",
                  "value": "1/3"
                },
            """)
        .contains("\"name\": \"npsv\"");
    assertThat(InputsJson.toTree(CaseNumbers.of(GIVEN)))
        .containsOnlyKeys("notApplied", "inputs", "figures");
    assertThat(SolutionJson.toTree(SOLUTION)).containsEntry("answer", "bcr");
  }
}
