package org.outturn.pricing.payment;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.pricing.fixtures.Given.START;
import static org.outturn.pricing.fixtures.Given.contract;
import static org.outturn.pricing.fixtures.Given.day;
import static org.outturn.pricing.fixtures.Given.pounds;
import static org.outturn.pricing.fixtures.StatementRendering.lines;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.outturn.core.cohort.Cohort;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.evidence.GroupCounts;
import org.outturn.core.evidence.GroupMeans;
import org.outturn.core.evidence.OutcomeMeasurement;
import org.outturn.core.limit.Limit;
import org.outturn.core.money.Share;
import org.outturn.core.outcome.ComparisonGroup;
import org.outturn.core.outcome.Deadweight;
import org.outturn.core.outcome.Direction;
import org.outturn.core.outcome.EffectMeasure;
import org.outturn.core.outcome.Measure;
import org.outturn.core.outcome.MinimumEffect;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.ratecard.Band;
import org.outturn.core.ratecard.Price;
import org.outturn.core.ratecard.RateCard;
import org.outturn.core.ratecard.RateCardVersion;
import org.outturn.core.ratecard.TablePoint;
import org.outturn.core.ratecard.TablePrice;
import org.outturn.core.ratecard.Tariff;
import org.outturn.core.ratecard.Tier;
import org.outturn.core.time.DateRange;
import org.outturn.pricing.counterfactual.Effect;
import org.outturn.pricing.payment.statement.EffectFinding;
import org.outturn.pricing.payment.statement.ExplanationStep;
import org.outturn.pricing.payment.statement.PaymentStatement;
import org.outturn.pricing.payment.statement.StatementLine;

/** Rule comparison-group: what is paid by an effect, alone and pooled, and what is said of it. */
class ComparisonGroupTest {
  private static final ComparisonGroup EVERY_FALL =
      ComparisonGroup.of(EffectMeasure.RELATIVE_REDUCTION);
  private static final ComparisonGroup TEN_PERCENT =
      EVERY_FALL.withMinimumEffect(Share.percent(10));
  private static final Price HUNDRED = Price.unit(pounds("100"));

  private static Outcome events(ComparisonGroup terms) {
    return Outcome.builder()
        .id("events")
        .unit("event")
        .measure(Measure.COHORT)
        .deadweight(Deadweight.comparisonGroup(terms))
        .build();
  }

  private static OutcomesContract agreed(ComparisonGroup terms, Price price) {
    return contract(events(terms), price)
        .withCohorts(
            Stream.of("first", "second", "third")
                .map(id -> Cohort.builder().id(id).build())
                .toList());
  }

  /** So many events of a hundred people, against a hundred of a hundred. */
  private static OutcomeMeasurement fewer(String cohort, String date, long events) {
    return measured(cohort, date, new GroupCounts(100, events, 100, 100));
  }

  private static OutcomeMeasurement measured(String cohort, String date, GroupCounts counts) {
    return OutcomeMeasurement.of("events", cohort, day(date), counts);
  }

  private static PaymentStatement price(
      OutcomesContract contract, OutcomeMeasurement... measurements) {
    return OutcomePricer.DEFAULT.price(contract, Evidence.ofMeasurements(List.of(measurements)));
  }

  private static Ledger ledger(OutcomesContract contract, OutcomeMeasurement... measurements) {
    Evidence evidence = Evidence.ofMeasurements(List.of(measurements));
    LocalDate asOf = OutcomePricer.DEFAULT.latest(contract, evidence);
    return OutcomePricer.DEFAULT.ledger(PricedTerms.of(contract), evidence, asOf);
  }

  private static List<String> nets(PaymentStatement statement) {
    return statement.periods().isEmpty()
        ? List.of()
        : statement.lines().stream().map(StatementLine::toString).toList();
  }

