package org.outturn.pricing.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.outturn.core.fixtures.SchemaFile;
import org.outturn.core.fixtures.SchemaOf;
import org.outturn.core.money.Amount;
import org.outturn.core.validation.InvalidInputException;
import org.outturn.pricing.fund.ContractFunding;
import org.outturn.pricing.fund.FundStatement;
import org.outturn.pricing.fund.Funding;
import org.outturn.pricing.fund.SettlementFunding;

/** The fund statement document, key by key; all figures are this test's own. */
class FundStatementJsonTest {
  private static final String WHOLE =
      """
      {
        "fund": "top-up",
        "currency": "GBP",
        "limit": "100.00",
        "paid": "70.00",
        "left": "30.00",
        "contracts": [
          {
            "contract": "norwich",
            "notApplied": [],
            "owed": "90.00",
            "paid": "70.00",
            "unfunded": "20.00"
          },
          {
            "contract": "kirklees",
            "notApplied": [],
            "owed": "0.00",
            "paid": "0.00",
            "unfunded": "0.00"
          }
        ],
        "settlements": [
          {
            "day": "2020-03-31",
            "contract": "norwich",
            "owed": "120.00",
            "paid": "100.00",
            "unfunded": "20.00"
          },
          {
            "day": "2020-06-30",
            "contract": "norwich",
            "owed": "-30.00",
            "paid": "-30.00",
            "unfunded": "0.00"
          }
        ]
      }
      """;

  private static Amount gbp(String value) {
    return Amount.of("GBP", value);
  }

  private static Funding funding(String owed, String paid) {
    return new Funding(gbp(owed), gbp(paid));
  }

  private static FundStatement read(String json) {
    return FundStatementJson.read(json.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void writesAndReadsEveryKeyOfTheFormat() {
    FundStatement statement =
        new FundStatement(
            "top-up",
            gbp("100"),
            ImmutableList.of(
                new ContractFunding("norwich", ImmutableList.of(), funding("90", "70")),
                new ContractFunding("kirklees", ImmutableList.of(), funding("0", "0"))),
            ImmutableList.of(
                new SettlementFunding(
                    LocalDate.parse("2020-03-31"), "norwich", funding("120", "100")),
                new SettlementFunding(
                    LocalDate.parse("2020-06-30"), "norwich", funding("-30", "-30"))));

    assertThat(FundStatementJson.write(statement)).isEqualTo(WHOLE);
    assertThat(read(WHOLE)).isEqualTo(statement);
    assertThat(FundStatementJson.fromTree(FundStatementJson.toTree(statement)))
        .isEqualTo(statement);
  }

  @Test
  void refusesFiguresThatDoNotAddUp() {
    assertThatThrownBy(() -> read(WHOLE.replace("\"left\": \"30.00\"", "\"left\": \"3.00\"")))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("left: found 3.00; expected 30.00, as the others add up to");
    assertThatThrownBy(
            () -> read(WHOLE.replace("\"unfunded\": \"20.00\"", "\"unfunded\": \"2.00\"")))
        .hasMessageContaining(
            "contracts[0].unfunded: found 2.00; expected 20.00, as the others add up to")
        .hasMessageContaining(
            "settlements[0].unfunded: found 2.00; expected 20.00, as the others add up to");
    assertThatThrownBy(() -> read(WHOLE.replace("\"limit\": \"100.00\"", "\"limit\": \"60.00\"")))
        .hasMessageContaining("paid: must be from 0 to the limit, GBP 60.00, but was GBP 70.00");
  }

  @Test
  void thePublishedFileIsWhatTheDeclarationGives() throws IOException {
    SchemaFile.assertPublished(
        FundStatementJson.class, "fund-statement.schema.json", FundStatementJson.DOCUMENT.schema());
  }

  @Test
  void theSchemaKnowsTheDocumentAndRefusesOthers() {
    SchemaOf schema = new SchemaOf(FundStatementJson.schema());

    assertThat(schema.faults(WHOLE)).isEmpty();
    assertThat(schema.faults(WHOLE.replace("\"day\"", "\"date\""))).isNotEmpty();
    assertThat(schema.faults(WHOLE.replace("\"100.00\"", "100"))).isNotEmpty();
  }
}
