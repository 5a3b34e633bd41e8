package org.outturn.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.outturn.core.cohort.Cohort;
import org.outturn.core.cohort.Segment;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.contract.Term;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Currencies;
import org.outturn.core.outcome.Deadweight;
import org.outturn.core.outcome.Measure;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.party.OutcomePayer;
import org.outturn.core.party.Payers;
import org.outturn.core.ratecard.Price;
import org.outturn.core.ratecard.RateCard;
import org.outturn.core.ratecard.Tariff;
import org.outturn.core.validation.Problem;
import org.outturn.core.validation.Problems;

class EvidenceFitTest {
  private static final LocalDate DAY = LocalDate.of(2020, 3, 1);

  private static final OutcomesContract CONTRACT =
      OutcomesContract.builder()
          .id("small")
          .currency(Currencies.of("GBP"))
          .term(Term.of(DAY, DAY.plusYears(1)))
          .addCohorts(
              Cohort.builder()
                  .id("north")
                  .addSegment(new Segment("young", Optional.empty()))
                  .build(),
              Cohort.builder().id("south").build())
          .addOutcomes(
              Outcome.builder().id("home").deadweight(Deadweight.PRICED_IN).build(),
              Outcome.builder()
                  .id("nights")
                  .measure(Measure.COHORT)
                  .deadweight(Deadweight.PRICED_IN)
                  .build())
          .rateCard(RateCard.of(DAY, Tariff.of("home", Price.unit(Amount.of("GBP", "600")))))
          .payers(Payers.byShares(OutcomePayer.sole("council")))
          .build();

  private static List<String> problems(Evidence evidence) {
    Problems problems = new Problems();
    EvidenceFit.check(CONTRACT, evidence, problems);
    return problems.found().stream().map(Problem::toString).toList();
  }

  private static OutcomeClaim claim(String id, String outcome) {
    return OutcomeClaim.of(id, "P1", outcome, DAY);
  }

  @Test
  void letsThroughWhatTheContractKnows() {
    assertThat(
            problems(
                Evidence.of(
                    List.of(
                        claim("C1", "home"),
                        claim("C2", "home").withSegment("young"),
                        claim("C3", "home").withCohort("north").withSegment("young")),
                    List.of(OutcomeTally.of("home", 5, DAY).withCohort("south")))))
        .isEmpty();
  }

  @Test
  void namesWhatTheContractDoesNotKnowOnceForEachPlace() {
    assertThat(
            problems(
                Evidence.of(
                    List.of(
                        claim("C1", "home"),
                        claim("C2", "house"),
                        claim("C3", "house"),
                        claim("C4", "home").withCohort("west").withSegment("young"),
                        claim("C5", "home").withCohort("south").withSegment("young"),
                        claim("C6", "home").withSegment("old people")),
                    List.of(OutcomeTally.of("nights", 5, DAY)))))
        .containsExactly(
            "claims[1]: text of the form aaaaa is not an outcome of this contract; expected one of home, nights",
            "claims[3]: text of the form aaaa is not a cohort of this contract; expected one of north, south",
            "claims[4]: text of the form aaaaa is not a segment of its cohort of this contract; expected none,"
                + " as it has none",
            "claims[5]: text of the form aaa aaaaaa is not a segment of this contract; expected one"
                + " of young",
            "tallies[0]: outcome 'nights' is measured on the cohort; expected measurements of it,"
                + " not tallies");
  }

  @Test
  void acceptsAClaimReversedOnAnyDayFromItsVerificationOn() {
    OutcomeClaim reversed =
        claim("C1", "home").withStatus(ClaimStatus.REVERSED).withReversed(DAY.plusDays(1));

    assertThat(problems(Evidence.ofClaims(List.of(reversed)))).isEmpty();
    assertThat(problems(Evidence.ofClaims(List.of(reversed.withReversed(DAY))))).isEmpty();
  }

  @Test
  void aContractThatListsNoCohortsTakesAny() {
    OutcomesContract listsNone = CONTRACT.withCohorts();
    Problems problems = new Problems();
    EvidenceFit.check(
        listsNone,
        Evidence.of(
            List.of(
                claim("C1", "home"),
                claim("C2", "home").withCohort("main"),
                claim("C3", "home").withCohort("west"),
                claim("C4", "home").withCohort("west").withSegment("young")),
            List.of(OutcomeTally.of("home", 5, DAY).withCohort("east")),
            List.of(OutcomeMeasurement.of("nights", DAY, BigDecimal.ONE).withCohort("east"))),
        problems);

    assertThat(listsNone.listsCohorts()).isFalse();
    assertThat(listsNone.cohort("west")).map(Cohort::id).hasValue("west");
    assertThat(CONTRACT.listsCohorts()).isTrue();
    assertThat(CONTRACT.cohort("west")).isEmpty();
    assertThat(problems.found())
        .extracting(Problem::toString)
        .containsExactly(
            "claims[3]: text of the form aaaaa is not a segment of its cohort of this contract; expected none,"
                + " as it has none");
  }
}
