package org.outturn.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.outturn.core.fixtures.SchemaFile;
import org.outturn.core.fixtures.SchemaOf;
import org.outturn.core.fund.OutcomesFund;
import org.outturn.core.money.Amount;
import org.outturn.core.reference.ContractReference;
import org.outturn.core.reference.DocumentName;
import org.outturn.core.reference.Referring;
import org.outturn.core.validation.InvalidInputException;
import org.outturn.core.validation.Placed;
import org.outturn.core.validation.Problem;

/** The fund document, key by key; all figures are this test's own. */
class FundJsonTest {
  static final String WHOLE =
      """
      {
        "outturn": "1",
        "id": "top-up",
        "name": "Top-up fund",
        "currency": "GBP",
        "party": "fund",
        "limit": "1000.00",
        "contracts": [
          {
            "contract": "kirklees/contract.json",
            "claims": "kirklees/claims.csv",
            "tallies": "kirklees/tallies.csv",
            "measurements": "kirklees/measurements.csv"
          },
          {
            "contract": "norwich.json"
          }
        ]
      }
      """;

  private static final ContractReference KIRKLEES =
      new ContractReference(
          new DocumentName("kirklees/contract.json"),
          Optional.of(new DocumentName("kirklees/claims.csv")),
          Optional.of(new DocumentName("kirklees/tallies.csv")),
          Optional.of(new DocumentName("kirklees/measurements.csv")));

  private static Referring<OutcomesFund, ImmutableList<ContractReference>> read(String json) {
    return FundJson.read(json.getBytes(StandardCharsets.UTF_8));
  }

  static List<String> problems(String json) {
    InvalidInputException refused =
        catchThrowableOfType(InvalidInputException.class, () -> read(json));
    return refused == null
        ? List.of()
        : refused.problems().stream().map(Problem::toString).toList();
  }

  @Test
  void readsAndWritesEveryKey() {
    assertThat(read(WHOLE))
        .isEqualTo(
            new Referring<>(
                OutcomesFund.builder()
                    .id("top-up")
                    .name("Top-up fund")
                    .currency("GBP")
                    .party("fund")
                    .limit(Amount.of("GBP", "1000"))
                    .build(),
                ImmutableList.of(KIRKLEES, ContractReference.of("norwich.json"))));
    assertThat(FundJson.write(read(WHOLE))).isEqualTo(WHOLE);
    assertThat(FundJson.fromTree(FundJson.toTree(read(WHOLE)))).isEqualTo(read(WHOLE));
  }

  @Test
  void findsAllProblemsAtOnce() {
    assertThat(
            problems(
                """
                {"outturn": "1", "id": "", "currency": "GBP", "limit": -1, "colour": "red",
                 "contracts": [{"claims": "c.csv"}, {"contract": "../x.json"}]}
                """))
        .containsExactly(
            "colour: unknown key; expected one of outturn, id, name, currency, party, limit,"
                + " contracts",
            "id: id must not be blank",
            "party: missing key; expected text",
            "limit: must be >= 0 and whole minor units but was GBP -1.00",
            "contracts[0].contract: missing key; expected text",
            "contracts[1].contract: file must be in the folder of the case or below but was"
                + " '../x.json'");
    assertThat(problems(WHOLE.replaceAll("(?s)\"contracts\": .*]", "\"contracts\": []")))
        .containsExactly("contracts: expected at least one contract but found none");
  }

  @Test
  void tellsWhatItNamesWhateverElseIsWrong() {
    String faulty = WHOLE.replace("\"1000.00\"", "-1").replace("norwich.json", "/norwich.json");

    assertThat(FundJson.named(faulty.getBytes(StandardCharsets.UTF_8)))
        .containsExactly(new Placed<>("contracts[0]", KIRKLEES));
  }

  @Test
  void thePublishedFileIsWhatTheDeclarationGives() throws IOException {
    SchemaFile.assertPublished(FundJson.class, "fund.schema.json", FundJson.DOCUMENT.schema());
  }

  @Test
  void theSchemaKnowsTheDocumentAndRefusesOthers() {
    SchemaOf schema = new SchemaOf(FundJson.schema());

    assertThat(schema.faults(WHOLE)).isEmpty();
    assertThat(schema.faults(WHOLE.replace("\"limit\"", "\"most\""))).isNotEmpty();
    assertThat(schema.faults(WHOLE.replace("norwich.json", "../norwich.json"))).isNotEmpty();
  }
}
