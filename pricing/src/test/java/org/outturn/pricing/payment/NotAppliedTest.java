package org.outturn.pricing.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.pricing.fixtures.Given.claim;
import static org.outturn.pricing.fixtures.Given.contract;
import static org.outturn.pricing.fixtures.Given.day;
import static org.outturn.pricing.fixtures.Given.outcome;
import static org.outturn.pricing.fixtures.Given.pounds;
import static org.outturn.pricing.fixtures.Given.price;
import static org.outturn.pricing.fixtures.Given.tally;
import static org.outturn.pricing.fixtures.Given.unit;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.contract.Rule;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.limit.Choose;
import org.outturn.core.limit.Coverage;
import org.outturn.core.limit.Deductible;
import org.outturn.core.limit.Limit;
import org.outturn.core.limit.LimitTerms;
import org.outturn.core.limit.MostOutcomes;
import org.outturn.core.limit.OnReaching;
import org.outturn.core.limit.ParticipantLimit;
import org.outturn.core.ratecard.Gate;
import org.outturn.core.ratecard.GateMeasure;
import org.outturn.core.schedule.Fee;
import org.outturn.core.schedule.FeeKind;
import org.outturn.pricing.fixtures.StatementRendering;
import org.outturn.pricing.payment.statement.NotApplied;
import org.outturn.pricing.payment.statement.NotApplied.ConcernedOutcome;
import org.outturn.pricing.payment.statement.PaymentStatement;

/** Rules that need a participant are listed as not applied to tallies, and not for other rules. */
class NotAppliedTest {
  private static final OutcomesContract CONTRACT =
      contract(
          List.of(
              outcome("entry"),
              outcome("stay").withRequires("entry").withTheme("home").withClaimsPerParticipant(0)),
          unit("entry", "600"),
          unit("stay", "300"));

  private static List<String> notApplied(PaymentStatement statement) {
    return statement.notApplied().stream().map(StatementRendering::notApplied).toList();
  }

  @Test
  void namesTheRuleAndTheOutcomes() {
    OutcomesContract contract =
        CONTRACT.withLimits(
            Limit.perParticipant("each", pounds("1000")),
            new ParticipantLimit(
                "best", Coverage.ofTheme("home"), LimitTerms.of(MostOutcomes.of(1)), Choose.BEST),
            Limit.ofContract("contract", pounds("100000")));
    assertThat(
            notApplied(
                price(
                    contract, tally("stay", "2", "2020-02-01"), tally("entry", "2", "2020-03-01"))))
        .containsExactly(
            "in-sequence: tallies have no participants: stay",
            "once-each: tallies have no participants: entry",
            "part-pay: tallies have no participants for limit each: entry, stay",
            "best-of: tallies have no participants for limit best: stay");
  }

  @Test
  void isEmptyForClaims() {
    assertThat(notApplied(price(CONTRACT, claim("c1", "p1", "entry", "2020-02-01")))).isEmpty();
  }

  private static OutcomesContract limited(Limit... limits) {
    return CONTRACT.withLimits(limits);
  }

  private static PaymentStatement tallied(OutcomesContract contract) {
    return price(contract, tally("stay", "2", "2020-02-01"), tally("entry", "2", "2020-03-01"));
  }

  @Test
  void boundsWhatPaymentIsTooHighByWithWhatTheOutcomesConcernedWerePaid() {
    PaymentStatement statement = tallied(limited(Limit.ofContract("contract", pounds("1500"))));

    assertThat(statement.notApplied())
        .containsExactly(
            new NotApplied(
                Rule.IN_SEQUENCE,
                "tallies have no participants: stay",
                ImmutableList.of(new ConcernedOutcome("stay", pounds("600"))),
                Optional.empty()),
            new NotApplied(
                Rule.ONCE_EACH,
                "tallies have no participants: entry",
                ImmutableList.of(new ConcernedOutcome("entry", pounds("900"))),
                Optional.empty()));
    assertThat(statement.notApplied().get(0).atMost()).contains(pounds("600"));
    assertThat(NotApplied.atMost(statement.notApplied())).contains(pounds("1500"));
  }

  @Test
  void countsAnOutcomeOnceInWhatAllRulesTogetherComeTo() {
    PaymentStatement statement = tallied(limited(Limit.perParticipant("each", pounds("1000"))));

    assertThat(statement.notApplied()).hasSize(3);
    assertThat(NotApplied.atMost(statement.notApplied())).contains(pounds("1800"));
    assertThat(NotApplied.atMost(List.of())).isEmpty();
  }

  @Test
  void saysWhyThereIsNoBound() {
    OutcomesContract allOrNothing =
        limited(
            Limit.ofOutcome(
                "entries",
                "entry",
                LimitTerms.of(pounds("1000")).withOnReaching(OnReaching.NOTHING)));
    OutcomesContract deducted =
        CONTRACT.withDeductibles(Deductible.ofContract("first", pounds("100")));
    OutcomesContract gated =
        CONTRACT.withFees(
            Fee.once("bonus", FeeKind.BONUS, pounds("50"))
                .withOnlyIf(Gate.atLeast("entry", BigDecimal.ONE).withOf(GateMeasure.QUANTITY)));

    assertThat(unbounded(allOrNothing))
        .containsExactly("limit entries might let other claims through");
    assertThat(unbounded(deducted))
        .containsExactly(
            "deductible first would be taken off other claims instead",
            "deductible first would be taken off other claims instead");
    assertThat(unbounded(gated)).containsExactly("a gate asks how many of entry count");
    assertThat(NotApplied.atMost(tallied(gated).notApplied())).isEmpty();
  }

  private static List<String> unbounded(OutcomesContract contract) {
    return tallied(contract).notApplied().stream()
        .map(NotApplied::unbounded)
        .flatMap(Optional::stream)
        .toList();
  }

  @Test
  void settlementsSayTheSame() {
    Evidence evidence = Evidence.ofTallies(List.of(tally("entry", "2", "2020-03-01")));

    assertThat(OutcomePricer.DEFAULT.settle(CONTRACT, evidence, day("2020-12-31")).notApplied())
        .isEqualTo(OutcomePricer.DEFAULT.price(CONTRACT, evidence, day("2020-12-31")).notApplied())
        .isNotEmpty();
  }
}
