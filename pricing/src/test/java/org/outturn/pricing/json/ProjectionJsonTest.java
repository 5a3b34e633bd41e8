package org.outturn.pricing.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.contract.Term;
import org.outturn.core.delivery.Arrival;
import org.outturn.core.delivery.Delay;
import org.outturn.core.delivery.Delivery;
import org.outturn.core.delivery.PathwayStep;
import org.outturn.core.delivery.Referrals;
import org.outturn.core.fixtures.SchemaFile;
import org.outturn.core.fixtures.SchemaOf;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Share;
import org.outturn.core.outcome.Deadweight;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.party.OutcomePayer;
import org.outturn.core.party.Payers;
import org.outturn.core.ratecard.Price;
import org.outturn.core.ratecard.RateCard;
import org.outturn.core.ratecard.Tariff;
import org.outturn.pricing.projection.ProjectedPeriod;
import org.outturn.pricing.projection.Projection;
import org.outturn.pricing.projection.ProjectionComparer;
import org.outturn.pricing.projection.Projector;

/** The projection document; all figures are this test's own. */
class ProjectionJsonTest {
  private static final LocalDate START = LocalDate.parse("2026-04-01");

  private static final OutcomesContract CONTRACT =
      OutcomesContract.builder()
          .id("housing")
          .currency("GBP")
          .term(Term.of(START, START.plusYears(1)))
          .addOutcomes(Outcome.builder().id("housed").deadweight(Deadweight.PRICED_IN).build())
          .rateCard(RateCard.of(START, Tariff.of("housed", Price.unit(Amount.of("GBP", "600")))))
          .payers(Payers.byShares(OutcomePayer.sole("council")))
          .build();

  private static final Delivery DELIVERY =
      Delivery.builder()
          .id("expected")
          .addReferrals(Referrals.of(1, Arrival.on(START)))
          .addPathway(
              PathwayStep.builder()
                  .outcome("housed")
                  .rate(Share.of(1, 3))
                  .delay(Delay.ofDays(1))
                  .build())
          .addUnknowns("Who counts as housed.")
          .build();

  @Test
  void writesEveryScenarioAndPeriod() {
    Projection projection = Projector.DEFAULT.project(CONTRACT, DELIVERY);
    ImmutableList<ProjectedPeriod> periods =
        ProjectionComparer.DEFAULT.compare(CONTRACT, projection, Optional.empty());
    StringWriter written = new StringWriter();

    ProjectionJson.write(projection, periods, written);

    assertThat(new SchemaOf(ProjectionJson.schema()).faults(written.toString())).isEmpty();
    assertThat(written.toString())
        .contains("\"unknowns\": [\n    \"Who counts as housed.\"\n  ]")
        .contains("\"people\": \"1/3\"")
        .contains("\"net\": \"200.00\"")
        .contains("\"projected\": \"200.00\"");
    assertThat(ProjectionJson.toTree(projection, periods)).containsEntry("contract", "housing");
  }

  @Test
  void thePublishedFileIsWhatTheDeclarationGives() throws IOException {
    SchemaFile.assertPublished(
        ProjectionJson.class, "projection.schema.json", ProjectionJson.DOCUMENT.schema());
  }
}
