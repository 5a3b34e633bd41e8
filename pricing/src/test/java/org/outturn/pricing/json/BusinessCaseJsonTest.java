package org.outturn.pricing.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.core.fixtures.SchemaFile;
import org.outturn.core.fixtures.SchemaOf;
import org.outturn.core.reference.Referring;
import org.outturn.core.validation.InvalidInputException;
import org.outturn.pricing.businesscase.BusinessCase;
import org.outturn.pricing.businesscase.BusinessCaseReferences;

/** The business case document, key by key; all figures are this test's own. */
class BusinessCaseJsonTest {
  private static final SchemaOf SCHEMA = new SchemaOf(BusinessCaseJson.schema());
  private static final String WHOLE =
      """
      {
        "outturn": "1",
        "id": "small",
        "name": "A small case",
        "currency": "GBP",
        "finance": "finance.json",
        "volumes": {
          "low": "0.5",
          "base": "1",
          "high": "1.25"
        },
        "inputs": {
          "budget": "1000.00"
        },
        "outcome": "job",
        "assumptions": [
          "All is claimed."
        ],
        "sources": [
          {
            "title": "A table",
            "what": "all figures"
          }
        ]
      }
      """;

  private static Referring<BusinessCase, BusinessCaseReferences> read(String json) {
    return BusinessCaseJson.read(json.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void readsAndWritesEveryKey() {
    assertThat(BusinessCaseJson.write(read(WHOLE))).isEqualTo(WHOLE);
    assertThat(BusinessCaseJson.fromTree(BusinessCaseJson.toTree(read(WHOLE))))
        .isEqualTo(read(WHOLE));
    assertThat(SCHEMA.faults(WHOLE)).isEmpty();
  }

  @Test
  void readsAndWritesWhatItMayStandOnInPlaceOfTallies() {
    String expected =
        """
        {
          "outturn": "1",
          "id": "expected",
          "currency": "GBP",
          "delivery": "delivery.json",
          "contract": "contract.json",
          "claims": "claims.csv",
          "benefits": "benefits.json",
          "scenarios": {
            "low": "TARGETS",
            "base": "RESULTS",
            "high": "RESULTS"
          },
          "simulation": {
            "runs": 2000,
            "seed": 7
          },
          "personCosts": [
            {
              "segment": "young",
              "amount": "900.00"
            },
            {
              "amount": "450.50"
            }
          ]
        }
        """;

    assertThat(BusinessCaseJson.write(read(expected))).isEqualTo(expected);
    assertThat(SCHEMA.faults(expected)).isEmpty();
    assertThat(BusinessCaseJson.named(expected.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(read(expected).references());
  }

  @Test
  void needsSomethingThatNamesTheContract() {
    String alone =
        """
        {"outturn": "1", "id": "alone", "currency": "GBP"}
        """;

    assertThat(SCHEMA.faults(alone)).isNotEmpty();
    assertThatThrownBy(() -> read(alone))
        .hasMessage("expected a finance case, a delivery or a contract, but found none of them");
  }

  @Test
  void thePublishedFileIsWhatTheDeclarationGives() throws IOException {
    SchemaFile.assertPublished(
        BusinessCaseJson.class, "business-case.schema.json", BusinessCaseJson.DOCUMENT.schema());
  }

  @Test
  void givesTheFinanceCaseThatADocumentNamesWhateverElseIsWrongWithIt() {
    assertThat(
            BusinessCaseJson.named(WHOLE.replace("GBP", "pounds").getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(BusinessCaseReferences.ofFinance("finance.json"));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      delimiter = '|',
      textBlock =
          """
          "budget": "1000.00"      | "budget": -1              | inputs.budget: must be >= 0 and whole minor units but was GBP -1.00
          "low": "0.5"             | "low": "half"             | volumes.low: expected a decimal number with a point
          "finance": "finance.json"| "finance": "../f.json"    | finance: file must be in the folder of the case or below but was '../f.json'
          "currency": "GBP"        | "currency": "gbp"         | currency: expected an ISO 4217 currency code such as GBP but found 'gbp'
          "name": "A small case"   | "title": "A small case"   | title: unknown key
          """)
  void schemaAndReaderRefuse(String written, String other, String problem) {
    String json = WHOLE.replace(written, other);

    assertThat(WHOLE).contains(written);
    assertThat(SCHEMA.faults(json)).isNotEmpty();
    assertThatThrownBy(() -> read(json))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageStartingWith(problem);
  }

  @Test
  void volumesRise() {
    assertThatThrownBy(() -> read(WHOLE.replace("\"base\": \"1\"", "\"base\": \"2\"")))
        .hasMessage("volumes.high: must be >= base, 2, but was 1.25");
  }
}
