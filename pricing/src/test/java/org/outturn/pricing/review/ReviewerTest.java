package org.outturn.pricing.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.pricing.fixtures.Given.claim;
import static org.outturn.pricing.fixtures.Given.day;
import static org.outturn.pricing.fixtures.Given.outcome;
import static org.outturn.pricing.fixtures.Given.pounds;
import static org.outturn.pricing.fixtures.Given.unit;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.core.cohort.Cohort;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.contract.Term;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.fixtures.SchemaOf;
import org.outturn.core.investment.AnnualRate;
import org.outturn.core.investment.Cost;
import org.outturn.core.investment.CostKind;
import org.outturn.core.investment.DistributionTerms;
import org.outturn.core.investment.FinanceCase;
import org.outturn.core.investment.ReturnCap;
import org.outturn.core.investment.Tranche;
import org.outturn.core.investment.TrancheForm;
import org.outturn.core.limit.Limit;
import org.outturn.core.limit.LimitTerms;
import org.outturn.core.money.Currencies;
import org.outturn.core.money.Share;
import org.outturn.core.party.OutcomePayer;
import org.outturn.core.party.Payers;
import org.outturn.core.ratecard.Price;
import org.outturn.core.ratecard.ThresholdPrice;
import org.outturn.core.ratecard.Tier;
import org.outturn.core.schedule.Grant;
import org.outturn.core.time.DateRange;
import org.outturn.core.time.Frequency;
import org.outturn.pricing.fixtures.Given;
import org.outturn.pricing.json.ReviewJson;

/** Each suspicion, found where it is and not where it is not. */
class ReviewerTest {
  private static final OutcomesContract SOUND =
      Given.contract(
              List.of(outcome("entry"), outcome("stay")), unit("entry", "600"), unit("stay", "300"))
          .withCohorts(Cohort.builder().id("main").plannedSize(100).build());

  private static List<String> found(OutcomesContract contract) {
    return lines(Reviewer.DEFAULT.review(contract));
  }

  private static List<String> lines(Review review) {
    return review.warnings().stream()
        .map(each -> each.kind() + " " + each.where() + ": " + each.found())
        .toList();
  }

  @Test
  void findsNothingInASoundContract() {
    assertThat(
            found(
                SOUND.withLimits(
                    Limit.ofOutcome("entries", "entry", pounds("20000")),
                    Limit.ofContract("contract", pounds("50000")))))
        .isEmpty();
  }

  @Test
  void findsTheLastDayThatATermLoses() {
    Review review =
        Reviewer.DEFAULT.review(SOUND.withTerm(Term.of(day("2020-01-01"), day("2021-12-31"))));

    assertThat(lines(review)).containsExactly("LAST_DAY_LOST term.to: 2021-12-31");
    assertThat(review.warnings().get(0).because())
        .isEqualTo(
            "An end is the first day that no longer counts, so that 2021-12-31 is outside; where it"
                + " is to be inside, write 2022-01-01.");
  }

  @Test
  void findsNothingInWholeMonthsFromOneLastDayToAnother() {
    assertThat(found(SOUND.withTerm(Term.of(day("2019-12-31"), day("2021-12-31"))))).isEmpty();
  }

  @Test
  void findsTheLastDaysOfAllThatEnds() {
    OutcomesContract contract =
        SOUND
            .withTerm(
                new Term(day("2020-01-01"), day("2022-01-01"), Optional.of(day("2022-02-28"))))
            .withCohorts(
                Cohort.builder().id("main").plannedSize(100).recruitTo(day("2020-06-30")).build())
            .withGrants(
                new Grant(
                    "covid", DateRange.of(day("2020-04-01"), day("2020-09-30")), pounds("1")));

    assertThat(found(contract))
        .containsExactly(
            "LAST_DAY_LOST term.trackingTo: 2022-02-28",
            "LAST_DAY_LOST cohorts[main].recruitTo: 2020-06-30",
            "LAST_DAY_LOST grants[covid].to: 2020-09-30");
  }

