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
import org.outturn.core.investment.FinanceCase;
import org.outturn.core.json.FinanceCaseJson;

class BundledFinanceCaseTest {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(FinanceCaseJson.schema(), InputFormat.JSON);

  @ParameterizedTest
  @EnumSource
  void saysWhereItsFiguresComeFromAndWhatIsAssumed(BundledFinanceCase bundled) {
    FinanceCase read = bundled.files().read(rows -> {}).finance();

    assertThat(read.sources()).isNotEmpty();
    assertThat(read.assumptions()).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void isKnownToThePublishedSchemaAndTheSameOnceWritten(BundledFinanceCase bundled)
      throws IOException {
    String text = text(bundled.file("case.json"));
    FinanceCase read = bundled.files().read(rows -> {}).finance();

    assertThat(SCHEMA.validate(text, InputFormat.JSON)).isEmpty();
    assertThat(FinanceCaseJson.read(FinanceCaseJson.write(read).getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(read);
  }

  private static String text(CaseFile file) throws IOException {
    try (InputStream stream = file.source().open()) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
