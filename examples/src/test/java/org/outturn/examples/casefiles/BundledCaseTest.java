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
import org.outturn.core.json.ContractJson;

class BundledCaseTest {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(ContractJson.schema(), InputFormat.JSON);

  @ParameterizedTest
  @EnumSource
  void isReadWithItsEvidenceAndSources(BundledCase bundled) {
    ContractCase read = bundled.read();

    assertThat(read.evidence().size()).isPositive();
    assertThat(read.contract().sources()).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void isKnownToThePublishedSchema(BundledCase bundled) throws IOException {
    assertThat(SCHEMA.validate(text(bundled.file("contract.json")), InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void isTheSameContractOnceWritten(BundledCase bundled) {
    String written = ContractJson.write(bundled.read().contract());

    assertThat(ContractJson.read(written.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(bundled.read().contract());
    assertThat(SCHEMA.validate(written, InputFormat.JSON)).isEmpty();
  }

  private static String text(CaseFile file) throws IOException {
    try (InputStream stream = file.source().open()) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
