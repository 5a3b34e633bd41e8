package org.outturn.pricing.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.pricing.fixtures.Given.claim;
import static org.outturn.pricing.fixtures.Given.contract;
import static org.outturn.pricing.fixtures.Given.outcome;
import static org.outturn.pricing.fixtures.Given.pounds;
import static org.outturn.pricing.fixtures.Given.price;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.OutcomeClaim;
import org.outturn.core.limit.Coverage;
import org.outturn.core.limit.Limit;
import org.outturn.core.limit.LimitTerms;
import org.outturn.core.limit.SharedLimit;
import org.outturn.pricing.fixtures.StatementRendering;

/** Rule headroom: what each limit used and has left. */
class HeadroomTest {
  private static final OutcomeClaim CLAIM = claim("c1", "p1", "entry", "2020-02-01");

  private static List<String> headroom(Limit limit, OutcomeClaim... claims) {
    OutcomesContract contract =
        contract(outcome("entry").withClaimsPerParticipant(0), "600").withLimits(limit);
    return price(contract, claims).limits().stream().map(StatementRendering::headroom).toList();
  }

  @Test
  void showsWhatIsUsedAndLeft() {
    assertThat(headroom(Limit.ofContract("contract", pounds("1000")), CLAIM))
        .containsExactly("contract used GBP 600.00 left GBP 400.00");
  }

  @Test
  void showsALimitThatNothingMeets() {
    assertThat(headroom(Limit.ofContract("contract", pounds("1000"))))
        .containsExactly("contract used GBP 0.00 left GBP 1,000.00");
  }

  @Test
  void showsEachContractYearOfTheTerm() {
    Limit yearly = new SharedLimit("year", Coverage.ALL, true, LimitTerms.of(pounds("1000")));
    assertThat(headroom(yearly, CLAIM))
        .containsExactly(
            "year 2020-01-01 used GBP 600.00 left GBP 400.00",
            "year 2021-01-01 used GBP 0.00 left GBP 1,000.00");
  }

  /** p1 has 200 withheld of 1200, p2 nothing left after 600 + 400, p3 400 left. */
  @Test
  void sumsUpTheParticipantsWhoReachedTheirs() {
    assertThat(
            headroom(
                Limit.perParticipant("each", pounds("1000")),
                CLAIM,
                CLAIM.withClaim("c2"),
                CLAIM.withClaim("c3").withParticipant("p2"),
                CLAIM
                    .withClaim("c4")
                    .withParticipant("p2")
                    .withQuantity(new BigDecimal("0.666666")),
                CLAIM.withClaim("c5").withParticipant("p3")))
        .containsExactly("each reached by 2 withheld GBP 200.00");
  }
}
