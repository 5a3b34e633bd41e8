package org.outturn.pricing.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.outturn.core.fixtures.SchemaOf;
import org.outturn.pricing.fixtures.HolderFlows;
import org.outturn.pricing.returns.CashFlows;

/** Reading what was written gives equal flows, and the published schema knows it. */
class CashFlowsJsonProperties {
  private static final SchemaOf SCHEMA = new SchemaOf(CashFlowsJson.schema());

  @Provide
  Arbitrary<CashFlows> flows() {
    return HolderFlows.any();
  }

  @Property(tries = 500)
  void readingWhatWasWrittenGivesEqualFlows(@ForAll("flows") CashFlows flows) {
    String written = CashFlowsJson.write(flows);
    CashFlows read = CashFlowsJson.read(written.getBytes(StandardCharsets.UTF_8));

    assertThat(read).isEqualTo(flows);
    assertThat(CashFlowsJson.write(read)).isEqualTo(written);
    assertThat(CashFlowsJson.fromTree(CashFlowsJson.toTree(flows))).isEqualTo(flows);
    assertThat(SCHEMA.faults(written)).isEmpty();
  }
}
