package org.outturn.pricing.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.outturn.core.comparison.AddedCost;
import org.outturn.core.comparison.AddedCostKind;
import org.outturn.core.comparison.BidderCase;
import org.outturn.core.comparison.ComparisonCase;
import org.outturn.core.comparison.ComparisonScenario;
import org.outturn.core.comparison.DeliveredWork;
import org.outturn.core.comparison.PaymentMechanism;
import org.outturn.core.comparison.Side;
import org.outturn.core.fixtures.SchemaFile;
import org.outturn.core.fixtures.SchemaOf;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Share;
import org.outturn.pricing.comparison.MechanismComparer;

/** The comparison document, key by key; all figures are this test's own. */
class ComparisonJsonTest {
  private static final SchemaOf SCHEMA = new SchemaOf(ComparisonJson.schema());

  private static String written() {
    StringWriter out = new StringWriter();
    ComparisonJson.write(
        MechanismComparer.DEFAULT.compare(
            ComparisonCase.builder()
                .id("small")
                .addSides(
                    Side.of("inputs", PaymentMechanism.inputs(Amount.of("GBP", "1000"))),
                    Side.of(
                            "outcomes",
                            PaymentMechanism.outcomes(
                                Amount.of("GBP", "20"), Amount.of("GBP", "1000")))
                        .withCosts(new AddedCost(AddedCostKind.SET_UP, Amount.of("GBP", "50"))))
                .plan(ComparisonScenario.of("plan", DeliveredWork.of(100, Share.percent(30))))
                .addScenario(ComparisonScenario.of("actual", DeliveredWork.ofOutcomes(0)))
                .bidder(
                    BidderCase.builder()
                        .people(BigDecimal.TEN)
                        .successRate(Share.of(1, 3))
                        .cost(Amount.of("GBP", "60"))
                        .investment(BigDecimal.ONE)
                        .quality(BigDecimal.ONE)
                        .productivity(BigDecimal.ZERO)
                        .price(Amount.of("GBP", "15"))
                        .build())
                .build()),
        out);
    return out.toString();
  }

  @Test
  void writesEveryKeyOfAResult() {
    assertThat(written())
        .startsWith("{\n  \"comparison\": \"small\",\n  \"name\": \"small\",\n")
        .contains(
            """
                {
                  "scenario": "plan",
                  "side": "outcomes",
                  "kind": "OUTCOMES",
                  "people": "100",
                  "successRate": "0.3",
                  "outcomes": "30",
                  "netOutcomes": "30",
                  "payment": "600.00",
                  "costs": [
                    {
                      "kind": "SET_UP",
                      "amount": "50.00"
                    }
                  ],
                  "totalCost": "650.00",
                  "costPerOutcome": "21.67",
                  "costPerNetOutcome": "21.67",
                  "againstPlan": null,
                  "shortfall": null,
                  "borneByCommissioner": null,
                  "borneByProvider": null,
                  "borneBy": null,
                  "allocated": null,
                  "released": null
                },
            """,
            """
                {
                  "scenario": "actual",
                  "side": "outcomes",
                  "kind": "OUTCOMES",
                  "people": null,
                  "successRate": null,
                  "outcomes": "0",
                  "netOutcomes": "0",
                  "payment": "0.00",
                  "costs": [
                    {
                      "kind": "SET_UP",
                      "amount": "50.00"
                    }
                  ],
                  "totalCost": "50.00",
                  "costPerOutcome": null,
                  "costPerNetOutcome": null,
                  "againstPlan": null,
                  "shortfall": "650.00",
                  "borneByCommissioner": "50.00",
                  "borneByProvider": "600.00",
                  "borneBy": "BOTH",
                  "allocated": "600.00",
                  "released": "600.00"
                }
            """);
  }

  @Test
  void writesBreakEvensAndTheBidder() {
    assertThat(written())
        .contains(
            """
                {
                  "scenario": "plan",
                  "reference": "inputs",
                  "compared": "outcomes",
                  "quantity": "SUCCESS_RATE",
                  "variedSide": null,
                  "basis": "TOTAL_COST",
                  "answer": "EQUAL",
                  "ranges": [
                    {
                      "from": "0.475",
                      "to": "0.475"
                    }
                  ],
                  "dearer": null,
                  "because": null
                },
            """,
            """
                  "quantity": "PRICE",
                  "variedSide": "outcomes",
                  "basis": "TOTAL_COST",
                  "answer": "NEVER",
                  "ranges": [],
                  "dearer": "inputs",
                  "because": null
            """,
            """
              "bidder": {
                "people": "10",
                "successRate": "2/3",
                "outcomes": "20/3",
                "cost": "120.00",
                "price": "15.00",
                "payment": "100.00",
                "surplus": "-20.00",
                "breakEvenPrice": "18.00",
                "outcomesNeeded": "8",
                "upliftNeeded": "1.4000",
                "qualityNeeded": "1.4000",
                "productivityNeeded": "0.2000",
                "investmentAffordable": "0.6667"
              },
            """);
  }

  @Test
  void thePublishedFileIsWhatTheDeclarationGives() throws IOException {
    SchemaFile.assertPublished(
        ComparisonJson.class, "comparison.schema.json", ComparisonJson.DOCUMENT.schema());
    assertThat(SCHEMA.faults(written())).isEmpty();
  }

  @Test
  void theSchemaRefusesOtherDocuments() {
    assertThat(SCHEMA.faults(written().replace("\"BOTH\"", "\"ALL\""))).isNotEmpty();
    assertThat(SCHEMA.faults(written().replace("\"21.67\"", "21.67"))).isNotEmpty();
    assertThat(SCHEMA.faults(written().replace("\"sources\": []", "\"colour\": []"))).isNotEmpty();
  }
}
