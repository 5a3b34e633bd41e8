package org.outturn.examples.casefiles;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.outturn.core.comparison.ComparisonCase;
import org.outturn.core.json.ComparisonCaseJson;

class BundledComparisonTest {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(ComparisonCaseJson.schema(), InputFormat.JSON);

  @ParameterizedTest
  @EnumSource
  void hasSourcesIsKnownToTheSchemaAndIsTheSameOnceWritten(BundledComparison bundled)
      throws IOException {
    byte[] utf8 = bytes(bundled.file());
    ComparisonCase given = ComparisonCaseJson.read(utf8);
    String written = ComparisonCaseJson.write(given);

    assertThat(given.sources()).isNotEmpty();
    assertThat(SCHEMA.validate(new String(utf8, StandardCharsets.UTF_8), InputFormat.JSON))
        .isEmpty();
    assertThat(SCHEMA.validate(written, InputFormat.JSON)).isEmpty();
    assertThat(ComparisonCaseJson.read(written.getBytes(StandardCharsets.UTF_8))).isEqualTo(given);
  }

  private static byte[] bytes(CaseFile file) throws IOException {
    try (InputStream stream = file.source().open()) {
      return stream.readAllBytes();
    }
  }
}
