package org.outturn.pricing.payment;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.statistics.Statistics;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.cohort.Cohort;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.contract.Rule;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.evidence.GroupCounts;
import org.outturn.core.evidence.OutcomeMeasurement;
import org.outturn.core.fixtures.MeasuredCase;
import org.outturn.core.fixtures.MeasuredContracts;
import org.outturn.core.fixtures.Prices;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Currencies;
import org.outturn.core.money.Share;
import org.outturn.core.outcome.ComparisonGroup;
import org.outturn.core.outcome.Deadweight;
import org.outturn.core.outcome.EffectMeasure;
import org.outturn.core.outcome.Measure;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.ratecard.Band;
import org.outturn.core.ratecard.Price;
import org.outturn.core.ratecard.TablePoint;
import org.outturn.core.ratecard.TablePrice;
import org.outturn.core.ratecard.TablePrice.Between;
import org.outturn.pricing.counterfactual.Effect;
import org.outturn.pricing.fixtures.Given;
import org.outturn.pricing.payment.statement.Adjustment;
import org.outturn.pricing.payment.statement.EffectFinding;
import org.outturn.pricing.payment.statement.Explanation;
import org.outturn.pricing.payment.statement.ExplanationStep;
import org.outturn.pricing.payment.statement.MeasuredEffect;
import org.outturn.pricing.payment.statement.PaymentStatement;
import org.outturn.pricing.payment.statement.StatementLine;

/** What holds whatever is measured: the identities of a statement, and of effects and tables. */
class MeasuredStatementProperties {
  private static final LocalDate DAY = Given.START.plusMonths(6);

  @Provide
  Arbitrary<MeasuredCase> cases() {
    return MeasuredCase.any();
  }

  private static PaymentStatement statement(MeasuredCase each) {
    return OutcomePricer.DEFAULT.price(each.contract(), each.evidence());
  }

  private static List<MeasuredEffect> effects(OutcomesContract contract, Evidence evidence) {
    LocalDate asOf = OutcomePricer.DEFAULT.latest(contract, evidence);
    return OutcomePricer.DEFAULT.ledger(PricedTerms.of(contract), evidence, asOf).effects();
  }

  private static long minor(Amount amount) {
    return amount.toMinor();
  }

