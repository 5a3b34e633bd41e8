package org.outturn.pricing.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.outturn.core.fixtures.SchemaFile;
import org.outturn.core.money.Amount;
import org.outturn.pricing.returns.CashFlow;
import org.outturn.pricing.returns.CashFlows;
import org.outturn.pricing.returns.RateOfReturn;
import org.outturn.pricing.returns.RateOfReturn.Side;
import org.outturn.pricing.returns.RateOfReturnProof;

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

  @Test
  void aRateThatNoNumberHoldsIsNone() {
    assertThat(RateOfReturnJson.write(RateOfReturn.beyond(Side.ABOVE)))
        .isEqualTo(
            """
            {
              "kind": "RATE",
              "rates": [],
              "beyond": [
                "ABOVE"
              ]
            }
            """);
    assertThat(RateOfReturnJson.toTree(RateOfReturn.none(RateOfReturn.Absence.NOTHING_CAME_BACK)))
        .containsEntry("because", "NOTHING_CAME_BACK");
  }

  @Test
  void carriesWhatTheRatesCanBeCheckedBy() {
    LocalDate start = LocalDate.of(2021, 1, 1);
    CashFlows flows =
        CashFlows.of(
            new CashFlow(start, Amount.of("GBP", "-100")),
            new CashFlow(start.plusDays(365), Amount.of("GBP", "115")));
    StringWriter text = new StringWriter();

    RateOfReturnJson.write(RateOfReturnProof.of(flows), text);

    assertThat(text)
        .hasToString(
            """
            {
              "kind": "RATE",
              "rates": [
                0.15
              ],
              "proof": {
                "from": "2021-01-01",
                "to": "2022-01-01",
                "paidIn": "100.00",
                "paidBack": "115.00",
                "residuals": [
                  0
                ]
              }
            }
            """);
    assertThat(faults(text.toString())).isEmpty();
    RateOfReturn wrong = RateOfReturn.unique(0.1);
    assertThat(RateOfReturnJson.residuals(new RateOfReturnProof(flows, wrong)))
        .containsExactly(new BigDecimal("0.022222222222"));
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
    assertThat(faults(written(RateOfReturn.none(RateOfReturn.Absence.NEVER_BALANCES)))).isEmpty();
    assertThat(faults(written(RateOfReturn.totalLoss()))).isEmpty();
    assertThat(faults(written(RateOfReturn.beyond(Side.ABOVE)))).isEmpty();
    assertThat(faults(written(RateOfReturn.of(List.of(0.05), List.of(Side.BELOW))))).isEmpty();
    assertThat(faults(written(RateOfReturn.of(List.of(), List.of(Side.BELOW, Side.ABOVE)))))
        .isEmpty();
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
        "{'kind': 'RATE', 'rates': [0.1], 'beyond': ['ABOVE']}",
        "{'kind': 'SEVERAL', 'rates': [0.1], 'beyond': []}",
        "{'kind': 'RATE', 'rates': [0.1], 'because': 'NOTHING_MOVED'}",
        "{'kind': 'NONE'}"
      })
  void schemaRefusesOtherDocuments(String document) {
    assertThat(faults(document.replace('\'', '"'))).isNotEmpty();
  }
}
