package org.outturn.pricing.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.pricing.fixtures.Given.contract;
import static org.outturn.pricing.fixtures.Given.day;
import static org.outturn.pricing.fixtures.Given.outcome;
import static org.outturn.pricing.fixtures.Given.tally;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.ratecard.RateCardVersion;
import org.outturn.core.time.DateRange;

/**
 * Contracts of the sizes that a hostile file can have are priced in a time that grows with their
 * size; the bound is far above what any of them takes.
 */
@Timeout(30)
class PricedSizeTest {

  /** Compared with each other they would take minutes. */
  @Test
  void aHundredThousandVersions() {
    OutcomesContract one = contract(outcome("entry"), "600");
    RateCardVersion version = one.rateCard().versions().get(0);
    LocalDate start = day("1800-01-01");
    List<RateCardVersion> versions =
        IntStream.range(0, 100_000)
            .mapToObj(
                number ->
                    version
                        .withId("v" + number)
                        .withInForce(
                            DateRange.of(start.plusDays(number), start.plusDays(number + 1L))))
            .toList();
    OutcomesContract many = one.withRateCard(one.rateCard().withVersions(versions));
    Evidence evidence = Evidence.ofTallies(List.of(tally("entry", "2", "2020-02-01")));

    assertThat(OutcomePricer.DEFAULT.price(many, evidence).net())
        .isEqualTo(OutcomePricer.DEFAULT.price(one, evidence).net());
  }
}