  @Test
  void paysTheEventsAvoided() {
    Ledger ledger = ledger(agreed(TEN_PERCENT, HUNDRED), fewer("first", "2020-12-31", 90));
    PaymentStatement statement = ledger.statement();

    assertThat(nets(statement)).containsExactly("events[first]@2020-12-31 events GBP 1,000.00");
    assertThat(statement.lines().get(0).quantity().intValue()).isEqualTo(10);
    assertThat(ledger.effects())
        .singleElement()
        .satisfies(
            effect -> {
              assertThat(effect.finding()).isEqualTo(EffectFinding.PAID);
              assertThat(effect.cohort()).contains("first");
              assertThat(effect.measured()).isEqualTo(day("2020-12-31"));
              assertThat(effect.pooled()).isEmpty();
              assertThat(effect.effect())
                  .isEqualTo(
                      Effect.of(
                          new GroupCounts(100, 90, 100, 100), EffectMeasure.RELATIVE_REDUCTION));
            });
  }

  @Test
  void paysNothingBelowTheMinimumAndSaysWhatWasFound() {
    PaymentStatement statement =
        price(agreed(TEN_PERCENT, HUNDRED), fewer("first", "2020-12-31", 91));

    assertThat(nets(statement))
        .containsExactly(
            "events[first]@2020-12-31 events GBP 900.00",
            "events[first]@2020-12-31 events GBP -900.00 comparison-group");
    assertThat(statement.lines().get(1).because().orElseThrow())
        .startsWith("BELOW_MINIMUM: relative reduction 0.09000, 95 % interval ")
        .endsWith(", below the minimum of 0.1");
    assertThat(statement.lines().get(1).quantity().intValue()).isEqualTo(-9);
  }

  /** 900.00 of 9 events is 100.00 each; a third of an event is not lost. */
  @Test
  void partsOfAnEventAreExact() {
    PaymentStatement statement =
        price(
            agreed(EVERY_FALL, Price.unit(pounds("1000000"))),
            measured("first", "2020-12-31", new GroupCounts(100, 33, 300, 100)));

    assertThat(nets(statement)).containsExactly("events[first]@2020-12-31 events GBP 333,333.33");
    assertThat(statement.lines().get(0).quantity()).hasToString("1 / 3");
  }

  @Test
  void aRiseIsShownAndPaysNothing() {
    PaymentStatement statement =
        price(agreed(EVERY_FALL, HUNDRED), fewer("first", "2020-12-31", 120));

    assertThat(nets(statement))
        .containsExactly(
            "events[first]@2020-12-31 events GBP 0.00",
            "events[first]@2020-12-31 events GBP 0.00 comparison-group",
            "events[first]@2020-12-31 events GBP 0.00 price-form");
    assertThat(statement.lines().get(1).because().orElseThrow())
        .startsWith("NO_EFFECT: relative reduction -0.20000, 95 % interval ");
    assertThat(statement.lines().get(2).because())
        .contains(
            "NEGATIVE: measured -20, below zero, which pays nothing unless the tariff is two-sided");
  }

  @Test
  void paysTheEventsGained() {
    ComparisonGroup tenPercentMore =
        ComparisonGroup.of(EffectMeasure.RELATIVE_INCREASE).withMinimumEffect(Share.percent(10));
    OutcomesContract agreed = agreed(tenPercentMore, HUNDRED);

    PaymentStatement more = price(agreed, fewer("first", "2020-12-31", 112));
    assertThat(nets(more)).containsExactly("events[first]@2020-12-31 events GBP 1,200.00");
    assertThat(
            OutcomePricer.DEFAULT
                .explain(
                    agreed,
                    Evidence.ofMeasurements(List.of(fewer("first", "2020-12-31", 112))),
                    day("2020-12-31"),
                    "events[first]@2020-12-31")
                .steps()
                .stream()
                .map(ExplanationStep::sentence))
        .contains("12 gained, 12 x GBP 100.00 = GBP 1,200.00")
        .anyMatch(step -> step.startsWith("paid: relative increase 0.12000, 95 % interval "));
    PaymentStatement tooFew = price(agreed, fewer("first", "2020-12-31", 109));
    assertThat(tooFew.net()).isEqualTo(pounds("0"));
    assertThat(tooFew.lines().get(1).because().orElseThrow())
        .startsWith("BELOW_MINIMUM: relative increase 0.09000, ");
  }

  @Test
  void aDifferenceThatIsToRisePaysNothingForAFall() {
    ComparisonGroup rise =
        ComparisonGroup.of(EffectMeasure.DIFFERENCE).withDirection(Direction.RISE);
    OutcomesContract agreed = agreed(rise, HUNDRED);

    assertThat(price(agreed, fewer("first", "2020-12-31", 108)).net()).isEqualTo(pounds("800"));
    PaymentStatement fall = price(agreed, fewer("first", "2020-12-31", 92));
    assertThat(fall.net()).isEqualTo(pounds("0"));
    assertThat(fall.lines().get(1).because().orElseThrow())
        .startsWith("NO_EFFECT: rise -0.08000, ")
        .endsWith(", every rise is paid");
  }

