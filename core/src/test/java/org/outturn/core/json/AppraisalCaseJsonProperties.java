package org.outturn.core.json;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.outturn.core.fixtures.SmallAppraisal;

/** Every case is what it was once it was written and read. */
class AppraisalCaseJsonProperties {
  private static final Schema CASE =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(AppraisalCaseJson.schema(), InputFormat.JSON);

  @Provide
  Arbitrary<AppraisalCase> cases() {
    return AppraisalCases.withRanges();
  }

  @Property(tries = 100)
  void readsWhatItWrites(@ForAll("cases") AppraisalCase given) throws IOException {
    String written = AppraisalCaseJson.write(given);

    assertThat(CASE.validate(written, InputFormat.JSON)).isEmpty();
    assertThat(SmallAppraisal.read(written)).isEqualTo(given);
    assertThat(AppraisalCaseJson.write(SmallAppraisal.read(written))).isEqualTo(written);
  }
}
