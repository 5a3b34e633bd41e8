package org.outturn.pricing.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.pricing.fixtures.Given.contract;
import static org.outturn.pricing.fixtures.Given.day;
import static org.outturn.pricing.fixtures.Given.outcome;
import static org.outturn.pricing.fixtures.Given.pounds;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.outturn.core.cohort.Cohort;
import org.outturn.core.cohort.Segment;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.evidence.OutcomeTally;
import org.outturn.core.limit.Coverage;
import org.outturn.core.limit.Limit;
import org.outturn.core.limit.LimitTerms;
import org.outturn.core.money.Amount;
import org.outturn.core.outcome.Baseline;
import org.outturn.core.outcome.Deadweight;
import org.outturn.core.outcome.Each;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.ratecard.Band;
import org.outturn.core.ratecard.Price;
import org.outturn.core.ratecard.ThresholdPrice;
import org.outturn.core.ratecard.Tier;
import org.outturn.core.schedule.PaymentSchedule;
import org.outturn.core.time.Frequency;

/**
 * Rule each: counting afresh for each cohort, segment, contract year or payment period is the same
 * contract split by it and priced apart.
 */
class EachProperties {

  /** A price, a baseline and a limit that may start afresh. */
  private record Terms(
      Function<Optional<Each>, Price> price, Optional<BigDecimal> baseline, Optional<String> most) {

    OutcomesContract agreed(Optional<Each> each) {
      Outcome job =
          outcome("job")
              .withDeadweight(
                  baseline
                      .map(Baseline::ofCount)
                      .map(count -> each.map(count::withEach).orElse(count))
                      .map(Deadweight::onCount)
                      .orElse(Deadweight.PRICED_IN));
      return contract(job, price.apply(each))
          .withCohorts(cohort("north"), cohort("south"))
          .withSchedule(PaymentSchedule.of(Frequency.QUARTERLY, day("2020-01-01")))
          .withLimits(
              most
                  .map(
                      amount ->
                          Limit.ofOutcome(
                              "most", "job", LimitTerms.of(pounds(amount)).withEach(each)))
                  .stream()
                  .toList());
    }

    private static Cohort cohort(String id) {
      return Cohort.builder()
          .id(id)
          .addSegments(new Segment("young", Optional.empty()), new Segment("old", Optional.empty()))
          .build();
    }
  }

  @Provide
  Arbitrary<Terms> terms() {
    List<Function<Optional<Each>, Price>> prices =
        List.of(
            each -> {
              var price =
                  Price.graduated(List.of(Tier.upTo(3, pounds("10")), Tier.beyond(pounds("7"))));
              return each.<Price>map(price::withEach).orElse(price);
            },
            each -> {
              var price =
                  Price.banded(List.of(Band.upTo(3, pounds("10")), Band.beyond(pounds("7"))));
              return each.<Price>map(price::withEach).orElse(price);
            },
            each -> {
              var price =
                  Price.threshold(new BigDecimal("2"), pounds("5"), ThresholdPrice.Pays.EXCESS);
              return each.<Price>map(price::withEach).orElse(price);
            },
            each -> {
              var price =
                  Price.threshold(new BigDecimal("4"), pounds("5"), ThresholdPrice.Pays.ALL);
              return each.<Price>map(price::withEach).orElse(price);
            },
            each -> {
              var price = Price.lumpSum(new BigDecimal("4"), pounds("100"));
              return each.<Price>map(price::withEach).orElse(price);
            });
    return Combinators.combine(
            Arbitraries.of(prices),
            Arbitraries.of("1", "2.5").map(BigDecimal::new).optional(0.5),
            Arbitraries.of("15", "33").optional(0.5))
        .as(Terms::new);
  }

  @Provide
  Arbitrary<List<OutcomeTally>> tallies() {
    return Combinators.combine(
            Arbitraries.of("1", "2", "3.5").map(BigDecimal::new),
            Arbitraries.integers().between(0, 700).map(day("2020-01-01")::plusDays),
            Arbitraries.of("north", "south"),
            Arbitraries.of("young", "old").optional(0.7))
        .as(
            (quantity, day, cohort, segment) ->
                OutcomeTally.builder()
                    .outcome("job")
                    .quantity(quantity)
                    .achieved(day)
                    .cohort(cohort)
                    .segment(segment)
                    .build())
        .list()
        .ofMinSize(1)
        .ofMaxSize(10)
        .uniqueElements(tally -> List.of(tally.cohort(), tally.segment(), tally.achieved()));
  }

  private static Object holder(Each each, OutcomeTally tally) {
    return switch (each) {
      case COHORT -> tally.cohort();
      case SEGMENT -> tally.segment();
      case YEAR -> tally.achieved().getYear();
      case PERIOD -> tally.achieved().getYear() * 4 + (tally.achieved().getMonthValue() - 1) / 3;
    };
  }

  private static Amount net(OutcomesContract contract, List<OutcomeTally> tallies) {
    return OutcomePricer.DEFAULT.price(contract, Evidence.ofTallies(tallies)).net();
  }

  @Property
  void countingAfreshIsThePartsPricedApart(
      @ForAll("terms") Terms terms,
      @ForAll("tallies") List<OutcomeTally> tallies,
      @ForAll Each each) {
    ImmutableListMultimap<Object, OutcomeTally> parts =
        Multimaps.index(tallies, tally -> holder(each, tally));
    Amount apart =
        parts.asMap().values().stream()
            .map(part -> net(terms.agreed(Optional.empty()), ImmutableList.copyOf(part)))
            .reduce(pounds("0"), Amount::plus);

    assertThat(net(terms.agreed(Optional.of(each)), tallies)).isEqualTo(apart);
  }

  /** A limit of one cohort or segment meets nobody else. */
  @Property
  void aLimitOfSomePeopleMeetsNobodyElse(@ForAll("tallies") List<OutcomeTally> tallies) {
    OutcomesContract unlimited =
        contract(outcome("job"), "10").withCohorts(Terms.cohort("north"), Terms.cohort("south"));
    OutcomesContract limited =
        unlimited.withLimits(
            Limit.ofOutcome("most", "job", pounds("25"))
                .withCoverage(Coverage.ofOutcome("job").ofCohort("north").ofSegment("young")));
    ImmutableListMultimap<Boolean, OutcomeTally> parts =
        Multimaps.index(
            tallies,
            tally ->
                tally.cohort().equals(Optional.of("north"))
                    && tally.segment().equals(Optional.of("young")));
    Amount covered = net(unlimited, parts.get(true));
    Amount most = covered.compareTo(pounds("25")) > 0 ? pounds("25") : covered;

    assertThat(net(limited, tallies)).isEqualTo(most.plus(net(unlimited, parts.get(false))));
  }
}