  /** 20 more are paid alone; the pooled rates gain 25, so the second cohort's 5 are paid too. */
  @Test
  void poolsCohortsOfWhichMoreIsWanted() {
    ComparisonGroup terms =
        ComparisonGroup.of(EffectMeasure.RELATIVE_INCREASE)
            .withMinimumEffect(Share.percent(10))
            .withPooledMinimumEffect(Share.of(3, 40));

    PaymentStatement statement =
        price(
            agreed(terms, HUNDRED),
            fewer("first", "2020-06-30", 120),
            fewer("second", "2020-12-31", 105));

    assertThat(statement.net()).isEqualTo(pounds("2500"));
  }

  /** A difference may be asked for by any number; no fall is paid all the same. */
  @Test
  void aMinimumBelowZeroAsksNothing() {
    ComparisonGroup terms =
        ComparisonGroup.of(EffectMeasure.DIFFERENCE).withMinimumEffect(MinimumEffect.parse("-2.5"));
    OutcomesContract agreed = agreed(terms, HUNDRED);

    assertThat(price(agreed, fewer("first", "2020-12-31", 92)).net()).isEqualTo(pounds("800"));
    assertThat(price(agreed, fewer("first", "2020-12-31", 108)).lines().get(1).because())
        .get(as(InstanceOfAssertFactories.STRING))
        .startsWith("NO_EFFECT: difference -0.08000, ")
        .endsWith(", at least the minimum of -2.5");
  }

  /**
   * 60 against 100 events of 100 people each: p = 0.00157 where they are independent, 0.02535 where
   * their variance is twice their mean.
   */
  @Test
  void eventsThatComeTogetherAreLessSure() {
    ComparisonGroup strict = EVERY_FALL.withSignificance(Share.percent(1));
    OutcomeMeasurement found = fewer("first", "2020-12-31", 60);

    assertThat(price(agreed(strict, HUNDRED), found).net()).isEqualTo(pounds("4000"));
    PaymentStatement refused =
        price(agreed(strict.withDispersion(BigDecimal.valueOf(2)), HUNDRED), found);
    assertThat(refused.net()).isEqualTo(pounds("0"));
    assertThat(refused.lines().get(1).because().orElseThrow())
        .startsWith("NOT_SIGNIFICANT: relative reduction 0.40000, 99 % interval ")
        .endsWith("p = 0.02535 (score test of two Poisson rates) against the level of 0.01");
  }

  /** 40 people who earn EUR 60 more than the 1,250 of others are worth 2,400 units. */
  private static OutcomeMeasurement earnings(GroupMeans means) {
    return OutcomeMeasurement.of("events", "first", day("2020-12-31"), means);
  }

  private static final GroupMeans SIXTY_MORE =
      new GroupMeans(
          40,
          new BigDecimal("1310"),
          400,
          new BigDecimal("1250"),
          Optional.of(new BigDecimal("420")),
          Optional.of(new BigDecimal("510")));

  @Test
  void paysWhatMeansGainTimesThePeople() {
    ComparisonGroup rise =
        ComparisonGroup.of(EffectMeasure.DIFFERENCE).withDirection(Direction.RISE);
    ComparisonGroup increase = ComparisonGroup.of(EffectMeasure.RELATIVE_INCREASE);
    Price tenth = Price.unit(pounds("0.10"));

    assertThat(price(agreed(rise, tenth), earnings(SIXTY_MORE)).net()).isEqualTo(pounds("240"));
    assertThat(price(agreed(increase, tenth), earnings(SIXTY_MORE)).net()).isEqualTo(pounds("240"));
    PaymentStatement tooSmall =
        price(
            agreed(rise.withMinimumEffect(MinimumEffect.parse("100")), tenth),
            earnings(SIXTY_MORE));
    assertThat(tooSmall.lines().get(1).because().orElseThrow())
        .isEqualTo(
            "BELOW_MINIMUM: rise 60.00000, 95 % interval -82.79410 to 202.79410 (Welch's t"
                + " interval), below the minimum of 100");
  }

