package org.outturn.pricing.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.outturn.core.contract.Rule;
import org.outturn.core.fixtures.SchemaFile;
import org.outturn.core.fixtures.SchemaOf;
import org.outturn.core.money.Amount;
import org.outturn.core.terms.StatedValue;
import org.outturn.core.terms.TermPath;
import org.outturn.core.terms.TermStep;
import org.outturn.core.time.DateRange;
import org.outturn.pricing.difference.AdjustmentChange;
import org.outturn.pricing.difference.AmountChange;
import org.outturn.pricing.difference.ContractDifference;
import org.outturn.pricing.difference.OutcomeChange;
import org.outturn.pricing.difference.PayerChange;
import org.outturn.pricing.difference.PaymentDifference;
import org.outturn.pricing.difference.PeriodChange;
import org.outturn.pricing.difference.TermsChange;
import org.outturn.pricing.difference.TermsDifference;

/** The difference document, key by key; all figures are this test's own. */
class DifferenceJsonTest {
  private static final LocalDate START = LocalDate.parse("2020-01-01");
  private static final TermsDifference TERMS =
      new TermsDifference(
          ImmutableList.of(
              new TermsChange(
                  new TermPath(
                      ImmutableList.of(
                          new TermStep.Key("limits"),
                          new TermStep.Item("contract", "limit", false),
                          new TermStep.Key("amount"))),
                  Optional.of(new StatedValue(money("100"), "100.00")),
                  Optional.of(new StatedValue(money("90"), "90.00"))),
              new TermsChange(
                  new TermPath(ImmutableList.of(new TermStep.Key("spill"))),
                  Optional.empty(),
                  Optional.of(new StatedValue(true, true)))));

  private static Amount money(String value) {
    return Amount.of("GBP", value);
  }

  private static AmountChange change(String before, String after) {
    return new AmountChange(money(before), money(after));
  }

  private static PaymentDifference payment() {
    AmountChange nothing = change("0", "0");
    return PaymentDifference.builder()
        .currency(Currency.getInstance("GBP"))
        .asOfBefore(START)
        .asOfAfter(START)
        .gross(change("120", "120"))
        .addAdjustment(
            new AdjustmentChange(Rule.PART_PAY, Optional.of("contract"), change("-20", "-30")))
        .net(change("100", "90"))
        .fees(nothing)
        .grants(nothing)
        .addPayer(new PayerChange("council", change("100", "90")))
        .unfunded(nothing)
        .addOutcome(
            new OutcomeChange(
                "housed",
                BigFraction.of(10, 3),
                BigFraction.of(3),
                change("120", "120"),
                change("100", "90")))
        .addPeriod(
            PeriodChange.builder()
                .period(DateRange.of(START, START.plusMonths(3)))
                .gross(change("120", "120"))
                .net(change("100", "90"))
                .fees(nothing)
                .grants(nothing)
                .addPayer(new PayerChange("council", change("100", "90")))
                .build())
        .build();
  }

  private static String written() {
    return DifferenceJson.write(
        new ContractDifference("first", "second", TERMS, Optional.of(payment())));
  }

  @Test
  void writesEveryKeyOfTheFormat() {
    String changes =
        """
        {
          "before": "first",
          "after": "second",
          "changes": [
            {
              "path": "limits[contract].amount",
              "kind": "CHANGED",
              "before": "100.00",
              "after": "90.00",
              "sentence": "Limit 'contract': amount falls from 100.00 to 90.00 GBP"
            },
            {
              "path": "spill",
              "kind": "ADDED",
              "before": null,
              "after": true,
              "sentence": "Spill yes is added"
            }
          ],
        """;

    assertThat(written())
        .isEqualTo(
            changes
                + """
                  "payment": {
                    "currency": "GBP",
                    "asOfBefore": "2020-01-01",
                    "asOfAfter": "2020-01-01",
                    "notAppliedBefore": [],
                    "notAppliedAfter": [],
                    "gross": {
                      "before": "120.00",
                      "after": "120.00",
                      "difference": "0.00"
                    },
                    "adjustments": [
                      {
                        "rule": "part-pay",
                        "id": "contract",
                        "amount": {
                          "before": "-20.00",
                          "after": "-30.00",
                          "difference": "-10.00"
                        }
                      }
                    ],
                    "net": NET,
                    "fees": NOTHING,
                    "grants": NOTHING,
                    "payers": [
                      {
                        "party": "council",
                        "amount": {
                          "before": "100.00",
                          "after": "90.00",
                          "difference": "-10.00"
                        }
                      }
                    ],
                    "unfunded": NOTHING,
                    "outcomes": [
                      {
                        "outcome": "housed",
                        "paidBefore": "10/3",
                        "paidAfter": "3",
                        "gross": {
                          "before": "120.00",
                          "after": "120.00",
                          "difference": "0.00"
                        },
                        "net": {
                          "before": "100.00",
                          "after": "90.00",
                          "difference": "-10.00"
                        }
                      }
                    ],
                    "periods": [
                      {
                        "from": "2020-01-01",
                        "to": "2020-04-01",
                        "gross": {
                          "before": "120.00",
                          "after": "120.00",
                          "difference": "0.00"
                        },
                        "net": {
                          "before": "100.00",
                          "after": "90.00",
                          "difference": "-10.00"
                        },
                        "fees": {
                          "before": "0.00",
                          "after": "0.00",
                          "difference": "0.00"
                        },
                        "grants": {
                          "before": "0.00",
                          "after": "0.00",
                          "difference": "0.00"
                        },
                        "payers": [
                          {
                            "party": "council",
                            "amount": {
                              "before": "100.00",
                              "after": "90.00",
                              "difference": "-10.00"
                            }
                          }
                        ]
                      }
                    ]
                  }
                }
                """
                    .replace("NET", figure("100.00", "90.00", "-10.00"))
                    .replace("NOTHING", figure("0.00", "0.00", "0.00")));
  }

  private static String figure(String before, String after, String difference) {
    return "{\n      \"before\": \""
        + before
        + "\",\n      \"after\": \""
        + after
        + "\",\n      \"difference\": \""
        + difference
        + "\"\n    }";
  }

  @Test
  void withoutEvidenceThePaymentIsNull() {
    assertThat(
            DifferenceJson.write(
                new ContractDifference("first", "second", TERMS, Optional.empty())))
        .contains("\"payment\": null");
  }

  @Test
  void thePublishedFileIsWhatTheDeclarationGives() throws IOException {
    SchemaFile.assertPublished(
        DifferenceJson.class, "difference.schema.json", DifferenceJson.DOCUMENT.schema());
  }

  @Test
  void theSchemaKnowsTheDocumentAndRefusesOthers() {
    SchemaOf schema = new SchemaOf(DifferenceJson.schema());

    assertThat(schema.faults(written())).isEmpty();
    assertThat(schema.faults(written().replace("\"CHANGED\"", "\"MOVED\""))).isNotEmpty();
    assertThat(schema.faults(written().replace("\"100.00\"", "100"))).isNotEmpty();
    assertThat(schema.faults(written().replace("\"unfunded\"", "\"colour\""))).isNotEmpty();
  }
}