  @Test
  void findsAnOutcomeThatNobodyPaysFor() {
    assertThat(found(SOUND.withOutcomes(outcome("entry"), outcome("stay"), outcome("school"))))
        .containsExactly("UNPAID_OUTCOME outcomes[school]: no tariff");
  }

  @Test
  void findsNothingInAnOutcomeThatAnotherRequires() {
    assertThat(
            found(
                SOUND.withOutcomes(
                    outcome("entry"),
                    outcome("stay").withRequires("assessed"),
                    outcome("assessed"))))
        .isEmpty();
  }

  @Test
  void findsALimitThatAnotherKeepsFromBinding() {
    Review review =
        Reviewer.DEFAULT.review(
            SOUND.withLimits(
                Limit.ofOutcome("entries", "entry", pounds("50000.01")),
                Limit.ofContract("contract", pounds("50000"))));

    assertThat(lines(review))
        .containsExactly("LIMIT_NEVER_BINDS limits[entries].amount: GBP 50,000.01");
    assertThat(review.warnings().get(0).because())
        .isEqualTo(
            "Limit contract lets no more than GBP 50,000.00 through in all, so that this one changes"
                + " nothing.");
  }

  @Test
  void findsALimitThatAllWhoArePlannedDoNotComeTo() {
    // 100 people at 600 and 300 each
    Review review =
        Reviewer.DEFAULT.review(
            SOUND.withLimits(
                Limit.perParticipant("person", pounds("1000")),
                Limit.ofOutcome("entries", "entry", LimitTerms.outcomes(101)),
                Limit.ofContract("contract", pounds("900000"))));

    assertThat(lines(review))
        .containsExactly(
            "LIMIT_NEVER_BINDS limits[person].amount: GBP 1,000.00",
            "LIMIT_NEVER_BINDS limits[entries].quantity: 101",
            "LIMIT_NEVER_BINDS limits[contract].amount: GBP 900,000.00");
    assertThat(review.warnings().get(2).because())
        .isEqualTo(
            "Where all who are planned achieve all it counts, as often as is paid, that comes to GBP"
                + " 90,000.00, so that this limit takes nothing off.");
  }

  @Test
  void findsNothingInLimitsThatMayBind() {
    assertThat(
            found(
                SOUND.withLimits(
                    Limit.perParticipant("person", pounds("899.99")),
                    Limit.ofOutcome("entries", "entry", LimitTerms.outcomes(99)),
                    Limit.ofContract("contract", pounds("89999.99")))))
        .isEmpty();
    // Nobody says for how many people the contract is planned, or how often each is paid.
    assertThat(
            found(
                SOUND
                    .withCohorts(Cohort.MAIN)
                    .withLimits(Limit.ofContract("contract", pounds("9000000")))))
        .isEmpty();
    assertThat(
            found(
                SOUND
                    .withOutcomes(outcome("entry").withClaimsPerParticipant(0), outcome("stay"))
                    .withLimits(Limit.perParticipant("person", pounds("9000000")))))
        .isEmpty();
  }

  @Test
  void findsAPayerThatRunsOutBeforeTheContract() {
    Review review =
        Reviewer.DEFAULT.review(
            SOUND
                .withLimits(Limit.ofContract("contract", pounds("50000")))
                .withPayers(
                    Payers.byShares(
                        payer("council", 80).withCommitment(pounds("40000")),
                        payer("state", 20).withCommitment(pounds("9999.99")))));

    assertThat(lines(review))
        .containsExactly("PAYER_RUNS_OUT payers[state].commitment: GBP 9,999.99");
    assertThat(review.warnings().get(0).because())
        .isEqualTo(
            "It is used up before the contract has paid its most: from then on the share of this"
                + " payer is unfunded.");
  }

