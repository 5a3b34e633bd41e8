package org.outturn.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.outturn.core.contract.ContractExamples.FROM;
import static org.outturn.core.contract.ContractExamples.TO;
import static org.outturn.core.contract.ContractExamples.contract;
import static org.outturn.core.contract.ContractExamples.outcome;
import static org.outturn.core.contract.ContractExamples.pounds;
import static org.outturn.core.contract.ContractExamples.unit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.outturn.core.cohort.Cohort;
import org.outturn.core.cohort.Segment;
import org.outturn.core.limit.Choose;
import org.outturn.core.limit.Coverage;
import org.outturn.core.limit.Limit;
import org.outturn.core.limit.LimitTerms;
import org.outturn.core.limit.MostOutcomes;
import org.outturn.core.limit.ParticipantLimit;
import org.outturn.core.limit.SharedLimit;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Currencies;
import org.outturn.core.money.Rounding;
import org.outturn.core.money.Share;
import org.outturn.core.outcome.Measure;
import org.outturn.core.party.OutcomePayer;
import org.outturn.core.party.Party;
import org.outturn.core.party.PayerRule;
import org.outturn.core.party.Payers;
import org.outturn.core.party.Role;
import org.outturn.core.ratecard.Price;
import org.outturn.core.ratecard.RateCard;
import org.outturn.core.ratecard.RateCardVersion;
import org.outturn.core.ratecard.Tariff;
import org.outturn.core.ratecard.Tier;
import org.outturn.core.time.DateRange;
import org.outturn.core.validation.InvalidInputException;
import org.outturn.core.validation.Problem;