  /** R: t.test gives p = 0.40289. */
  @Test
  void meansMustBeSignificantWhereTheContractSaysSo() {
    ComparisonGroup strict =
        ComparisonGroup.of(EffectMeasure.RELATIVE_INCREASE).withSignificance(Share.percent(5));

    PaymentStatement statement = price(agreed(strict, HUNDRED), earnings(SIXTY_MORE));

    assertThat(statement.net()).isEqualTo(pounds("0"));
    assertThat(statement.lines().get(1).because().orElseThrow())
        .isEqualTo(
            "NOT_SIGNIFICANT: relative increase 0.04800, 95 % interval -0.06530 to 0.16482"
                + " (Fieller's interval of a ratio of means), p = 0.40290 (Welch's t test) against"
                + " the level of 0.05");
  }

  @Test
  void anEmptyGroupIsNotMeasurable() {
    PaymentStatement statement =
        price(
            agreed(EVERY_FALL, HUNDRED),
            measured("first", "2020-12-31", new GroupCounts(100, 90, 0, 0)),
            measured("second", "2020-12-31", new GroupCounts(0, 0, 100, 90)));

    assertThat(lines(statement))
        .contains(
            "events[first]@2020-12-31 events 0: GBP 0.00 comparison-group, NOT_MEASURABLE: no effect"
                + " can be measured against a comparison group of 0 people",
            "events[second]@2020-12-31 events 0: GBP 0.00 comparison-group, NOT_MEASURABLE: no"
                + " effect can be measured in a treated group of 0 people");
    assertThat(statement.net()).isEqualTo(pounds("0"));
  }

  /** 30 against 50 of 100 people each: p = 0.0039 by the pooled z test, as R's prop.test gives. */
  @Test
  void aSignificanceLevelIsAskedOfTheTest() {
    Outcome reconvicted =
        events(EVERY_FALL.withSignificance(Share.of(1, 100))).withUnit(Outcome.PERSON);
    OutcomesContract strict =
        contract(reconvicted, HUNDRED).withCohorts(Cohort.builder().id("first").build());
    OutcomeMeasurement found = measured("first", "2020-12-31", new GroupCounts(100, 30, 100, 50));

    assertThat(price(strict, found).net()).isEqualTo(pounds("2000"));
    PaymentStatement refused =
        price(
            strict.withOutcomes(
                events(EVERY_FALL.withSignificance(Share.of(3, 1000))).withUnit(Outcome.PERSON)),
            found);
    assertThat(refused.net()).isEqualTo(pounds("0"));
    assertThat(refused.lines().get(1).because().orElseThrow())
        .startsWith("NOT_SIGNIFICANT: relative reduction 0.40000, 99.7 % interval ")
        .contains("p = 0.00390 (pooled two-proportion z test) against the level of 0.003");
  }

  @Test
  void aDifferenceIsInEventsAPerson() {
    ComparisonGroup terms =
        ComparisonGroup.of(EffectMeasure.DIFFERENCE).withMinimumEffect(Share.percent(10));

    Ledger ledger = ledger(agreed(terms, HUNDRED), fewer("first", "2020-12-31", 90));
    PaymentStatement statement = ledger.statement();

    assertThat(statement.net()).isEqualTo(pounds("1000"));
    assertThat(ledger.effects().get(0).effect())
        .isEqualTo(Effect.of(new GroupCounts(100, 90, 100, 100), EffectMeasure.DIFFERENCE));
  }

  /** Pooling pays what was not paid alone, the earliest first, in the period of the measurement. */
  @Test
  void poolsCohortsThatMissTheirOwnThreshold() {
    ComparisonGroup terms = TEN_PERCENT.withPooledMinimumEffect(Share.of(3, 40));

    Ledger ledger =
        ledger(
            agreed(terms, HUNDRED),
            fewer("first", "2020-06-30", 92),
            fewer("second", "2020-12-31", 92));
    PaymentStatement statement = ledger.statement();

    assertThat(nets(statement))
        .containsExactly(
            "events[first]@2020-06-30 events GBP 800.00",
            "events[first]@2020-06-30 events GBP -800.00 comparison-group",
            "events[second]@2020-12-31 events GBP 800.00",
            "events[second]@2020-12-31 events GBP -800.00 comparison-group",
            "events[second]@2020-12-31 events GBP 1,600.00 comparison-group");
    assertThat(ledger.effects().get(1).pooledFinding()).contains(EffectFinding.PAID);
  }

