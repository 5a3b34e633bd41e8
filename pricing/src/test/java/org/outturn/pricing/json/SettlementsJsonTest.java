package org.outturn.pricing.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.contract.Term;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.evidence.OutcomeClaim;
import org.outturn.core.fixtures.SchemaFile;
import org.outturn.core.fixtures.SchemaOf;
import org.outturn.core.money.Amount;
import org.outturn.core.outcome.Deadweight;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.party.OutcomePayer;
import org.outturn.core.party.Payers;
import org.outturn.core.ratecard.Band;
import org.outturn.core.ratecard.Price;
import org.outturn.core.ratecard.RateCard;
import org.outturn.core.ratecard.Tariff;
import org.outturn.core.schedule.PaymentSchedule;
import org.outturn.core.time.Frequency;
import org.outturn.pricing.payment.OutcomePricer;

/** The settlements document, key by key; all figures are this test's own. */
class SettlementsJsonTest {
  private static final LocalDate START = LocalDate.parse("2020-01-01");

  /** The first person housed is worth 10.00, each of more than one 8.00. */
  private static String written() {
    OutcomesContract contract =
        OutcomesContract.builder()
            .id("small")
            .currency("GBP")
            .term(Term.of(START, START.plusYears(1)))
            .addOutcome(Outcome.builder().id("housed").deadweight(Deadweight.PRICED_IN).build())
            .rateCard(
                RateCard.of(
                    START,
                    Tariff.of(
                        "housed",
                        Price.banded(
                            List.of(
                                Band.upTo(1, Amount.of("GBP", "10")),
                                Band.beyond(Amount.of("GBP", "8")))))))
            .payers(Payers.byShares(OutcomePayer.sole("council")))
            .schedule(PaymentSchedule.of(Frequency.HALF_YEARLY, START))
            .build();
    Evidence evidence =
        Evidence.ofClaims(
            List.of(
                OutcomeClaim.of("C1", "P1", "housed", LocalDate.parse("2020-03-31")),
                OutcomeClaim.of("C2", "P2", "housed", LocalDate.parse("2020-09-30"))));
    return SettlementsJson.write(
        OutcomePricer.DEFAULT.settle(contract, evidence, LocalDate.parse("2020-12-31")));
  }

  @Test
  void writesEveryKeyOfTheFormat() {
    assertThat(written())
        .isEqualTo(
            """
            {
              "contract": "small",
              "notApplied": [],
              "settlements": [
                {
                  "from": "2020-01-01",
                  "to": "2020-07-01",
                  "due": "2020-06-30",
                  "payers": [
                    {
                      "party": "council",
                      "amount": "10.00"
                    }
                  ],
                  "unfunded": "0.00",
                  "outcomes": "10.00",
                  "fees": "0.00",
                  "grants": "0.00",
                  "corrections": []
                },
                {
                  "from": "2020-07-01",
                  "to": "2021-01-01",
                  "due": "2020-12-31",
                  "payers": [
                    {
                      "party": "council",
                      "amount": "6.00"
                    }
                  ],
                  "unfunded": "0.00",
                  "outcomes": "6.00",
                  "fees": "0.00",
                  "grants": "0.00",
                  "corrections": [
                    {
                      "claim": "C1",
                      "amount": "-2.00",
                      "because": "RESTATED: GBP 10.00 by what was known on 2020-06-30, GBP 8.00 now"
                    }
                  ]
                }
              ],
              "total": "16.00"
            }
            """);
  }

  @Test
  void thePublishedFileIsWhatTheDeclarationGives() throws IOException {
    SchemaFile.assertPublished(
        SettlementsJson.class, "settlements.schema.json", SettlementsJson.DOCUMENT.schema());
  }

  @Test
  void theSchemaKnowsTheDocumentAndRefusesOthers() {
    SchemaOf schema = new SchemaOf(SettlementsJson.schema());

    assertThat(schema.faults(written())).isEmpty();
    assertThat(schema.faults(written().replace("\"total\": \"16.00\"", "\"total\": 16")))
        .isNotEmpty();
    assertThat(schema.faults(written().replace("\"2020-07-01\"", "\"2020-06-31\""))).isNotEmpty();
    assertThat(schema.faults(written().replace("\"unfunded\"", "\"colour\""))).isNotEmpty();
  }
}
