package org.outturn.pricing.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.outturn.core.appraisal.AppraisalCase;
import org.outturn.core.fixtures.AppraisalCases;
import org.outturn.pricing.appraisal.AppraisalAnswer;
import org.outturn.pricing.appraisal.AppraisalCalculator;

/** What any case comes to is written as the schema says. */
class AppraisalJsonProperties {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Schema RESULT = SCHEMAS.getSchema(AppraisalJson.schema(), InputFormat.JSON);

  @Provide
  Arbitrary<AppraisalCase> cases() {
    return AppraisalCases.withRanges();
  }

  @Property(tries = 10)
  void resultsMeetThePublishedSchema(@ForAll("cases") AppraisalCase given) throws IOException {
    AppraisalAnswer answer = AppraisalCalculator.DEFAULT.answer(given);
    String result = AppraisalJson.write(answer);

    assertThat(RESULT.validate(result, InputFormat.JSON)).isEmpty();
    assertThat(MAPPER.readTree(result)).isEqualTo(MAPPER.valueToTree(AppraisalJson.toTree(answer)));
  }
}
