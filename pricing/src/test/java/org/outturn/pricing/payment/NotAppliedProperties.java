package org.outturn.pricing.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.pricing.fixtures.Given.START;
import static org.outturn.pricing.fixtures.Given.outcome;
import static org.outturn.pricing.fixtures.Given.pounds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.evidence.OutcomeClaim;
import org.outturn.core.evidence.OutcomeTally;
import org.outturn.core.limit.Limit;
import org.outturn.core.money.Amount;
import org.outturn.core.outcome.Baseline;
import org.outturn.core.outcome.Deadweight;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.ratecard.Band;
import org.outturn.core.ratecard.Price;
import org.outturn.core.ratecard.Tariff;
import org.outturn.core.ratecard.ThresholdPrice;
import org.outturn.core.ratecard.Tier;
import org.outturn.pricing.fixtures.Given;
import org.outturn.pricing.payment.statement.NotApplied;

/**
 * The bound of what payment may be too high by, held against the same claims with and without their
 * participants.
 */
class NotAppliedProperties {
  private static final LocalDate LATER = START.plusYears(1);
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private static final List<Price> PRICES =
      List.of(
          Price.unit(pounds("100")),
          Price.graduated(List.of(Tier.upTo(2, pounds("70")), Tier.beyond(pounds("110")))),
          Price.banded(List.of(Band.upTo(2, pounds("60")), Band.beyond(pounds("90")))),
          Price.threshold(TWO, pounds("80"), ThresholdPrice.Pays.ALL),
          Price.lumpSum(TWO, pounds("250")));

  /** A claim some days after the start. */
  record Claimed(String person, String outcome, int day) {
    OutcomeTally tally() {
      return OutcomeTally.of(outcome, 1, START.plusDays(day));
    }
  }

  @Property
  void noRuleWouldHaveTakenOffMore(
      @ForAll("contracts") OutcomesContract contract, @ForAll("claims") List<Claimed> claims) {
    var tallied = OutcomePricer.DEFAULT.price(contract, tallies(claims), LATER);
    Amount applied = OutcomePricer.DEFAULT.price(contract, claims(claims), LATER).net();

    assertThat(tallied.net().minus(applied))
        .isLessThanOrEqualTo(NotApplied.atMost(tallied.notApplied()).orElse(pounds("0")));
  }

  private static Evidence claims(List<Claimed> claims) {
    List<OutcomeClaim> made = new ArrayList<>();
    for (Claimed each : claims) {
      LocalDate day = START.plusDays(each.day());
      made.add(OutcomeClaim.of("C" + made.size(), each.person(), each.outcome(), day));
    }
    return Evidence.ofClaims(made);
  }

  /** The same outcomes without their participants: of one day one tally. */
  private static Evidence tallies(List<Claimed> claims) {
    Map<OutcomeTally, Long> counted =
        claims.stream().collect(Collectors.groupingBy(Claimed::tally, Collectors.counting()));
    return Evidence.ofTallies(
        counted.entrySet().stream()
            .map(each -> each.getKey().withQuantity(BigDecimal.valueOf(each.getValue())))
            .toList());
  }

  @Provide
  Arbitrary<List<Claimed>> claims() {
    return Combinators.combine(
            Arbitraries.of("P1", "P2", "P3"),
            Arbitraries.of("entry", "stay"),
            Arbitraries.integers().between(1, 60))
        .as(Claimed::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(15);
  }

  @Provide
  Arbitrary<OutcomesContract> contracts() {
    return Combinators.combine(outcomes(), Arbitraries.of(PRICES), limits())
        .as(
            (outcomes, price, limits) ->
                Given.contract(outcomes, Tariff.of("entry", price), Given.unit("stay", "40"))
                    .withLimits(limits));
  }

  private static Arbitrary<List<Outcome>> outcomes() {
    Outcome entry = outcome("entry");
    Outcome beyondTwo =
        entry.withDeadweight(Deadweight.onCount(Baseline.ofCount(BigDecimal.valueOf(2))));
    Outcome stay = outcome("stay").withClaimsPerParticipant(0);
    return Combinators.combine(
            Arbitraries.of(entry, beyondTwo), Arbitraries.of(stay, stay.withRequires("entry")))
        .as(List::of);
  }

  private static Arbitrary<List<Limit>> limits() {
    return Arbitraries.subsetOf(
            Limit.perParticipant("person", pounds("130")),
            Limit.ofOutcome("entries", "entry", pounds("300")),
            Limit.perYear("year", pounds("350")),
            Limit.ofContract("contract", pounds("500")))
        .map(List::copyOf);
  }
}
