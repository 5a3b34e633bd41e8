package org.outturn.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.outturn.core.cohort.Cohort;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.contract.Term;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Share;
import org.outturn.core.outcome.ComparisonGroup;
import org.outturn.core.outcome.Deadweight;
import org.outturn.core.outcome.EffectMeasure;
import org.outturn.core.outcome.Measure;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.party.OutcomePayer;
import org.outturn.core.party.Payers;
import org.outturn.core.ratecard.Price;
import org.outturn.core.ratecard.RateCard;
import org.outturn.core.ratecard.Tariff;
import org.outturn.core.validation.Problem;
import org.outturn.core.validation.Problems;

class MeasurementFitTest {
  private static final LocalDate FROM = LocalDate.parse("2020-01-01");
  private static final LocalDate DAY = LocalDate.parse("2020-12-31");
  private static final Deadweight AGAINST_A_GROUP =
      Deadweight.comparisonGroup(ComparisonGroup.of(EffectMeasure.RELATIVE_REDUCTION));
  private static final GroupCounts COUNTS = new GroupCounts(100, 40, 200, 90);

  private static Outcome measured(String id, Deadweight deadweight) {
    return Outcome.builder().id(id).measure(Measure.COHORT).deadweight(deadweight).build();
  }

  private static final OutcomesContract CONTRACT =
      OutcomesContract.builder()
          .id("measured")
          .currency("GBP")
          .term(Term.of(FROM, FROM.plusYears(2)))
          .addCohorts(Cohort.builder().id("first").build(), Cohort.builder().id("second").build())
          .addOutcomes(
              measured("reconvicted", AGAINST_A_GROUP),
              measured("events", AGAINST_A_GROUP).withUnit("event"),
              measured("rate", Deadweight.PRICED_IN),
              measured("savings", Deadweight.PRICED_IN),
              Outcome.builder().id("home").deadweight(Deadweight.PRICED_IN).build())
          .rateCard(
              RateCard.of(
                  FROM,
                  Tariff.of("reconvicted", Price.unit(Amount.of("GBP", "100"))),
                  Tariff.of("events", Price.unit(Amount.of("GBP", "100"))),
                  Tariff.of("rate", Price.unit(Amount.of("GBP", "100"))),
                  Tariff.of("savings", Price.shareOf(Share.percent(95)))))
          .payers(Payers.byShares(OutcomePayer.sole("council")))
          .build();

  private static List<String> problems(OutcomeMeasurement... measurements) {
    return problems(CONTRACT, measurements);
  }

  private static List<String> problems(
      OutcomesContract contract, OutcomeMeasurement... measurements) {
    Problems problems = new Problems();
    EvidenceFit.check(contract, Evidence.ofMeasurements(List.of(measurements)), problems);
    return problems.found().stream().map(Problem::toString).toList();
  }

  private static OutcomeMeasurement value(String outcome) {
    return OutcomeMeasurement.of(outcome, DAY, new BigDecimal("61.6")).withCohort("first");
  }

  private static OutcomeMeasurement counts(String outcome, GroupCounts counts) {
    return OutcomeMeasurement.of(outcome, "first", DAY, counts);
  }

  @Test
  void takesWhatEachOutcomeNeeds() {
    assertThat(
            problems(
                counts("reconvicted", COUNTS),
                counts("events", new GroupCounts(100, 140, 200, 310)),
                value("rate"),
                value("savings").withAmount(BigDecimal.TEN)))
        .isEmpty();
  }

  @Test
  void emptyGroupsAreNoMisfit() {
    assertThat(problems(counts("reconvicted", new GroupCounts(0, 0, 0, 0)))).isEmpty();
  }

  @Test
  void aComparisonGroupNeedsCounts() {
    assertThat(problems(value("events")))
        .containsExactly(
            "measurements[0]: outcome 'events' is held against a comparison group; expected"
                + " treatedN, treatedEvents, comparisonN and comparisonEvents but found a value");
  }

  private static final GroupMeans MEANS =
      GroupMeans.of(1200, new BigDecimal("512.4"), 1180, new BigDecimal("498.75"));

  private static List<String> problemsOfMeans(ComparisonGroup terms, GroupMeans means) {
    OutcomesContract contract =
        CONTRACT.withOutcomes(
            CONTRACT.outcomes().stream()
                .map(
                    outcome ->
                        outcome.id().equals("events")
                            ? outcome.withDeadweight(Deadweight.comparisonGroup(terms))
                            : outcome)
                .toList());
    return problems(contract, OutcomeMeasurement.of("events", "first", DAY, means));
  }

