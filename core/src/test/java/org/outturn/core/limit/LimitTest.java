package org.outturn.core.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Share;
import org.outturn.core.outcome.Deadweight;
import org.outturn.core.outcome.Each;
import org.outturn.core.outcome.Outcome;

class LimitTest {
  private static final Amount CAP = Amount.of("GBP", "19000");
  private static final LimitTerms TERMS = LimitTerms.of(CAP);
  private static final Coverage ENTRY = Coverage.ofOutcome("entry");
  private static final Coverage HOME = Coverage.ofTheme("home");

  @Test
  void actsWhereItsKindAndCoverageSay() {
    assertThat(new ParticipantLimit("a", ENTRY, TERMS, Choose.FIRST).scope())
        .isEqualTo(LimitScope.PARTICIPANT_OUTCOME);
    assertThat(new ParticipantLimit("a", HOME, TERMS, Choose.FIRST).scope())
        .isEqualTo(LimitScope.PARTICIPANT_THEME);
    assertThat(Limit.perParticipant("a", CAP).scope()).isEqualTo(LimitScope.PARTICIPANT);
    assertThat(new SharedLimit("a", ENTRY, false, TERMS).scope()).isEqualTo(LimitScope.OUTCOME);
    assertThat(new SharedLimit("a", HOME, false, TERMS).scope()).isEqualTo(LimitScope.THEME);
    assertThat(new SharedLimit("a", Coverage.ALL, true, TERMS).scope()).isEqualTo(LimitScope.YEAR);
    assertThat(Limit.ofContract("a", CAP).scope()).isEqualTo(LimitScope.CONTRACT);
  }

  @Test
  void isBuiltForEachScopeInOneCall() {
    LimitTerms three = LimitTerms.outcomes(3);

    assertThat(three).isEqualTo(LimitTerms.of(MostOutcomes.of(3)));
    assertThat(Limit.perParticipant("a", three))
        .isEqualTo(new ParticipantLimit("a", Coverage.ALL, three, Choose.FIRST));
    assertThat(Limit.bestOf("a", "home", 3))
        .isEqualTo(new ParticipantLimit("a", HOME, three, Choose.BEST));
    assertThat(Limit.ofOutcome("a", "entry", CAP))
        .isEqualTo(new SharedLimit("a", ENTRY, false, TERMS));
    assertThat(Limit.ofOutcome("a", "entry", three))
        .isEqualTo(new SharedLimit("a", ENTRY, false, three));
    assertThat(Limit.ofTheme("a", "home", CAP)).isEqualTo(new SharedLimit("a", HOME, false, TERMS));
    assertThat(Limit.ofTheme("a", "home", three))
        .isEqualTo(new SharedLimit("a", HOME, false, three));
    assertThat(Limit.perYear("a", CAP)).isEqualTo(new SharedLimit("a", Coverage.ALL, true, TERMS));
    assertThat(Limit.perYear("a", three))
        .isEqualTo(new SharedLimit("a", Coverage.ALL, true, three));
    assertThat(Limit.ofContract("a", three))
        .isEqualTo(new SharedLimit("a", Coverage.ALL, false, three));
  }

  @Test
  void changesTermsOrCoverageAndKeepsItsKind() {
    LimitTerms three = LimitTerms.outcomes(3);

    assertThat(Limit.perParticipant("a", CAP).withCoverage(ENTRY).scope())
        .isEqualTo(LimitScope.PARTICIPANT_OUTCOME);
    assertThat(Limit.bestOf("a", "home", 1).withTerms(three))
        .isEqualTo(Limit.bestOf("a", "home", 3));
    assertThat(Limit.ofOutcome("a", "entry", CAP).withCoverage(HOME))
        .isEqualTo(Limit.ofTheme("a", "home", CAP));
    assertThat(Limit.perYear("a", CAP).withTerms(three)).isEqualTo(Limit.perYear("a", three));
  }

