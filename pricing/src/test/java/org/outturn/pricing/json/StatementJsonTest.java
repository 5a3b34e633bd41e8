package org.outturn.pricing.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.contract.Term;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.evidence.OutcomeClaim;
import org.outturn.core.fixtures.SchemaFile;
import org.outturn.core.fixtures.SchemaOf;
import org.outturn.core.limit.Limit;
import org.outturn.core.money.Amount;
import org.outturn.core.outcome.Baseline;
import org.outturn.core.outcome.Deadweight;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.party.OutcomePayer;
import org.outturn.core.party.Payers;
import org.outturn.core.ratecard.Price;
import org.outturn.core.ratecard.RateCard;
import org.outturn.core.ratecard.Tariff;
import org.outturn.core.schedule.PaymentSchedule;
import org.outturn.core.time.Frequency;
import org.outturn.core.validation.InvalidInputException;
import org.outturn.pricing.payment.OutcomePricer;
import org.outturn.pricing.payment.statement.PaymentStatement;

/** The statement document, key by key; all figures are this test's own. */
class StatementJsonTest {
  private static final LocalDate START = LocalDate.parse("2020-01-01");

  /** One person housed at 10.00, of whom 0.25 would have been anyway; 5.00 at most. */
  private static OutcomesContract contract() {
    return OutcomesContract.builder()
        .id("small")
        .currency("GBP")
        .term(Term.of(START, START.plusYears(1)))
        .addOutcome(
            Outcome.builder()
                .id("housed")
                .deadweight(Deadweight.onCount(Baseline.ofCount(new BigDecimal("0.25"))))
                .build())
        .rateCard(RateCard.of(START, Tariff.of("housed", Price.unit(Amount.of("GBP", "10")))))
        .addLimit(Limit.ofContract("contract", Amount.of("GBP", "5")))
        .payers(Payers.byShares(OutcomePayer.sole("council")))
        .schedule(PaymentSchedule.of(Frequency.YEARLY, START))
        .build();
  }

  private static PaymentStatement statement() {
    return OutcomePricer.DEFAULT.price(
        contract(),
        Evidence.ofClaims(
            List.of(OutcomeClaim.of("C1", "P1", "housed", LocalDate.parse("2020-06-30")))));
  }

  @Test
  void writesEveryKeyOfTheFormat() {
    assertThat(StatementJson.write(statement()))
        .isEqualTo(
            """
            {
              "contract": "small",
              "name": "",
              "currency": "GBP",
              "asOf": "2020-06-30",
              "notApplied": [],
              "gross": "10.00",
              "adjustments": [
                {
                  "rule": "deadweight-on-count",
                  "id": "housed",
                  "amount": "-2.50",
                  "quantity": "-0.25"
                },
                {
                  "rule": "part-pay",
                  "id": "contract",
                  "amount": "-2.50",
                  "quantity": "0"
                }
              ],
              "net": "5.00",
              "fees": "0.00",
              "grants": "0.00",
              "payers": [
                {
                  "party": "council",
                  "amount": "5.00"
                }
              ],
              "unfunded": "0.00",
              "outcomeShare": "1",
              "forecast": [],
              "periods": [
                {
                  "from": "2020-01-01",
                  "to": "2021-01-01",
                  "due": "2020-12-31",
                  "dueUnadjusted": "2020-12-31",
                  "gross": "10.00",
                  "net": "5.00",
                  "fees": "0.00",
                  "grants": "0.00",
                  "planned": null,
                  "payers": [
                    {
                      "party": "council",
                      "amount": "5.00"
                    }
                  ]
                }
              ],
              "limits": [
                {
                  "id": "contract",
                  "holder": null,
                  "measure": "AMOUNT",
                  "used": "5.00",
                  "left": "0.00",
                  "reached": null,
                  "withheld": null
                }
              ],
              "lines": [
                {
                  "claim": "C1",
                  "outcome": "housed",
                  "quantity": "1",
                  "price": "10.00",
                  "gross": "10.00",
                  "net": "10.00",
                  "rule": null,
                  "because": null
                },
                {
                  "claim": "C1",
                  "outcome": "housed",
                  "quantity": "-0.25",
                  "price": null,
                  "gross": "0.00",
                  "net": "-2.50",
                  "rule": "deadweight-on-count",
                  "because": "BASELINE: the first 0.25 would have happened anyway"
                },
                {
                  "claim": "C1",
                  "outcome": "housed",
                  "quantity": "0",
                  "price": null,
                  "gross": "0.00",
                  "net": "-2.50",
                  "rule": "part-pay",
                  "because": "contract: over the limit of GBP 5.00 for the contract"
                }
              ]
            }
            """);
  }

  @Test
  void thePublishedFileIsWhatTheDeclarationGives() throws IOException {
    SchemaFile.assertPublished(
        StatementJson.class, "statement.schema.json", StatementJson.DOCUMENT.schema());
  }