  @Test
  void findsAPayerThatRunsOutBeforeAnother() {
    assertThat(
            found(
                SOUND.withPayers(
                    Payers.byShares(
                        payer("council", 80).withCommitment(pounds("40000")),
                        payer("state", 20).withCommitment(pounds("5000"))))))
        .containsExactly("PAYER_RUNS_OUT payers[state].commitment: GBP 5,000.00");
    assertThat(
            found(
                SOUND.withPayers(
                    Payers.byShares(
                        payer("council", 80), payer("state", 20).withCommitment(pounds("5000"))))))
        .containsExactly("PAYER_RUNS_OUT payers[state].commitment: GBP 5,000.00");
  }

  @Test
  void findsPayersWhoTogetherCommitTooLittle() {
    assertThat(
            found(
                SOUND
                    .withLimits(Limit.ofContract("contract", pounds("50000")))
                    .withPayers(
                        Payers.inOrder(
                            payer("council", 100).withCommitment(pounds("30000")),
                            payer("state", 100).withCommitment(pounds("10000"))))))
        .containsExactly("PAYER_RUNS_OUT payers: GBP 40,000.00");
  }

  @Test
  void findsNothingInCommitmentsThatFit() {
    OutcomesContract limited = SOUND.withLimits(Limit.ofContract("contract", pounds("50000")));
    OutcomePayer third = OutcomePayer.sole("third").withShare(Share.parse("1/3"));

    // 16,666.67 and two thirds of a penny; nothing is lost by a part of a penny
    assertThat(
            found(
                limited.withPayers(
                    Payers.byShares(
                        third.withCommitment(pounds("16666.66")),
                        third.withParty("rest").withShare(Share.parse("2/3"))))))
        .isEmpty();
    assertThat(
            found(
                SOUND.withPayers(
                    Payers.byShares(payer("council", 100).withCommitment(pounds("10"))))))
        .isEmpty();
  }

  private static OutcomePayer payer(String party, int percent) {
    return OutcomePayer.sole(party).withShare(Share.percent(percent));
  }

  @Test
  void findsAPriceThatNothingComesTo() {
    Review review =
        Reviewer.DEFAULT.review(
            SOUND.withPrice(
                "entry",
                Price.graduated(
                    List.of(Tier.upTo(100, pounds("600")), Tier.beyond(pounds("500"))))));

    assertThat(lines(review))
        .containsExactly(
            "PRICE_NEVER_REACHED rateCard.versions[v1].tariffs[entry].price: a price from 100"
                + " outcomes on");
    assertThat(review.warnings().get(0).because())
        .isEqualTo(
            "The cohorts are planned for no more than 100: what it pays beyond is never paid.");
    assertThat(
            found(
                SOUND.withPrice(
                    "entry",
                    Price.threshold(
                        BigDecimal.valueOf(100), pounds("600"), ThresholdPrice.Pays.ALL))))
        .isEmpty();
  }

  @Test
  void findsAVersionThatNothingComesTo() {
    Review review =
        Reviewer.DEFAULT.review(SOUND.withTerm(Term.of(day("2018-01-01"), day("2020-01-01"))));

    assertThat(lines(review))
        .containsExactly("PRICE_NEVER_REACHED rateCard.versions[v1]: 2020-01-01 on");
    assertThat(review.warnings().get(0).because())
        .isEqualTo(
            "Outcomes count from 2018-01-01 to 2019-12-31: none of them ever meets these prices.");
  }

  @Test
  void findsIdsThatSpreadsheetsMadeAndThoseThatLookAlike() {
    OutcomesContract contract =
        Given.contract(
            List.of(outcome("1E+05"), outcome("job"), outcome("j0b")),
            unit("1E+05", "1"),
            unit("job", "1"),
            unit("j0b", "1"));

    assertThat(found(contract))
        .containsExactly("NUMBER_AS_ID outcomes: 1E+05", "LOOK_ALIKE_IDS outcomes: job and j0b");
  }