  @Test
  void answersByKind() {
    Limit.Cases<String> kinds =
        new Limit.Cases<>() {
          @Override
          public String participant(ParticipantLimit limit) {
            return "participant " + limit.choose();
          }

          @Override
          public String shared(SharedLimit limit) {
            return "shared " + limit.choose();
          }
        };

    assertThat(Limit.bestOf("a", "home", 3).match(kinds)).isEqualTo("participant BEST");
    assertThat(Limit.perYear("a", CAP).match(kinds)).isEqualTo("shared FIRST");
  }

  @Test
  void saysWhichScopesAreOfAParticipant() {
    assertThat(LimitScope.values())
        .filteredOn(LimitScope::isOfParticipant)
        .containsExactly(
            LimitScope.PARTICIPANT_OUTCOME, LimitScope.PARTICIPANT_THEME, LimitScope.PARTICIPANT);
  }

  @Test
  void scopesStandInTheOrderInWhichTheyAct() {
    // rules.md, "Limits, in this order".
    assertThat(LimitScope.values())
        .containsExactly(
            LimitScope.PARTICIPANT_OUTCOME,
            LimitScope.PARTICIPANT_THEME,
            LimitScope.PARTICIPANT,
            LimitScope.OUTCOME,
            LimitScope.THEME,
            LimitScope.YEAR,
            LimitScope.CONTRACT);
  }

  @Test
  void coversAllOneOrATheme() {
    Outcome entry =
        Outcome.builder().id("entry").theme("home").deadweight(Deadweight.PRICED_IN).build();
    Outcome job = entry.withId("job").withTheme("");

    assertThat(Coverage.ALL.covers(job)).isTrue();
    assertThat(ENTRY.covers(entry)).isTrue();
    assertThat(ENTRY.covers(job)).isFalse();
    assertThat(HOME.covers(entry)).isTrue();
    assertThat(HOME.covers(job)).isFalse();
  }

