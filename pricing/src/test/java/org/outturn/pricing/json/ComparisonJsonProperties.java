package org.outturn.pricing.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.outturn.pricing.comparison.Comparison;
import org.outturn.pricing.comparison.ComparisonCase;
import org.outturn.pricing.comparison.MechanismComparer;
import org.outturn.pricing.fixtures.ComparisonCases;

/** Cases read as what they were written of; cases and results are as the schemas say. */
class ComparisonJsonProperties {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final SchemaOf CASE = new SchemaOf(ComparisonCaseJson.schema());
  private static final SchemaOf RESULT = new SchemaOf(ComparisonJson.schema());

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

  @Property(tries = 100)
  void aResultMeetsThePublishedSchemaAndAnyMapperWritesTheSame(
      @ForAll("cases") ComparisonCase given) throws JsonProcessingException {
    Comparison comparison = MechanismComparer.DEFAULT.compare(given);
    String written = ComparisonJson.write(comparison);

    assertThat(RESULT.faults(written)).isEmpty();
    assertThat(MAPPER.readTree(written))
        .isEqualTo(MAPPER.valueToTree(ComparisonDocument.of(comparison)));
  }
}