class OutcomesContractTest {
  private static void assertRefused(Supplier<OutcomesContract> contract, String... problems) {
    assertThatThrownBy(contract::get)
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::toString)
                    .containsExactly(problems));
  }

  @Test
  void changesOnePriceInOneCall() {
    OutcomesContract contract = contract();
    OutcomesContract dearer = contract.withPrice("entry", unit("650"));

    assertThat(dearer.rateCard().versions().get(0).tariffs())
        .containsExactly(Tariff.of("entry", unit("650")), Tariff.of("job", unit("900")));
    assertThat(contract.withPrice("v1", "entry", unit("650"))).isEqualTo(dearer);
    assertThatThrownBy(() -> contract.withPrice("v1", "entry", "new", unit("650")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "outcome 'entry' has no price in version 'v1' for segment 'new'; it is priced in"
                + " version 'v1'");
    assertThatThrownBy(() -> contract.withPrice("entry", Price.unit(Amount.of("EUR", "650"))))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage(
            "rateCard.versions[0].tariffs[0].price: expected an amount in GBP, the contract's"
                + " currency, but found EUR 650.00");
  }

  @Test
  void hasTheDefaultsOfTheFormat() {
    OutcomesContract contract = contract();

    assertThat(contract.name()).isEmpty();
    assertThat(contract.roundingMode()).isEqualTo(RoundingMode.HALF_UP);
    assertThat(contract.rounding())
        .isEqualTo(new Rounding(Currencies.of("GBP"), RoundingMode.HALF_UP));
    assertThat(contract.cohorts()).containsExactly(Cohort.MAIN);
    assertThat(contract.schedule()).isEmpty();
    assertThat(contract.limits()).isEmpty();
  }

  @Test
  void isEqualToOneBuiltTheSameWay() {
    assertThat(contract()).isEqualTo(contract()).hasSameHashCodeAs(contract());
    assertThat(contract()).isNotEqualTo(contract().withName("Rough sleeping"));
  }

  @Test
  void refusesAModeThatDoesNotRound() {
    assertThatThrownBy(() -> contract().withRoundingMode(RoundingMode.UNNECESSARY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("rounding must be a mode that rounds but was UNNECESSARY");
  }

  @Test
  void refusesABlankId() {
    assertThatThrownBy(() -> contract().withId(" "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("id must not be blank");
  }

  @Test
  void refusesIdsThatStandTwice() {
    Party council = new Party("mhclg", "", ImmutableSet.of(Role.OUTCOME_PAYER));
    RateCardVersion version =
        RateCardVersion.builder().id("v1").inForce(DateRange.of(FROM, TO)).build();
    Limit cap = Limit.ofContract("cap", pounds("1"));

    assertRefused(
        () ->
            OutcomesContract.builder()
                .id("twice")
                .currency(Currencies.of("GBP"))
                .term(Term.of(FROM, TO))
                .addParties(council, council)
                .addCohorts(Cohort.MAIN, Cohort.MAIN)
                .addOutcomes(outcome("entry", ""), outcome("entry", ""))
                .rateCard(
                    RateCard.builder()
                        .addVersions(version, version.withInForce(DateRange.from(TO)))
                        .build())
                .addLimits(cap, cap)
                .payers(Payers.byShares(OutcomePayer.sole("mhclg")))
                .build(),
        "parties[1].id: 'mhclg' stands twice; expected ids that differ",
        "cohorts[1].id: 'main' stands twice; expected ids that differ",
        "outcomes[1].id: 'entry' stands twice; expected ids that differ",
        "rateCard.versions[1].id: 'v1' stands twice; expected ids that differ",
        "limits[1].id: 'cap' stands twice; expected ids that differ");
  }

  @Test
  void refusesAContractOfNothing() {
    assertRefused(
        () ->
            OutcomesContract.builder()
                .id("nothing")
                .currency(Currencies.of("GBP"))
                .term(Term.of(FROM, TO))
                .rateCard(RateCard.builder().build())
                .payers(Payers.byShares(OutcomePayer.sole("mhclg")))
                .build(),
        "outcomes: expected at least one outcome but found none",
        "rateCard.versions: expected at least one version but found none");
  }

  @Test
  void refusesARequiredOutcomeItDoesNotHave() {
    assertRefused(
        () ->
            contract()
                .withOutcomes(
                    outcome("entry", "home").withRequires("assessed"), outcome("job", "work")),
        "outcomes[0].requires: 'assessed' is not an outcome of this contract; expected one of"
            + " entry, job");
  }

  @Test
  void refusesOutcomesThatRequireEachOther() {
    assertRefused(
        () ->
            contract()
                .withOutcomes(
                    outcome("entry", "home").withRequires("job"),
                    outcome("job", "work").withRequires("entry")),
        "outcomes[0].requires: 'job' requires 'entry' in turn",
        "outcomes[1].requires: 'entry' requires 'job' in turn");
  }

  @Test
  void refusesALongCircleButNotWhatLeadsIntoIt() {
    assertRefused(
        () ->
            contract()
                .withOutcomes(
                    outcome("entry", "home").withRequires("job"),
                    outcome("job", "work").withRequires("kept"),
                    outcome("kept", "work").withRequires("entry"),
                    outcome("after", "").withRequires("job")),
        "outcomes[0].requires: 'job' requires 'entry' in turn",
        "outcomes[1].requires: 'kept' requires 'job' in turn",
        "outcomes[2].requires: 'entry' requires 'kept' in turn");
  }

  @Test
  void refusesToRequireAMeasureOfTheCohort() {
    assertRefused(
        () ->
            contract()
                .withOutcomes(
                    outcome("entry", "home").withMeasure(Measure.COHORT),
                    outcome("job", "work").withRequires("entry")),
        "outcomes[1].requires: 'entry' is measured on the cohort; expected one of participants");
  }

  @Test
  void refusesTariffsOfUnknownOutcomesAndSegments() {
    assertRefused(
        () ->
            contract()
                .withRateCard(
                    RateCard.of(
                        FROM,
                        Tariff.of("exit", unit("600")),
                        Tariff.of("entry", "entrenched", unit("700")))),
        "rateCard.versions[0].tariffs[0].outcome: 'exit' is not an outcome of this contract;"
            + " expected one of entry, job",
        "rateCard.versions[0].tariffs[1].segment: 'entrenched' is not a segment of a cohort of"
            + " this contract; expected none, as it has none");
  }

  @Test
  void refusesAnOutcomePricedTwice() {
    Cohort cohort = Cohort.MAIN.withSegments(new Segment("entrenched", Optional.empty()));

    assertRefused(
        () ->
            contract()
                .withCohorts(cohort)
                .withRateCard(
                    RateCard.of(
                        FROM,
                        Tariff.of("entry", unit("600")),
                        Tariff.of("entry", "entrenched", unit("700")),
                        Tariff.of("entry", unit("601")),
                        Tariff.of("entry", "entrenched", unit("701")))),
        "rateCard.versions[0].tariffs[2]: outcome 'entry' is priced twice in version 'v1';"
            + " expected one price",
        "rateCard.versions[0].tariffs[3]: outcome 'entry' and segment 'entrenched' is priced twice"
            + " in version 'v1'; expected one price");
  }

  @Test
  void refusesASecondCurrencyWhereverItEnters() {
    Amount euros = Amount.of("EUR", "5");

    assertRefused(
        () ->
            OutcomesContract.builder()
                .id("two-currencies")
                .currency(Currencies.of("GBP"))
                .term(Term.of(FROM, TO))
                .addOutcomes(outcome("entry", ""))
                .rateCard(
                    RateCard.of(
                        FROM,
                        Tariff.of(
                            "entry",
                            Price.graduated(
                                List.of(
                                    Tier.upTo(3, pounds("600")),
                                    new Tier(Optional.empty(), pounds("5"), Optional.of(euros)))))))
                .addLimits(Limit.ofContract("cap", euros))
                .payers(Payers.byShares(OutcomePayer.sole("mhclg")))
                .build(),
        "rateCard.versions[0].tariffs[0].price: expected an amount in GBP, the contract's"
            + " currency, but found EUR 5.00",
        "limits[0].amount: expected an amount in GBP, the contract's currency, but found EUR 5.00");
  }

  @Test
  void refusesACommitmentInASecondCurrency() {
    OutcomePayer payer =
        OutcomePayer.builder().party("mhclg").commitment(Amount.of("JPY", "5")).build();

    assertRefused(
        () -> contract().withPayers(Payers.byShares(payer)),
        "payers[0].commitment: expected an amount in GBP, the contract's currency, but found"
            + " JPY 5");
  }

  @Test
  void refusesLimitsOnWhatItDoesNotHave() {
    LimitTerms terms = LimitTerms.of(pounds("5"));

    assertRefused(
        () ->
            contract()
                .withLimits(
                    new SharedLimit("a", Coverage.ofOutcome("exit"), false, terms),
                    new ParticipantLimit("b", Coverage.ofTheme("health"), terms, Choose.FIRST)),
        "limits[0].outcome: 'exit' is not an outcome of this contract; expected one of entry, job",
        "limits[1].theme: 'health' is not the theme of an outcome of this contract; expected one"
            + " of home, work");
  }

  @Test
  void refusesAShareOfACohortOfUnknownSize() {
    LimitTerms terms = LimitTerms.of(MostOutcomes.ofCohort(Share.percent(40)));

    assertRefused(
        () ->
            contract()
                .withCohorts(
                    Cohort.MAIN.withPlannedSize(OptionalInt.of(183)), Cohort.MAIN.withId("north"))
                .withLimits(new SharedLimit("jobs", Coverage.ALL, false, terms)),
        "limits[0].quantityOfCohort: expected a plannedSize for every cohort but cohort 'north'"
            + " states none");
  }

  @Test
  void refusesPayersThatAreNoParty() {
    assertRefused(
        () -> contract().withParties(new Party("council", "", ImmutableSet.of(Role.OUTCOME_PAYER))),
        "payers[0].party: 'mhclg' is not a party of this contract; expected one of council");
  }

  @Test
  void refusesPayersOfWhatItDoesNotHave() {
    OutcomePayer payer =
        OutcomePayer.builder().party("lcf").addOutcomes("exit").addThemes("health").build();

    assertRefused(
        () -> contract().withPayers(Payers.byShares(OutcomePayer.sole("mhclg"), payer)),
        "payers[1].outcomes: 'exit' is not an outcome of this contract; expected one of entry,"
            + " job",
        "payers[1].themes: 'health' is not the theme of an outcome of this contract; expected one"
            + " of home, work");
  }

  @Test
  void refusesSharesThatDoNotSumToOne() {
    OutcomePayer half = OutcomePayer.builder().party("a").share(Share.of(1, 2)).build();
    OutcomePayer third = OutcomePayer.builder().party("b").share(Share.of(1, 3)).build();

    assertRefused(
        () -> contract().withPayers(Payers.byShares(half, third)),
        "payers: expected shares that sum to 1 but they sum to 5/6 for 'entry', 'job'");
    assertRefused(
        () -> contract().withPayers(Payers.byShares(half.withShare(Share.ZERO))),
        "payers: expected shares that sum to 1 but they sum to 0 for 'entry', 'job'");
  }

  @Test
  void refusesSharesOfOneGroupOnly() {
    OutcomePayer ofEntry =
        OutcomePayer.builder().party("a").share(Share.percent(90)).addOutcomes("entry").build();

    assertRefused(
        () -> contract().withPayers(Payers.byShares(ofEntry, OutcomePayer.sole("b"))),
        "payers: expected shares that sum to 1 but they sum to 0.9 for 'entry'");
  }

  @Test
  void asksForNoSharesWherePayersAreDrawnOnInOrder() {
    Payers inOrder =
        new Payers(
            ImmutableList.of(OutcomePayer.sole("a"), OutcomePayer.sole("b")),
            PayerRule.IN_ORDER,
            false);

    assertThat(contract().withPayers(inOrder).payers().listed()).hasSize(2);
  }

  @Test
  void refusesOutcomesThatNobodyPaysFor() {
    OutcomePayer ofWork = OutcomePayer.builder().party("a").addThemes("work").build();

    assertRefused(
        () -> contract().withPayers(Payers.byShares(ofWork)),
        "payers: expected a payer for every outcome but nobody pays for 'entry'");
  }

  @Test
  void refusesSharesOfMorePartsThanAreCounted() {
    // 2^61 - 1 is a prime, so that the common denominator of two such shares is 3 x (2^61 - 1).
    Share finest = Share.of(1, (1L << 61) - 1);
    OutcomePayer ofEntry =
        OutcomePayer.builder().party("a").share(Share.of(1, 3)).addOutcomes("entry").build();
    OutcomePayer fine = ofEntry.withShare(finest);
    OutcomePayer rest =
        ofEntry.withShare(Share.of(Share.of(2, 3).toFraction().subtract(finest.toFraction())));

    assertRefused(
        () -> contract().withPayers(Payers.byShares(ofEntry, fine, rest, OutcomePayer.sole("b"))),
        "payers: expected shares with a common denominator below 2^62 but found"
            + " 6917529027641081853 for 'entry'");
  }

  @Test
  void refusesEverythingAtOnce() {
    OutcomePayer half = OutcomePayer.builder().party("a").share(Share.of(1, 2)).build();

    assertRefused(
        () ->
            OutcomesContract.builder()
                .id("faulty")
                .currency(Currencies.of("GBP"))
                .term(Term.of(FROM, TO))
                .addOutcomes(outcome("entry", "home").withRequires("assessed"))
                .rateCard(RateCard.of(FROM, Tariff.of("job", unit("1"))))
                .addLimits(Limit.ofContract("cap", Amount.of("EUR", "5")))
                .payers(Payers.byShares(half))
                .build(),
        "outcomes[0].requires: 'assessed' is not an outcome of this contract; expected one of"
            + " entry",
        "rateCard.versions[0].tariffs[0].outcome: 'job' is not an outcome of this contract;"
            + " expected one of entry",
        "limits[0].amount: expected an amount in GBP, the contract's currency, but found EUR 5.00",
        "payers: expected shares that sum to 1 but they sum to 0.5 for 'entry'");
  }

  @Test
  void keepsAPriceFinerThanAPenny() {
    Price fine = Price.unit(Amount.of(Currencies.of("GBP"), new BigDecimal("0.000001")));

    assertThat(
            contract()
                .withRateCard(RateCard.of(FROM, Tariff.of("entry", fine)))
                .rateCard()
                .versions()
                .get(0)
                .tariffs()
                .get(0)
                .price())
        .isEqualTo(fine);
  }
}
