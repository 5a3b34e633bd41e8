package org.outturn.pricing.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.pricing.fixtures.Given.START;
import static org.outturn.pricing.fixtures.Given.pounds;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.delivery.Arrival;
import org.outturn.core.delivery.Delay;
import org.outturn.core.delivery.Delivery;
import org.outturn.core.delivery.PathwayStep;
import org.outturn.core.delivery.Referrals;
import org.outturn.core.fixtures.SchemaFile;
import org.outturn.core.fixtures.SchemaOf;
import org.outturn.core.limit.Limit;
import org.outturn.core.money.Share;
import org.outturn.pricing.fixtures.Given;
import org.outturn.pricing.simulation.Simulation;
import org.outturn.pricing.simulation.SimulationSettings;
import org.outturn.pricing.simulation.Simulator;

/** The simulation document; all figures are this test's own. */
class SimulationJsonTest {
  /** Everybody gets the job, so that nothing is left to chance. */
  private static Simulation simulation() {
    OutcomesContract contract =
        Given.contract(Given.outcome("job"), "100")
            .withLimits(Limit.ofContract("contract", pounds("200")));
    Delivery delivery =
        Delivery.builder()
            .id("three")
            .addReferrals(Referrals.of(3, Arrival.on(START)))
            .addPathway(
                PathwayStep.builder()
                    .outcome("job")
                    .rate(Share.ONE)
                    .delay(Delay.ofMonths(1))
                    .build())
            .addUnknowns("Who counts as employed.")
            .build();
    return Simulator.of(contract, delivery, new SimulationSettings("BASE", 20, 7)).run();
  }

  @Test
  void writesSpreadsAndHowTheyWereMade() {
    StringWriter written = new StringWriter();
    SimulationJson.write(simulation(), written);

    assertThat(new SchemaOf(SimulationJson.schema()).faults(written.toString())).isEmpty();
    assertThat(written.toString())
        .contains("\"runs\": 20,\n  \"seed\": \"7\",\n  \"block\": 250,")
        .contains("\"unknowns\": [\n    \"Who counts as employed.\"\n  ]")
        .contains("\"mean\": \"200.00\",\n    \"standardError\": \"0.00\"")
        .contains("\"reached\": \"1\"");
    assertThat(SimulationJson.toTree(simulation())).containsEntry("projected", "200.00");
  }

  @Test
  void thePublishedFileIsWhatTheDeclarationGives() throws IOException {
    SchemaFile.assertPublished(
        SimulationJson.class, "simulation.schema.json", SimulationJson.DOCUMENT.schema());
  }
}