  @Test
  void poolingPaysNoMoreThanThePooledRatesAvoid() {
    ComparisonGroup terms = TEN_PERCENT.withPooledMinimumEffect(Share.of(1, 40));

    Ledger ledger =
        ledger(
            agreed(terms, HUNDRED),
            fewer("first", "2020-06-30", 92),
            fewer("second", "2020-12-31", 102));
    PaymentStatement statement = ledger.statement();

    // 8 avoided, 2 more than expected: the pooled rates avoid 6 of 200.
    assertThat(statement.net()).isEqualTo(pounds("600"));
    assertThat(ledger.effects().get(1).finding()).isEqualTo(EffectFinding.NO_EFFECT);
  }

  @Test
  void poolingNeverPaysTwiceAndNeverTakesBack() {
    ComparisonGroup terms = TEN_PERCENT.withPooledMinimumEffect(Share.of(3, 40));
    OutcomesContract agreed = agreed(terms, HUNDRED);

    PaymentStatement paidAlone =
        price(agreed, fewer("first", "2020-06-30", 80), fewer("second", "2020-12-31", 95));
    // 20 paid alone, 5 unpaid, 25 avoided by the pooled rates: the 5 are paid.
    assertThat(paidAlone.net()).isEqualTo(pounds("2500"));

    PaymentStatement thirdFails =
        price(
            agreed,
            fewer("first", "2020-06-30", 80),
            fewer("second", "2020-12-31", 95),
            fewer("third", "2021-06-30", 150));
    assertThat(thirdFails.net()).isEqualTo(pounds("2500"));
  }

  @Test
  void oneCohortAloneIsNotPooled() {
    ComparisonGroup terms = TEN_PERCENT.withPooledMinimumEffect(Share.of(1, 40));

    Ledger ledger =
        ledger(
            agreed(terms, HUNDRED),
            fewer("first", "2020-06-30", 95),
            fewer("first", "2020-12-31", 95));
    PaymentStatement statement = ledger.statement();

    assertThat(statement.net()).isEqualTo(pounds("0"));
    assertThat(ledger.effects()).allMatch(effect -> effect.pooled().isEmpty());
  }

  @Test
  void unitsAvoidedAreCountedOnThroughTiers() {
    Price tiers = Price.graduated(List.of(Tier.upTo(15, pounds("100")), Tier.beyond(pounds("10"))));

    PaymentStatement statement =
        price(
            agreed(EVERY_FALL, tiers),
            fewer("first", "2020-06-30", 90),
            fewer("second", "2020-12-31", 90));

    assertThat(nets(statement))
        .containsExactly(
            "events[first]@2020-06-30 events GBP 1,000.00",
            "events[second]@2020-12-31 events GBP 550.00");
  }

  /** Tiers run on across versions, whatever form priced the units before. */
  @Test
  void unitsAvoidedAreCountedOnAlsoWhereATablePricedThem() {
    Price table =
        TablePrice.of(
            List.of(TablePoint.of(new BigDecimal("0.05"), new BigDecimal("1000"))),
            TablePrice.Between.STEP_REACHED);
    Price tiers = Price.graduated(List.of(Tier.upTo(15, pounds("100")), Tier.beyond(pounds("10"))));
    RateCard card =
        RateCard.builder()
            .addVersion(
                RateCardVersion.builder()
                    .id("v1")
                    .inForce(DateRange.of(day("2020-01-01"), day("2020-09-01")))
                    .addTariffs(Tariff.of("events", table))
                    .build())
            .addVersion(
                RateCardVersion.builder()
                    .id("v2")
                    .inForce(DateRange.from(day("2020-09-01")))
                    .addTariffs(Tariff.of("events", tiers))
                    .build())
            .build();

    PaymentStatement statement =
        price(
            agreed(EVERY_FALL, table).withRateCard(card),
            fewer("first", "2020-06-30", 90),
            fewer("second", "2020-12-31", 90));

    assertThat(nets(statement))
        .containsExactly(
            "events[first]@2020-06-30 events GBP 1,000.00",
            "events[second]@2020-12-31 events GBP 550.00");
  }