  @Test
  void countsSuchIdsOfParticipantsAndRepeatsNone() {
    Evidence evidence =
        Evidence.ofClaims(
            Stream.of("P01", "PO1", "p01", "1E+05", "1.2E+10")
                .map(id -> claim("C-" + id, id, "entry", "2020-02-01"))
                .toList());

    Review review = Reviewer.DEFAULT.review(SOUND, evidence);

    assertThat(lines(review))
        .containsExactly(
            "LOOK_ALIKE_IDS claims.claim: C-P01 and C-PO1, 1 more",
            "NUMBER_AS_ID claims.participant: of claim C-1.2E+10, 1 more",
            "LOOK_ALIKE_IDS claims.participant: of claim C-P01 and of claim C-PO1, 1 more");
  }

  @ParameterizedTest
  @CsvSource({
    "P-1, P\u20111",
    "\u0420-1, P-1",
    "007, 7",
    "A1, a1",
    "P10, PIO",
    "0x1, Oxl",
  })
  void takesForOneWhatLooksLikeIt(String one, String other) {
    assertThat(lines(Reviewer.DEFAULT.review(SOUND, claimsOf(one, other))))
        .contains("LOOK_ALIKE_IDS claims.participant: of claim C-1 and of claim C-2");
  }

  @ParameterizedTest
  @CsvSource({"P1, P2", "P1, P01", "P1, P11", "10, 1", "1E5, 1E6", "2E+X, 3E+X"})
  void tellsOthersApart(String one, String other) {
    assertThat(lines(Reviewer.DEFAULT.review(SOUND, claimsOf(one, other)))).isEmpty();
  }

  private static Evidence claimsOf(String one, String other) {
    return Evidence.ofClaims(
        List.of(
            claim("C-1", one, "entry", "2020-02-01"), claim("C-2", other, "entry", "2020-02-01")));
  }

  @Test
  void findsRatesWrittenInPercent() {
    FinanceCase finance =
        FinanceCase.builder()
            .id("money")
            .currency(Currencies.of("GBP"))
            .addCost(Cost.on(CostKind.DELIVERY, day("2020-01-01"), pounds("1000")))
            .addTranche(
                Tranche.builder()
                    .id("loan")
                    .form(TrancheForm.LOAN)
                    .commitment(pounds("1000"))
                    .rank(1)
                    .rate(AnnualRate.parse("6"))
                    .cap(new ReturnCap.Irr(AnnualRate.parse("0.12")))
                    .build())
            .distribution(
                DistributionTerms.builder()
                    .frequency(Frequency.YEARLY)
                    .anchor(day("2020-01-01"))
                    .build())
            .build();

    Review review = Reviewer.DEFAULT.review(finance);

    assertThat(lines(review)).containsExactly("RATE_ABOVE_ONE tranches[loan].rate: 6");
    assertThat(review.warnings().get(0).because())
        .isEqualTo("This is 600 % a year; 6 % a year is written 0.06.");
  }

  @Test
  void setsTheWarningsOfADocumentThatIsNamedBehindItsOwn() {
    Review contract =
        Reviewer.DEFAULT.review(SOUND.withTerm(Term.of(day("2020-01-01"), day("2021-12-31"))));

    assertThat(lines(new Review("money", ImmutableList.of()).with(contract)))
        .containsExactly("LAST_DAY_LOST example: term.to: 2021-12-31");
  }

  @Test
  void isWrittenAsItsSchemaSays() {
    Review review =
        Reviewer.DEFAULT.review(SOUND.withTerm(Term.of(day("2020-01-01"), day("2021-12-31"))));

    assertThat(new SchemaOf(ReviewJson.schema()).faults(ReviewJson.write(review))).isEmpty();
    assertThat(ReviewJson.write(review))
        .contains("\"kind\": \"LAST_DAY_LOST\"", "\"where\": \"term.to\"");
  }
}
