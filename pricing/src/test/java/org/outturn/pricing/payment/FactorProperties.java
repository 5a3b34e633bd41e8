package org.outturn.pricing.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.pricing.fixtures.Given.contract;
import static org.outturn.pricing.fixtures.Given.outcome;
import static org.outturn.pricing.fixtures.Given.pounds;
import static org.outturn.pricing.fixtures.Given.tally;
import static org.outturn.pricing.fixtures.Given.unit;
import static org.outturn.pricing.payment.MeasuredTerms.measured;
import static org.outturn.pricing.payment.MeasuredTerms.measurement;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.limit.Limit;
import org.outturn.core.money.Amount;
import org.outturn.core.ratecard.DecidedBy;
import org.outturn.core.ratecard.Factor;
import org.outturn.core.ratecard.TablePoint;
import org.outturn.core.ratecard.TablePrice.Between;

/** Rule factor: more quality never pays less, where its scores rise. */
class FactorProperties {
  private static final int PERCENT = 100;

  private static BigDecimal percent(int number) {
    return BigDecimal.valueOf(number, 2);
  }

  /** Scores that rise with what is measured, on a line or in steps. */
  @Provide
  Arbitrary<Factor> rising() {
    Arbitrary<List<Integer>> values =
        Arbitraries.integers()
            .between(0, PERCENT)
            .list()
            .uniqueElements()
            .ofMinSize(1)
            .ofMaxSize(4);
    Arbitrary<List<Integer>> scores =
        Arbitraries.integers().between(0, 2 * PERCENT).list().ofSize(4);
    return Combinators.combine(values, scores, Arbitraries.of(Between.class))
        .as(
            (at, pays, between) -> {
              List<Integer> rising = pays.stream().sorted().toList();
              List<Integer> ordered = at.stream().sorted().toList();
              ImmutableList.Builder<TablePoint> points = ImmutableList.builder();
              for (int i = 0; i < ordered.size(); i++) {
                points.add(TablePoint.of(percent(ordered.get(i)), percent(rising.get(i))));
              }
              return new Factor("quality", points.build(), between, DecidedBy.ACHIEVED);
            });
  }

  private static Amount paid(OutcomesContract contract, int people, int quality) {
    return OutcomePricer.DEFAULT
        .price(
            contract,
            Evidence.builder()
                .add(tally("entry", String.valueOf(people), "2020-06-30"))
                .add(tally("other", String.valueOf(people), "2020-07-31"))
                .add(measurement("quality", "2020-03-31", percent(quality).toString()))
                .build())
        .net();
  }

  @Property
  @StatisticsReport(onFailureOnly = true)
  void moreQualityNeverPaysLess(
      @ForAll("rising") Factor factor,
      @ForAll @IntRange(max = 40) int people,
      @ForAll @IntRange(max = PERCENT) int one,
      @ForAll @IntRange(max = PERCENT) int other,
      @ForAll @IntRange(max = 9_000) int most) {
    OutcomesContract contract =
        contract(
                List.of(outcome("entry"), outcome("other"), measured("quality")),
                unit("entry", "123.45").withFactors(factor),
                unit("other", "50"))
            .withLimits(Limit.ofContract("most", pounds(String.valueOf(most))));
    Amount lower = paid(contract, people, Math.min(one, other));
    Amount higher = paid(contract, people, Math.max(one, other));
    assertThat(higher).isGreaterThanOrEqualTo(lower);
    Statistics.label("pays more")
        .collect(higher.compareTo(lower) > 0)
        .coverage(coverage -> coverage.check(true).percentage(percent -> percent >= 10));
    Statistics.label("limited")
        .collect(higher.equals(pounds(String.valueOf(most))))
        .coverage(coverage -> coverage.check(true).percentage(percent -> percent >= 5));
  }
}