  @Test
  void aTableReadsTheEffect() {
    Price table =
        TablePrice.of(
            List.of(
                TablePoint.of(new BigDecimal("0.05"), new BigDecimal("1000")),
                TablePoint.of(new BigDecimal("0.1"), new BigDecimal("4000"))),
            TablePrice.Between.LINEAR);

    PaymentStatement statement =
        price(
            agreed(EVERY_FALL, table),
            fewer("first", "2020-06-30", 96),
            fewer("second", "2020-12-31", 92));

    assertThat(nets(statement))
        .containsExactly(
            "events[first]@2020-06-30 events GBP 0.00",
            "events[second]@2020-12-31 events GBP 2,800.00");
    assertThat(statement.lines().get(1).quantity().intValue()).isEqualTo(1);
  }

  /** 9 of 100 events avoided are below the tenth asked for; 20 are not. */
  private static List<String> netsOfOneMissedAndOnePaid(Price price) {
    return nets(
        price(
            agreed(TEN_PERCENT, price),
            fewer("first", "2020-06-30", 91).withAmount(new BigDecimal("5000")),
            fewer("second", "2020-12-31", 80).withAmount(new BigDecimal("5000"))));
  }

  /** 95 % of 5,000 is 4,750: all of it fits the 8,000, of which nothing was paid before. */
  @Test
  void whatIsNotPaidUsesUpNoLimitOfAShare() {
    assertThat(
            netsOfOneMissedAndOnePaid(Price.shareOf(Share.percent(95)).withLimit(pounds("8000"))))
        .containsExactly(
            "events[first]@2020-06-30 events GBP 4,750.00",
            "events[first]@2020-06-30 events GBP -4,750.00 comparison-group",
            "events[second]@2020-12-31 events GBP 4,750.00");
  }

  @Test
  void whatIsNotPaidDoesNotEarnTheOneLumpSum() {
    assertThat(netsOfOneMissedAndOnePaid(Price.lumpSum(new BigDecimal("0.05"), pounds("40000"))))
        .containsExactly(
            "events[first]@2020-06-30 events GBP 40,000.00",
            "events[first]@2020-06-30 events GBP -40,000.00 comparison-group",
            "events[second]@2020-12-31 events GBP 40,000.00");
  }

  /** 15 x 100 + 5 x 10, from the first tier on; and 20 in all reach the first band alone. */
  @Test
  void whatIsNotPaidCountsTowardsNoTierAndNoBand() {
    assertThat(
            netsOfOneMissedAndOnePaid(
                Price.graduated(List.of(Tier.upTo(15, pounds("100")), Tier.beyond(pounds("10"))))))
        .containsExactly(
            "events[first]@2020-06-30 events GBP 900.00",
            "events[first]@2020-06-30 events GBP -900.00 comparison-group",
            "events[second]@2020-12-31 events GBP 1,550.00");
    assertThat(
            netsOfOneMissedAndOnePaid(
                Price.banded(List.of(Band.upTo(20, pounds("100")), Band.beyond(pounds("10"))))))
        .endsWith("events[second]@2020-12-31 events GBP 2,000.00");
  }

  /** 16 pooled: 10 x 100 in the first tier; 6 x 10 in the second, of which 30 at most are paid. */
  @Test
  void whatPoolingPaysUsesUpTiersAndTheirLimits() {
    Price tiers =
        Price.graduated(
            List.of(
                Tier.upTo(10, pounds("100")),
                new Tier(Optional.empty(), pounds("10"), Optional.of(pounds("30")))));

    PaymentStatement statement =
        price(
            agreed(TEN_PERCENT.withPooledMinimumEffect(Share.of(3, 40)), tiers),
            fewer("first", "2020-06-30", 92),
            fewer("second", "2020-12-31", 92));

    assertThat(nets(statement))
        .containsExactly(
            "events[first]@2020-06-30 events GBP 800.00",
            "events[first]@2020-06-30 events GBP -800.00 comparison-group",
            "events[second]@2020-12-31 events GBP 800.00",
            "events[second]@2020-12-31 events GBP -800.00 comparison-group",
            "events[second]@2020-12-31 events GBP 1,060.00 comparison-group",
            "events[second]@2020-12-31 events GBP -30.00 part-pay");
  }

