package org.outturn.pricing.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.pricing.fixtures.Given.claim;
import static org.outturn.pricing.fixtures.Given.contract;
import static org.outturn.pricing.fixtures.Given.outcome;
import static org.outturn.pricing.fixtures.Given.pounds;
import static org.outturn.pricing.fixtures.Given.price;
import static org.outturn.pricing.fixtures.Given.tally;
import static org.outturn.pricing.fixtures.Given.unit;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.limit.Choose;
import org.outturn.core.limit.Coverage;
import org.outturn.core.limit.Limit;
import org.outturn.core.limit.LimitTerms;
import org.outturn.core.limit.MostOutcomes;
import org.outturn.core.limit.ParticipantLimit;
import org.outturn.pricing.fixtures.StatementRendering;
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
}
