package org.outturn.pricing.fund;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Lists;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.money.Amount;

/** Rule fund over any settlements of up to five contracts on a few days, so that many meet. */
class FundPricerProperties {
  private static final long MOST = 2_000;
  private static final int DAYS = 6;

  @Provide
  Arbitrary<List<SettledContract>> withGiveBacks() {
    return contracts(-300);
  }

  @Provide
  Arbitrary<List<SettledContract>> contracts() {
    return contracts(0);
  }

  private static Arbitrary<List<SettledContract>> contracts(long least) {
    Arbitrary<Map<LocalDate, Amount>> owed =
        Arbitraries.maps(
                Arbitraries.integers().between(0, DAYS - 1).map(Settled.START::plusDays),
                Arbitraries.longs().between(least, 500).map(FundPricerProperties::pence))
            .ofMaxSize(DAYS);
    return Combinators.combine(owed, owed, owed, owed, owed)
        .as((a, b, c, d, e) -> List.of(a, b, c, d, e))
        .map(
            all ->
                IntStream.range(0, all.size())
                    .mapToObj(i -> Settled.contract("c" + i, new TreeMap<>(all.get(i))))
                    .toList())
        .withoutEdgeCases();
  }

  private static Amount pence(long minorUnits) {
    return Amount.ofMinor(Settled.gbp("0").currency(), minorUnits);
  }

  private static FundStatement statement(long limit, List<SettledContract> contracts) {
    return FundPricer.DEFAULT.statement(Settled.fund(pence(limit)), contracts);
  }

  private static long paid(SettlementFunding settlement) {
    return settlement.funding().paid().toMinor();
  }

  private static ImmutableListMultimap<LocalDate, SettlementFunding> byDay(
      FundStatement statement) {
    return Multimaps.index(statement.settlements(), SettlementFunding::day);
  }

  @Property
  void neverHasPaidLessThanNothingOrMoreThanItsLimit(
      @ForAll("withGiveBacks") List<SettledContract> contracts,
      @ForAll @LongRange(min = 0, max = MOST) long limit) {
    FundStatement statement = statement(limit, contracts);
    Map<String, Long> paidInto = new HashMap<>();
    byDay(statement)
        .asMap()
        .forEach(
            (day, settlements) -> {
              settlements.forEach(each -> paidInto.merge(each.contract(), paid(each), Long::sum));
              assertThat(paidInto.values()).allMatch(paid -> paid >= 0);
              assertThat(paidInto.values().stream().mapToLong(Long::longValue).sum())
                  .isLessThanOrEqualTo(limit);
            });
    assertThat(statement.paid().plus(statement.left())).isEqualTo(statement.limit());
    assertThat(paidInto.values().stream().mapToLong(Long::longValue).sum())
        .isEqualTo(statement.paid().toMinor());
    assertThat(statement.total().paid().plus(statement.total().unfunded()))
        .isEqualTo(statement.total().owed());
  }

  @Property
  void leavesNothingUnpaidWhileAnythingIsLeft(
      @ForAll("withGiveBacks") List<SettledContract> contracts,
      @ForAll @LongRange(min = 0, max = MOST) long limit) {
    long left = limit;
    for (Collection<SettlementFunding> day : byDay(statement(limit, contracts)).asMap().values()) {
      left -= day.stream().mapToLong(FundPricerProperties::paid).sum();
      boolean isShort = day.stream().anyMatch(each -> each.funding().unfunded().signum() > 0);
      assertThat(isShort && left > 0).isFalse();
    }
  }

  @Property
  void takesBackAllThatWasPaidIntoTheContractAndNoMore(
      @ForAll("withGiveBacks") List<SettledContract> contracts,
      @ForAll @LongRange(min = 0, max = MOST) long limit) {
    Map<String, Long> paidInto = new HashMap<>();
    for (SettlementFunding each : statement(limit, contracts).settlements()) {
      long before = paidInto.getOrDefault(each.contract(), 0L);
      if (each.funding().owed().signum() < 0) {
        assertThat(paid(each)).isEqualTo(Math.max(each.funding().owed().toMinor(), -before));
      } else {
        assertThat(paid(each)).isBetween(0L, each.funding().owed().toMinor());
      }
      paidInto.merge(each.contract(), paid(each), Long::sum);
    }
  }

  @Property
  void withEnoughPaysEveryContractWhatItsSettlementsSay(
      @ForAll("contracts") List<SettledContract> contracts) {
    FundStatement statement = statement(1_000_000, contracts);

    assertThat(statement.settlements())
        .allMatch(each -> each.funding().paid().equals(each.funding().owed()));
    assertThat(statement.paid()).isEqualTo(PayerTotals.invoiced(contracts).of("fund"));
    assertThat(statement.ranOutOn()).isEmpty();
  }

  @Property
  void moreNeverPaysLessInAll(
      @ForAll("contracts") List<SettledContract> contracts,
      @ForAll @LongRange(min = 0, max = MOST) long limit,
      @ForAll @LongRange(min = 0, max = 100) long more) {
    assertThat(statement(limit + more, contracts).paid())
        .isGreaterThanOrEqualTo(statement(limit, contracts).paid());
  }

  /** An odd penny may lie in another contract, and come back or not when that gives back. */
  @Property
  void moreNeverPaysLessInAllButForOddPenniesThatAreGivenBack(
      @ForAll("withGiveBacks") List<SettledContract> contracts,
      @ForAll @LongRange(min = 0, max = MOST) long limit,
      @ForAll @LongRange(min = 0, max = 100) long more) {
    assertThat(statement(limit + more, contracts).paid().toMinor())
        .isGreaterThanOrEqualTo(
            statement(limit, contracts).paid().toMinor() - (long) DAYS * contracts.size());
  }

  @Property
  void theOrderOfContractsDecidesTiesAlone(
      @ForAll("contracts") List<SettledContract> contracts,
      @ForAll @LongRange(min = 0, max = MOST) long limit) {
    ImmutableListMultimap<LocalDate, SettlementFunding> ordered =
        byDay(statement(limit, contracts));
    ImmutableListMultimap<LocalDate, SettlementFunding> turned =
        byDay(statement(limit, Lists.reverse(contracts)));

    for (LocalDate day : ordered.keySet()) {
      Set<SettlementFunding> differ = new HashSet<>(ordered.get(day));
      differ.removeAll(turned.get(day));
      assertThat(differ.stream().map(each -> remainder(each, ordered.get(day))).distinct())
          .hasSizeLessThanOrEqualTo(1);
    }
  }

  /** What is beyond whole pence of the exact share of one settlement in what its day is paid. */
  private static BigFraction remainder(
      SettlementFunding settlement, List<SettlementFunding> ofDay) {
    long owed = ofDay.stream().mapToLong(each -> each.funding().owed().toMinor()).sum();
    long paid = ofDay.stream().mapToLong(FundPricerProperties::paid).sum();
    BigFraction exact = BigFraction.of(settlement.funding().owed().toMinor()).multiply(paid);
    return owed == 0 ? BigFraction.ZERO : fractional(exact.divide(owed));
  }

  private static BigFraction fractional(BigFraction exact) {
    return exact.subtract(exact.getNumerator().divide(exact.getDenominator()));
  }
}