  @Property
  void keepsTheIdentitiesOfEveryStatement(@ForAll("cases") MeasuredCase each) {
    PaymentStatement statement = statement(each);
    long adjustments =
        statement.adjustments().stream().map(Adjustment::amount).mapToLong(Amount::toMinor).sum();

    assertThat(minor(statement.net())).isEqualTo(minor(statement.gross()) + adjustments);
    assertThat(statement.lines().stream().mapToLong(line -> line.net().toMinor()).sum())
        .isEqualTo(minor(statement.net()));
    assertThat(
            statement.payers().stream().mapToLong(payer -> minor(payer.amount())).sum()
                + minor(statement.unfunded()))
        .isEqualTo(minor(statement.net()));
    assertThat(statement.periods().stream().mapToLong(period -> minor(period.net())).sum())
        .isEqualTo(minor(statement.net()));
    assertThat(statement.net().signum()).isNotNegative();
    assertThat(statement.lines())
        .allMatch(line -> line.isAdjustment() == line.because().isPresent())
        .allMatch(line -> line.because().map(because -> because.contains(": ")).orElse(true));
    for (EffectFinding finding : EffectFinding.values()) {
      Statistics.label(finding.name())
          .collect(
              effects(each.contract(), each.evidence()).stream()
                  .anyMatch(effect -> effect.finding() == finding));
      Statistics.label(finding.name())
          .coverage(coverage -> coverage.check(true).percentage(share -> share > 1));
    }
    Statistics.label("a gate refuses")
        .collect(statement.adjustments().stream().anyMatch(found -> found.rule() == Rule.GATE));
    Statistics.label("a gate refuses")
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 5));
  }

  @Property
  void onlyPoolingAddsToWhatIsPaid(@ForAll("cases") MeasuredCase each) {
    assertThat(statement(each).lines())
        .filteredOn(line -> line.isAdjustment() && line.net().toMinor() > 0)
        .allMatch(
            line ->
                line.rule().orElseThrow() == Rule.COMPARISON_GROUP
                    && line.because().orElseThrow().startsWith("POOLED: "));
  }

  @Property
  void neitherOrderNorRepeatsChangeAStatement(
      @ForAll("cases") MeasuredCase each, @ForAll Random random) {
    List<OutcomeMeasurement> shuffled = new ArrayList<>(each.measurements());
    shuffled.addAll(each.measurements());
    Collections.shuffle(shuffled, random);

    Evidence again = Evidence.of(each.claims(), List.of(), shuffled);

    assertThat(OutcomePricer.DEFAULT.price(each.contract(), again)).isEqualTo(statement(each));
    assertThat(effects(each.contract(), again))
        .isEqualTo(effects(each.contract(), each.evidence()));
  }

  @Property
  void explanationsEndAtWhatTheLinesSay(@ForAll("cases") MeasuredCase each) {
    Evidence evidence = each.evidence();
    PaymentStatement statement = statement(each);
    for (int row = 0; row < evidence.size(); row++) {
      String id = evidence.columns().id(row);
      Explanation explanation =
          OutcomePricer.DEFAULT.explain(each.contract(), evidence, statement.asOf(), id);
      long net =
          statement.lines().stream()
              .filter(line -> line.claim().equals(id))
              .mapToLong(line -> line.net().toMinor())
              .sum();
      ImmutableList<ExplanationStep> steps = explanation.steps();
      assertThat(minor(steps.get(steps.size() - 1).after().orElseThrow())).isEqualTo(net);
    }
  }

  // Effects against a comparison group.

  private static OutcomesContract compared(ComparisonGroup terms, Price price) {
    Outcome events =
        Outcome.builder()
            .id("events")
            .unit("event")
            .measure(Measure.COHORT)
            .deadweight(Deadweight.comparisonGroup(terms))
            .build();
    return Given.contract(events, price)
        .withCohorts(
            IntStream.range(0, 5).mapToObj(i -> Cohort.builder().id("c" + i).build()).toList());
  }

  private static PaymentStatement price(OutcomesContract contract, List<GroupCounts> cohorts) {
    return priceMeasured(contract, measurements(cohorts));
  }

  private static PaymentStatement priceMeasured(
      OutcomesContract contract, List<OutcomeMeasurement> measured) {
    return OutcomePricer.DEFAULT.price(contract, Evidence.ofMeasurements(measured));
  }

  /** Of a cohort each, a month apart, with a saving of a thousand. */
  private static List<OutcomeMeasurement> measurements(List<GroupCounts> cohorts) {
    return IntStream.range(0, cohorts.size())
        .mapToObj(
            i ->
                OutcomeMeasurement.of("events", "c" + i, DAY.plusMonths(i), cohorts.get(i))
                    .withAmount(new BigDecimal("1000")))
        .toList();
  }

  @Provide
  Arbitrary<List<GroupCounts>> cohorts() {
    Arbitrary<Long> people =
        Arbitraries.frequency(
            Tuple.of(1, 0L), Tuple.of(1, 1L), Tuple.of(1, 97L), Tuple.of(12, 200L));
    Arbitrary<Long> events =
        Arbitraries.frequencyOf(
            Tuple.of(1, Arbitraries.longs().between(0, 500)),
            Tuple.of(4, Arbitraries.longs().between(85, 110)));
    return Combinators.combine(people, events, people, events)
        .as(GroupCounts::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(5);
  }

  @Provide
  Arbitrary<ComparisonGroup> pooledTerms() {
    return Combinators.combine(
            MeasuredContracts.comparisons(),
            Arbitraries.of("0", "0.1", "0.2", "0.4").map(Share::parse),
            Arbitraries.of("0", "0.01", "0.05", "0.4").map(Share::parse))
        .as(
            (terms, alone, pooled) ->
                terms.withMinimumEffect(alone).withPooledMinimumEffect(pooled));
  }

  /** At a price of one pound each, nothing is paid but what was avoided or gained. */
  @Property
  void poolingNeverPaysTwice(
      @ForAll("cohorts") List<GroupCounts> cohorts, @ForAll("pooledTerms") ComparisonGroup terms) {
    OutcomesContract contract = compared(terms, Price.unit(Given.pounds("1")));
    BigFraction paidBefore = BigFraction.ZERO;
    BigFraction moved = BigFraction.ZERO;
    for (int seen = 1; seen <= cohorts.size(); seen++) {
      PaymentStatement statement = price(contract, cohorts.subList(0, seen));
      moved = moved.add(positivelyMoved(cohorts.get(seen - 1), terms));
      BigFraction paid = paidQuantity(statement);

      assertThat(paid.compareTo(moved)).isNotPositive();
      assertThat(paid.compareTo(paidBefore)).as("never taken back").isNotNegative();
      paidBefore = paid;
    }
    Statistics.label("pooling pays").collect(paysByPooling(price(contract, cohorts)));
    Statistics.label("pooling pays")
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 5));
  }

  private static boolean paysByPooling(PaymentStatement statement) {
    return statement.lines().stream()
        .anyMatch(line -> line.because().orElse("").startsWith("POOLED"));
  }

  private static BigFraction paidQuantity(PaymentStatement statement) {
    return statement.lines().stream()
        .map(StatementLine::quantity)
        .reduce(BigFraction.ZERO, BigFraction::add);
  }

  private static BigFraction positivelyMoved(GroupCounts counts, ComparisonGroup terms) {
    return Effect.of(counts, terms) instanceof Effect.Measured measured
            && measured.units().signum() > 0
        ? measured.units()
        : BigFraction.ZERO;
  }

  @Provide
  Arbitrary<Price> measuredPrices() {
    return Prices.measured(Currencies.of("GBP"));
  }

  /** What is not paid changes nothing for the others: as if it had never been measured. */
  @Property
  void whatIsNotPaidLeavesTheOthersAsTheyAre(
      @ForAll("cohorts") List<GroupCounts> cohorts,
      @ForAll("pooledTerms") ComparisonGroup terms,
      @ForAll("measuredPrices") Price price) {
    OutcomesContract contract = compared(terms.withPooledMinimumEffect(Optional.empty()), price);
    List<OutcomeMeasurement> all = measurements(cohorts);
    PaymentStatement statement = priceMeasured(contract, all);
    List<MeasuredEffect> effects = effects(contract, Evidence.ofMeasurements(all));
    List<OutcomeMeasurement> paid =
        IntStream.range(0, all.size())
            .filter(i -> effects.get(i).finding() == EffectFinding.PAID)
            .mapToObj(all::get)
            .toList();

    assertThat(statement.net())
        .isEqualTo(paid.isEmpty() ? Given.pounds("0") : priceMeasured(contract, paid).net());
    Statistics.label("some are paid")
        .collect(!paid.isEmpty() && paid.size() < all.size() && statement.net().signum() > 0);
    Statistics.label("some are paid")
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 5));
  }

  /** One event fewer, or more where it is to rise, never pays less at a unit price. */
  @Property
  void moreEffectNeverPaysLessAtAUnitPrice(
      @ForAll @LongRange(min = 1, max = 300) long events,
      @ForAll @LongRange(min = 0, max = 300) long comparisonEvents,
      @ForAll("pooledTerms") ComparisonGroup terms,
      @ForAll boolean testsSignificance) {
    ComparisonGroup asked = testsSignificance ? terms.withSignificance(Share.percent(5)) : terms;
    OutcomesContract contract = compared(asked, Price.unit(Given.pounds("100")));
    GroupCounts fewer = new GroupCounts(200, events - 1, 200, comparisonEvents);
    GroupCounts more = new GroupCounts(200, events, 200, comparisonEvents);
    GroupCounts better = terms.rises() ? more : fewer;
    GroupCounts worse = terms.rises() ? fewer : more;

    assertThat(price(contract, List.of(better)).net())
        .isGreaterThanOrEqualTo(price(contract, List.of(worse)).net());
  }

  @Provide
  Arbitrary<TablePrice> tables() {
    return Prices.tables(Currencies.of("GBP"));
  }

  private static Amount paid(Price price, BigDecimal value) {
    Outcome rate =
        Outcome.builder()
            .id("rate")
            .measure(Measure.COHORT)
            .deadweight(Deadweight.PRICED_IN)
            .build();
    return OutcomePricer.DEFAULT
        .price(
            Given.contract(rate, price),
            Evidence.ofMeasurements(List.of(OutcomeMeasurement.of("rate", DAY, value))))
        .net();
  }

  /** A table is monotone where its payments are; sorted, they are. */
  @Property
  void moreEffectNeverPaysLessByATableOfRisingPayments(
      @ForAll("tables") TablePrice table,
      @ForAll @IntRange(min = -200, max = 200) int value,
      @ForAll @IntRange(min = 0, max = 50) int more) {
    List<BigDecimal> pays = table.points().stream().map(TablePoint::pays).sorted().toList();
    TablePrice rising =
        new TablePrice(
            IntStream.range(0, pays.size())
                .mapToObj(i -> TablePoint.of(table.points().get(i).value(), pays.get(i)))
                .collect(ImmutableList.toImmutableList()),
            table.between(),
            table.perAmount(),
            table.floor());

    assertThat(paid(rising, BigDecimal.valueOf(value + more, 1)))
        .isGreaterThanOrEqualTo(paid(rising, BigDecimal.valueOf(value, 1)));
  }

  /**
   * The forms that are not monotone, by example: a band reached lowers the price of every unit (10
   * x 5.00 = 50.00, 11 x 4.00 = 44.00), and a table may fall.
   */
  @Example
  void moreEffectPaysLessByABandOrATableThatFalls() {
    Price banded =
        Price.banded(List.of(Band.upTo(10, Given.pounds("5")), Band.beyond(Given.pounds("4"))));
    TablePrice falling =
        TablePrice.of(
            List.of(
                TablePoint.of(BigDecimal.ONE, BigDecimal.TEN),
                TablePoint.of(BigDecimal.TEN, BigDecimal.ONE)),
            Between.LINEAR);

    assertThat(paid(banded, BigDecimal.valueOf(11))).isLessThan(paid(banded, BigDecimal.TEN));
    assertThat(paid(falling, BigDecimal.valueOf(9))).isLessThan(paid(falling, BigDecimal.ONE));
  }

  @Property
  void stepsAndLinesAgreeAtThePoints(@ForAll("tables") TablePrice table) {
    TablePrice line = withBetween(table, Between.LINEAR);
    TablePrice steps = withBetween(table, Between.STEP_REACHED);
    for (TablePoint point : table.points()) {
      assertThat(paid(steps, point.value())).isEqualTo(paid(line, point.value()));
    }
  }

  private static TablePrice withBetween(TablePrice table, Between between) {
    return new TablePrice(table.points(), between, table.perAmount(), table.floor());
  }

  /** Scaling both groups alike leaves the relative effect, and so the finding, as it was. */
  @Property
  void scalingBothGroupsLeavesTheRelativeEffect(
      @ForAll("cohorts") List<GroupCounts> cohorts, @ForAll @LongRange(min = 1, max = 50) long by) {
    OutcomesContract contract =
        compared(
            ComparisonGroup.of(EffectMeasure.RELATIVE_REDUCTION)
                .withMinimumEffect(Share.percent(10)),
            Price.unit(Given.pounds("1")));
    List<GroupCounts> scaled =
        cohorts.stream()
            .map(
                counts ->
                    new GroupCounts(
                        counts.treated() * by,
                        counts.treatedEvents() * by,
                        counts.comparison() * by,
                        counts.comparisonEvents() * by))
            .toList();

    assertThat(
            effects(contract, Evidence.ofMeasurements(measurements(scaled))).stream()
                .map(MeasuredEffect::finding))
        .isEqualTo(
            effects(contract, Evidence.ofMeasurements(measurements(cohorts))).stream()
                .map(MeasuredEffect::finding)
                .toList());
  }
}