  @Test
  void refusesAnOutcomeAndAThemeAtOnce() {
    assertThatThrownBy(
            () ->
                new Coverage(
                    Optional.of("entry"), HOME.theme(), Optional.empty(), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("coverage must be one outcome or one theme but was both");
    assertThatThrownBy(() -> Coverage.ofTheme(""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("theme must not be blank");
  }

  @Test
  void refusesALimitOnNothing() {
    assertThatThrownBy(() -> LimitTerms.builder().build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "limit must state an amount, a number of outcomes or a share of the cohort but stated none");
  }

  @Test
  void refusesAmountsThatAreNegativeOrTooFine() {
    assertThatThrownBy(() -> LimitTerms.of(Amount.of("GBP", "-1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("amount must be >= 0 and whole minor units but was GBP -1.00");
    assertThatThrownBy(() -> LimitTerms.of(Amount.of("JPY", "0.5")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("amount must be >= 0 and whole minor units but was JPY 0.5");
  }

  @Test
  void refusesQuantitiesThatAreNegativeTooFineOrDouble() {
    assertThatThrownBy(() -> MostOutcomes.of(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("quantity must be >= 0 but was -1");
    assertThatThrownBy(
            () -> new MostOutcomes(Optional.of(new BigDecimal("0.1234567")), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected at most 6 decimals but found 0.1234567");
    assertThatThrownBy(() -> new MostOutcomes(Optional.of(BigDecimal.ONE), Optional.of(Share.ONE)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "limit must state a number of outcomes or a share of the cohort, one of the two, but stated both");
    assertThatThrownBy(() -> new MostOutcomes(Optional.empty(), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "limit must state a number of outcomes or a share of the cohort, one of the two, but stated neither");
  }

  @Test
  void isEqualHoweverQuantitiesAreWritten() {
    assertThat(new MostOutcomes(Optional.of(new BigDecimal("300.00")), Optional.empty()))
        .isEqualTo(MostOutcomes.of(300));
    assertThat(new MostOutcomes(Optional.of(new BigDecimal("0.0")), Optional.empty()))
        .isEqualTo(MostOutcomes.of(0));
  }

  @Test
  void keepsTheBestOfAThemeOnly() {
    String refused =
        "choose BEST must go with scope PARTICIPANT_THEME and a quantity without an amount";
    LimitTerms three = LimitTerms.of(MostOutcomes.of(3));
    LimitTerms both = three.withAmount(CAP);

    assertThat(new ParticipantLimit("best", HOME, three, Choose.BEST).choose())
        .isEqualTo(Choose.BEST);
    assertThatThrownBy(() -> new ParticipantLimit("best", ENTRY, three, Choose.BEST))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(refused);
    assertThatThrownBy(() -> new ParticipantLimit("best", HOME, TERMS, Choose.BEST))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(refused);
    assertThatThrownBy(() -> new ParticipantLimit("best", HOME, both, Choose.BEST))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(refused);
  }

  @Test
  void refusesAYearlyLimitOnAPart() {
    assertThatThrownBy(() -> new SharedLimit("year", HOME, true, TERMS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "coverage must be all outcomes where the limit is for each year but was "
                + "theme home");
  }

  @Test
  void refusesABlankId() {
    assertThatThrownBy(() -> Limit.ofContract("", CAP))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("id must not be blank");
    assertThatThrownBy(() -> Limit.perParticipant("", CAP))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("id must not be blank");
  }

  @Test
  void countsGrantsAndFeesWhereTheyArePaid() {
    LimitTerms grants = TERMS.withCountsGrants(true);
    LimitTerms fees = TERMS.withCountsFees(true);

    assertThat(Limit.ofContract("a", grants.withCountsFees(true)).terms().countsGrants()).isTrue();
    assertThat(Limit.perYear("a", fees).terms().countsFees()).isTrue();
    assertRefused(
        () -> Limit.perYear("a", grants), "countsGrants must go with scope CONTRACT but was YEAR");
    assertRefused(
        () -> Limit.ofOutcome("a", "entry", fees),
        "countsFees must go with scope CONTRACT or YEAR but was OUTCOME");
    assertRefused(
        () -> Limit.perParticipant("a", fees),
        "countsFees must go with scope CONTRACT or YEAR but was PARTICIPANT");
    assertRefused(
        () -> Limit.ofContract("a", grants).withCoverage(Coverage.ALL.ofCohort("north")),
        "countsGrants must go with a limit of everyone but was cohort north");
    assertRefused(
        () -> Limit.ofContract("a", fees.withEach(Each.COHORT)),
        "countsFees must go with a limit over all but was each COHORT");
    assertRefused(
        () -> Limit.ofContract("a", LimitTerms.outcomes(3).withCountsGrants(true)),
        "countsGrants must go with an amount but was a quantity alone");
  }

  private static void assertRefused(ThrowingCallable limit, String message) {
    assertThatThrownBy(limit).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }

  @Test
  void mayBeOfSomePeopleOnly() {
    Coverage leavers = ENTRY.ofCohort("north").ofSegment("care-leaver");

    assertThat(leavers.isOfSomePeople()).isTrue();
    assertThat(ENTRY.isOfSomePeople()).isFalse();
    assertThat(Coverage.ALL.ofSegment("care-leaver").isOfAllOutcomes()).isTrue();
    assertThat(leavers).hasToString("outcome entry, cohort north, segment care-leaver");
    assertThat(Coverage.ALL).hasToString("all");
    assertThat(Limit.perYear("a", CAP).withCoverage(Coverage.ALL.ofCohort("north")).scope())
        .isEqualTo(LimitScope.YEAR);
  }

  @Test
  void aDeductibleActsWhereItsCoverageSays() {
    assertThat(Deductible.ofOutcome("a", "entry", CAP).scope()).isEqualTo(LimitScope.OUTCOME);
    assertThat(Deductible.ofTheme("a", "home", CAP).scope()).isEqualTo(LimitScope.THEME);
    assertThat(Deductible.perYear("a", CAP).scope()).isEqualTo(LimitScope.YEAR);
    assertThat(Deductible.ofContract("a", CAP).withEach(Each.COHORT).scope())
        .isEqualTo(LimitScope.CONTRACT);
    assertRefused(
        () -> Deductible.perYear("a", CAP).withCoverage(HOME),
        "coverage must be all outcomes where the deductible is for each year but was theme home");
    assertRefused(
        () -> Deductible.ofContract("a", Amount.of("GBP", "0.001")),
        "amount must be >= 0 and whole minor units but was GBP 0.001");
  }
}
