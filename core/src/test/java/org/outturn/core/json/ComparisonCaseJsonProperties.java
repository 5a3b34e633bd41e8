package org.outturn.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.outturn.core.comparison.ComparisonCase;
import org.outturn.core.fixtures.ComparisonCases;
import org.outturn.core.fixtures.SchemaOf;

/** Cases read as what they were written of, and are as the schema says. */
class ComparisonCaseJsonProperties {
  private static final SchemaOf CASE = new SchemaOf(ComparisonCaseJson.schema());

  @Provide
  Arbitrary<ComparisonCase> cases() {
    return ComparisonCases.any();
  }

  @Property(tries = 200)
  void aCaseIsReadAsItWasWritten(@ForAll("cases") ComparisonCase given) {
    String written = ComparisonCaseJson.write(given);

    ComparisonCase read = ComparisonCaseJson.read(written.getBytes(StandardCharsets.UTF_8));
    assertThat(read).isEqualTo(given);
    assertThat(ComparisonCaseJson.write(read)).isEqualTo(written);
    assertThat(CASE.faults(written)).isEmpty();
  }
}