  @Test
  void takesMeansAgainstAComparisonGroup() {
    ComparisonGroup rise = ComparisonGroup.of(EffectMeasure.RELATIVE_INCREASE);

    assertThat(problemsOfMeans(rise, MEANS)).isEmpty();
    assertThat(
            problemsOfMeans(
                rise.withSignificance(Share.percent(5)),
                new GroupMeans(
                    1200,
                    new BigDecimal("512.4"),
                    1180,
                    new BigDecimal("498.75"),
                    Optional.of(BigDecimal.TEN),
                    Optional.of(BigDecimal.TEN))))
        .isEmpty();
  }

  @Test
  void meansMustSayHowFarTheyScatterWhereTheyAreTested() {
    assertThat(
            problemsOfMeans(
                ComparisonGroup.of(EffectMeasure.DIFFERENCE).withSignificance(Share.percent(5)),
                MEANS))
        .containsExactly(
            "measurements[0]: outcome 'events' must be significant; expected treatedSd and"
                + " comparisonSd beside means but found neither");
  }

  @Test
  void meansAreNeitherPooledNorOverDispersed() {
    ComparisonGroup fall = ComparisonGroup.of(EffectMeasure.DIFFERENCE);

    assertThat(problemsOfMeans(fall.withPooledMinimumEffect(Share.percent(5)), MEANS))
        .containsExactly(
            "measurements[0]: outcome 'events' pools its cohorts by adding counts; expected"
                + " treatedN, treatedEvents, comparisonN and comparisonEvents but found means");
    assertThat(problemsOfMeans(fall.withDispersion(BigDecimal.valueOf(2)), MEANS))
        .containsExactly(
            "measurements[0]: outcome 'events' states a dispersion, which is of events; expected"
                + " treatedN, treatedEvents, comparisonN and comparisonEvents but found means");
  }

  @Test
  void peopleHaveAtMostOneEventEach() {
    assertThat(problems(counts("reconvicted", new GroupCounts(100, 142, 200, 201))))
        .containsExactly(
            "measurements[0]: outcome 'reconvicted' counts people (its unit is person), so that"
                + " treatedEvents must be at most treatedN but is greater",
            "measurements[0]: outcome 'reconvicted' counts people (its unit is person), so that"
                + " comparisonEvents must be at most comparisonN but is greater");
  }

  @Test
  void countsNeedAComparisonGroup() {
    assertThat(problems(counts("rate", COUNTS)))
        .containsExactly(
            "measurements[0]: outcome 'rate' is held against no comparison group; expected a value"
                + " but found counts of a treated and a comparison group");
  }

  @Test
  void aPriceNeedsItsValueOrItsSaving() {
    assertThat(
            problems(
                value("savings"),
                OutcomeMeasurement.builder()
                    .outcome("rate")
                    .cohort("first")
                    .measured(DAY)
                    .amount(BigDecimal.ONE)
                    .build()))
        .containsExactlyInAnyOrder(
            "measurements[0]: outcome 'savings' is priced as a share of a saving; expected an amount"
                + " but found none",
            "measurements[1]: outcome 'rate' is measured by its value; expected a value but found"
                + " none");
  }

  @Test
  void unknownOutcomesAndCohortsAndOutcomesOfParticipantsAreNamed() {
    assertThat(problems(value("home"), value("jail"), value("rate").withCohort("third")))
        .containsExactlyInAnyOrder(
            "measurements[0]: outcome 'home' counts participants; expected claims or tallies of it,"
                + " not measurements",
            "measurements[1]: text of the form aaaa is not an outcome of this contract; expected one of"
                + " reconvicted, events, rate, savings, home",
            "measurements[2]: text of the form aaaaa is not a cohort of this contract; expected one of first,"
                + " second");
  }

  @Test
  void oneOfSeveralCohortsIsNamed() {
    assertThat(problems(OutcomeMeasurement.of("rate", DAY, BigDecimal.ONE)))
        .containsExactly(
            "measurements[0]: outcome 'rate' is measured on one cohort at a time; expected a cohort"
                + " but found none");
  }

  @Test
  void theOnlyCohortIsTheSameWhetherNamedOrNot() {
    OutcomesContract oneCohort = CONTRACT.withCohorts(Cohort.builder().id("first").build());

    assertThat(
            problems(oneCohort, OutcomeMeasurement.of("rate", DAY, BigDecimal.ONE), value("rate")))
        .containsExactly(
            "measurements[1]: outcome 'rate' was measured twice on one cohort and date, once"
                + " without naming the cohort; expected one measurement");
    assertThat(
            problems(
                oneCohort,
                OutcomeMeasurement.of("rate", DAY.plusDays(1), BigDecimal.ONE),
                value("rate")))
        .isEmpty();
  }
}
