package org.outturn.pricing.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.outturn.core.fixtures.SchemaFile;
import org.outturn.pricing.returns.RateOfReturn;

/** The document of a rate of return; all figures are this test's own. */
class RateOfReturnJsonTest {
  private static String written(RateOfReturn answer) {
    StringWriter text = new StringWriter();
    RateOfReturnJson.write(answer, text);
    return text.toString();
  }

  private static List<Error> faults(String document) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(RateOfReturnJson.schema(), InputFormat.JSON)
        .validate(document, InputFormat.JSON);
  }

  @Test
  void writesKindAndRates() {
    assertThat(written(RateOfReturn.of(List.of(-0.5, 0.113737))))
        .isEqualTo(
            """
            {
              "kind": "SEVERAL",
              "rates": [
                -0.5,
                0.113737
              ]
            }
            """);
    assertThat(RateOfReturnJson.write(RateOfReturn.totalLoss()))
        .isEqualTo(
            """
            {
              "kind": "TOTAL_LOSS",
              "rates": []
            }
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "0.1499999999999999, 0.15",
    "-3.0E-16, 0",
    "-0.123456789012345, -0.123456789012",
    "-0.9999999999999999, -0.999999999999",
    "1234567.123456789, 1234567.12345679",
    "0, 0"
  })
  void roundsToTwelveDecimalsOrFifteenDigitsButNeverToTotalLoss(double rate, String written) {
    assertThat(RateOfReturnJson.rates(RateOfReturn.unique(rate)))
        .containsExactly(new BigDecimal(written));
  }

  @Test
  void thePublishedFileIsWhatTheDeclarationGives() throws IOException {
    SchemaFile.assertPublished(
        RateOfReturnJson.class, "rate-of-return.schema.json", RateOfReturnJson.DOCUMENT.schema());
  }

  @Test
  void everyKindFitsTheSchema() {
    assertThat(faults(written(RateOfReturn.unique(0.05)))).isEmpty();
    assertThat(faults(written(RateOfReturn.unique(Double.MAX_VALUE)))).isEmpty();
    assertThat(faults(written(RateOfReturn.of(List.of(-0.5, 0.05))))).isEmpty();
    assertThat(faults(written(RateOfReturn.none()))).isEmpty();
    assertThat(faults(written(RateOfReturn.totalLoss()))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'kind': 'RATE', 'rates': []}",
        "{'kind': 'RATE', 'rates': [0.1, 0.2]}",
        "{'kind': 'RATE', 'rates': ['0.1']}",
        "{'kind': 'RATE', 'rates': [-1]}",
        "{'kind': 'SEVERAL', 'rates': [0.1]}",
        "{'kind': 'NONE', 'rates': [0.1]}",
        "{'kind': 'GUESS', 'rates': []}",
        "{'kind': 'NONE', 'rates': [], 'rate': 0.1}",
        "{'kind': 'NONE'}"
      })
  void schemaRefusesOtherDocuments(String document) {
    assertThat(faults(document.replace('\'', '"'))).isNotEmpty();
  }
}