  @Test
  void thePublishedFileOfExplanationsIsWhatTheDeclarationGives() throws IOException {
    SchemaFile.assertPublished(
        ExplanationJson.class, "explanation.schema.json", ExplanationJson.DOCUMENT.schema());
  }

  @Test
  void writesAnExplanation() {
    PaymentStatement statement = statement();
    StringWriter out = new StringWriter();

    ExplanationJson.write(
        OutcomePricer.DEFAULT.explain(
            contract(),
            Evidence.ofClaims(
                List.of(OutcomeClaim.of("C1", "P1", "housed", LocalDate.parse("2020-06-30")))),
            statement.asOf(),
            "C1"),
        out);

    SchemaOf schema = new SchemaOf(ExplanationJson.schema());
    assertThat(schema.faults(out.toString())).isEmpty();
    assertThat(schema.faults(out.toString().replace("\"5.00\"", "5.00"))).isNotEmpty();
    assertThat(out.toString())
        .startsWith(
            "{\n  \"claim\": \"C1\",\n  \"outcome\": \"housed\",\n  \"notApplied\": [],\n  \"steps\": [\n")
        .contains(
            "\"rule\": \"verified-only\"",
            "\"found\": \"1 x GBP 10.00 = GBP 10.00\"",
            "\"payable\": \"5.00\"");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      delimiter = '|',
      textBlock =
          """
          "gross": "10.00"       | "gross": 10.00                    | gross: found a number; expected text
          "gross": "10.00"       | "gross": "1e1"                    | gross: found text of the form 9a9; expected an amount such as -10.00
          "asOf": "2020-06-30"   | "asOf": "30/06/2020"              | asOf: found text of the form 99/99/9999, a local form of a date; expected an ISO date such as 2020-04-01
          "notApplied": [],      | ~~                                | notApplied: missing key; expected a list
          "planned": null        | "planned": ""                     | periods[0].planned: found text of the form ; expected an amount such as -10.00
          "fees": "0.00",        | "fees": "0.00", "colour": "red",  | colour: unknown key
          "measure": "AMOUNT"    | "measure": "PEOPLE"               | limits[0].measure: found 'PEOPLE'; expected one of AMOUNT, QUANTITY
          "reached": null        | "reached": -1                     | limits[0].reached: does not go with measure AMOUNT; expected id, holder, used, left
          "quantity": "-0.25",   | "quantity": "1/x",                | lines[1].quantity: found text of the form 9/a
          "withheld": null       | "withheld": "1/3"                 | limits[0].withheld: does not go with measure AMOUNT; expected id, holder, used, left
          "withheld": null       | "limit": null                     | limits[0].limit: unknown key; expected one of id, holder, used, left
          "measure": "AMOUNT"    | "measure": null                   | limits[0].used: does not go with measure null; expected id, reached, withheld
          "measure": "AMOUNT",   | ~~                                | limits[0].measure: missing key; expected text
          "left": "0.00"         | "left": "1/3"                     | limits[0].left: found text of the form 9/9; expected an amount such as -10.00
          "asOf": "2020-06-30"   | "asOf": "2020-02-30"              | asOf: found text of the form 9999-99-99, which is no day of the calendar
          "rule": "part-pay"     | "rule": "pay-part"                | adjustments[1].rule: found 'pay-part'; expected the name of a rule
          "price": null          | "price": "10.00"                  | lines[1].price: must be null for an adjustment
          "due": "2020-12-31"    | "due": null                       | periods[0]: expected due and dueUnadjusted together, or null for both
          "outcomeShare": "1"    | "outcomeShare": "1/0"             | outcomeShare: found text of the form 9/9; expected a number such as 0.25 or 1/3
          "party": "council",    | ~~                                | payers[0].party: missing key; expected text
          "holder": null,        | ~~                                | limits[0].holder: missing key; expected text, or null
          "claim": "C1",         | "claim": null,                    | lines[0].claim: found null
          """)
  void schemaAndReaderRefuseOtherDocuments(String written, String other, String problem) {
    String document = StatementJson.write(statement());
    String changed = document.replace(written, other == null ? "" : other);

    assertThat(document).contains(written);
    assertThat(new SchemaOf(StatementJson.schema()).faults(changed)).isNotEmpty();
    assertThatThrownBy(() -> StatementJson.read(changed.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageStartingWith(problem);
  }

  @Test
  void readsAllProblemsAtOnce() {
    String changed =
        StatementJson.write(statement())
            .replace("\"quantity\": \"-0.25\"", "\"quantity\": \"a few\"")
            .replace("\"contract\": \"small\"", "\"contract\": null");

    assertThatThrownBy(() -> StatementJson.read(changed.getBytes(StandardCharsets.UTF_8)))
        .hasMessage(
            """
            contract: found null; expected text
            adjustments[0].quantity: found text of the form a aaa; expected a number such as 0.25 or 1/3
            lines[1].quantity: found text of the form a aaa; expected a number such as 0.25 or 1/3""");
  }
}
