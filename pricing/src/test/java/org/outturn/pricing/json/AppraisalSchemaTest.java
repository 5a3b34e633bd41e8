package org.outturn.pricing.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.outturn.core.appraisal.AppraisalCase;
import org.outturn.core.fixtures.SchemaFile;
import org.outturn.core.fixtures.SmallAppraisal;
import org.outturn.pricing.appraisal.AppraisalCalculator;

/** The published schema and the writer agree on the shape of what an appraisal comes to. */
class AppraisalSchemaTest {
  private static final Schema RESULT =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(AppraisalJson.schema(), InputFormat.JSON);

  @Test
  void whatTheSmallCaseComesToIsKnown() {
    StringWriter result = new StringWriter();
    AppraisalJson.write(
        AppraisalCalculator.DEFAULT.answer(
            (AppraisalCase) SmallAppraisal.read(SmallAppraisal.JSON)),
        result);
    assertThat(RESULT.validate(result.toString(), InputFormat.JSON)).isEmpty();
    assertThat(
            RESULT.validate(
                result.toString().replace("\"doubleRunning\"", "\"running\""), InputFormat.JSON))
        .isNotEmpty();
  }

  @Test
  void thePublishedFileIsWhatTheDeclarationGives() throws IOException {
    SchemaFile.assertPublished(
        AppraisalJson.class, "appraisal.schema.json", AppraisalJson.DOCUMENT.schema());
  }
}
