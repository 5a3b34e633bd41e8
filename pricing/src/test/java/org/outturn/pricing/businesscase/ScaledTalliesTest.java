package org.outturn.pricing.businesscase;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.evidence.OutcomeTally;

class ScaledTalliesTest {

  @Test
  void multipliesQuantitiesAndPeopleAndKeepsDates() {
    Evidence expected =
        Evidence.ofTallies(
            List.of(
                OutcomeTally.of("home", 2, LocalDate.parse("2020-02-01"))
                    .withParticipants(OptionalInt.of(3)),
                OutcomeTally.of("home", 3, LocalDate.parse("2020-08-01"))
                    .withParticipants(OptionalInt.of(5))));

    assertThat(ScaledTallies.of(expected, new BigDecimal("0.5")).tallies())
        .extracting(each -> each.achieved() + " " + each.quantity() + " " + each.participants())
        .containsExactly("2020-02-01 1 OptionalInt[2]", "2020-08-01 1.5 OptionalInt[3]");
  }
}
