package org.outturn.pricing.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.outturn.core.comparison.ComparisonCase;
import org.outturn.core.fixtures.ComparisonCases;
import org.outturn.core.fixtures.SchemaOf;
import org.outturn.pricing.comparison.Comparison;
import org.outturn.pricing.comparison.MechanismComparer;

/** Results are as the schema says. */
class ComparisonJsonProperties {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final SchemaOf RESULT = new SchemaOf(ComparisonJson.schema());

  @Provide
  Arbitrary<ComparisonCase> cases() {
    return ComparisonCases.any();
  }

  @Property(tries = 100)
  void aResultMeetsThePublishedSchemaAndAnyMapperWritesTheSame(
      @ForAll("cases") ComparisonCase given) throws JsonProcessingException {
    Comparison comparison = MechanismComparer.DEFAULT.compare(given);
    String written = ComparisonJson.write(comparison);

    assertThat(RESULT.faults(written)).isEmpty();
    assertThat(MAPPER.readTree(written))
        .isEqualTo(MAPPER.valueToTree(ComparisonJson.toTree(comparison)));
  }
}
