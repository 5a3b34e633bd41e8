package org.outturn.pricing.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.contract.Term;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.evidence.OutcomeClaim;
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
import org.outturn.pricing.payment.OutcomePricer;
import org.outturn.pricing.payment.PaymentStatement;

/** The statement document, key by key; all figures are this test's own. */
class StatementJsonTest {
  private static final LocalDate START = LocalDate.parse("2020-01-01");

  /** One person housed at 10.00, of whom 0.25 would have been anyway; 5.00 at most. */
  private static PaymentStatement statement() {
    OutcomesContract contract =
        OutcomesContract.builder()
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
    return OutcomePricer.DEFAULT.price(
        contract,
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
              "asOf": "2020-06-30",
              "gross": "10.00",
              "adjustments": [
                {
                  "rule": "deadweight-on-count",
                  "id": null,
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
                  "planned": null
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
              "notApplied": [],
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
  void writesAnExplanation() {
    PaymentStatement statement = statement();
    StringWriter out = new StringWriter();

    StatementJson.write(
        OutcomePricer.DEFAULT.explain(
            statement.contract(),
            Evidence.ofClaims(
                List.of(OutcomeClaim.of("C1", "P1", "housed", LocalDate.parse("2020-06-30")))),
            statement.asOf(),
            "C1"),
        out);

    assertThat(out.toString())
        .startsWith("{\n  \"claim\": \"C1\",\n  \"outcome\": \"housed\",\n  \"steps\": [\n")
        .contains(
            "\"rule\": \"verified-only\"",
            "\"found\": \"1 x GBP 10.00 = GBP 10.00\"",
            "\"payable\": \"5.00\"");
  }

  @ParameterizedTest
  @CsvSource({
    "'\"gross\": \"10.00\"', '\"gross\": 10.00'",
    "'\"asOf\": \"2020-06-30\"', '\"asOf\": \"30/06/2020\"'",
    "'\"notApplied\": [],', ''",
    "'\"fees\": \"0.00\",', '\"fees\": \"0.00\", \"colour\": \"red\",'",
    "'\"measure\": \"AMOUNT\"', '\"measure\": \"PEOPLE\"'"
  })
  void schemaRefusesOtherDocuments(String written, String other) {
    String document = StatementJson.write(statement());

    assertThat(document).contains(written);
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(StatementJson.schema(), InputFormat.JSON)
                .validate(document.replace(written, other), InputFormat.JSON))
        .isNotEmpty();
  }
}
