package org.outturn.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.outturn.core.delivery.Delivery;
import org.outturn.core.fixtures.Deliveries;
import org.outturn.core.fixtures.SchemaOf;
import org.outturn.core.reference.DocumentName;
import org.outturn.core.reference.Referring;

/** Reading what was written gives an equal delivery, and the published schema knows it. */
class DeliveryJsonProperties {
  private static final SchemaOf SCHEMA = new SchemaOf(DeliveryJson.schema());

  @Provide
  Arbitrary<Delivery> deliveries() {
    return Deliveries.any();
  }

  @Property(tries = 300)
  void readingWhatWasWrittenGivesAnEqualDelivery(@ForAll("deliveries") Delivery delivery) {
    var named = new Referring<>(delivery, new DocumentName("contract.json"));

    String written = DeliveryJson.write(named);

    assertThat(DeliveryJson.read(written.getBytes(StandardCharsets.UTF_8))).isEqualTo(named);
    assertThat(SCHEMA.faults(written)).isEmpty();
  }
}