  /**
   * Pooling pays 6 of the 8 events avoided, and so 3/4 of the lump sum; the next earns the rest.
   */
  @Test
  void aLumpSumThatPoolingPaidInPartIsPaidOnceAllTheSame() {
    Price lumpSum = Price.lumpSum(new BigDecimal("0.05"), pounds("40000"));

    PaymentStatement statement =
        price(
            agreed(TEN_PERCENT.withPooledMinimumEffect(Share.of(1, 40)), lumpSum),
            fewer("first", "2020-06-30", 92),
            fewer("second", "2020-12-31", 102),
            fewer("third", "2021-06-30", 80));

    assertThat(nets(statement))
        .containsExactly(
            "events[first]@2020-06-30 events GBP 40,000.00",
            "events[first]@2020-06-30 events GBP -40,000.00 comparison-group",
            "events[second]@2020-12-31 events GBP 0.00",
            "events[second]@2020-12-31 events GBP 0.00 comparison-group",
            "events[second]@2020-12-31 events GBP 0.00 price-form",
            "events[second]@2020-12-31 events GBP 30,000.00 comparison-group",
            "events[third]@2021-06-30 events GBP 10,000.00");
  }

  @Test
  void limitsActOnWhatTheEffectLeaves() {
    OutcomesContract limited =
        agreed(TEN_PERCENT, HUNDRED).withLimits(Limit.ofContract("contract", pounds("1500")));

    PaymentStatement statement =
        price(limited, fewer("first", "2020-06-30", 91), fewer("second", "2020-12-31", 80));

    assertThat(statement.net()).isEqualTo(pounds("1500"));
    assertThat(statement.lines().get(3).because().orElseThrow())
        .isEqualTo("contract: over the limit of GBP 1,500.00 for the contract");
  }

  @Test
  void explainsWhyAnEffectWasPaid() {
    OutcomesContract agreed = agreed(TEN_PERCENT, HUNDRED);
    Evidence evidence = Evidence.ofMeasurements(List.of(fewer("first", "2020-12-31", 80)));

    ImmutableList<ExplanationStep> steps =
        OutcomePricer.DEFAULT
            .explain(agreed, evidence, day("2020-12-31"), "events[first]@2020-12-31")
            .steps();

    assertThat(steps.stream().map(step -> step.rule().id() + ": " + step.sentence()))
        .contains(
            "once-each: not applied: a measurement is of the whole cohort",
            "gross: 20 avoided, 20 x GBP 100.00 = GBP 2,000.00")
        .anyMatch(
            step -> step.startsWith("comparison-group: paid: relative reduction 0.20000, 95 %"));
  }

  @Test
  void whatIsMeasuredOutOfTheTermIsRefusedAndCountsForNothing() {
    ComparisonGroup terms = TEN_PERCENT.withPooledMinimumEffect(Share.of(1, 40));

    Ledger ledger =
        ledger(
            agreed(terms, HUNDRED),
            fewer("first", START.minusDays(1).toString(), 95),
            fewer("second", "2020-12-31", 95));
    PaymentStatement statement = ledger.statement();

    assertThat(statement.net()).isEqualTo(pounds("0"));
    assertThat(ledger.effects()).hasSize(1);
    assertThat(statement.lines().get(1).because().orElseThrow()).startsWith("OUT_OF_TERM: ");
  }

  /** 0.0999996 is below 0.1 and is not shown as 0.1. */
  @Test
  void anEffectJustBelowTheMinimumShowsAsBelow() {
    PaymentStatement statement =
        price(
            agreed(TEN_PERCENT, HUNDRED),
            measured("first", "2020-12-31", new GroupCounts(1, 9_000_004, 1, 10_000_000)));

    assertThat(statement.lines().get(1).because().orElseThrow())
        .startsWith("BELOW_MINIMUM: relative reduction 0.09999, ");
  }

  @Test
  void whereNothingIsAskedEveryFallIsPaid() {
    PaymentStatement statement =
        price(agreed(EVERY_FALL, HUNDRED), fewer("first", "2020-12-31", 120));

    assertThat(statement.lines().get(1).because().orElseThrow()).endsWith(", every fall is paid");
  }
}
