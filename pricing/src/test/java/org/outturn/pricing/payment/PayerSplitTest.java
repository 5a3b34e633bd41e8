package org.outturn.pricing.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.pricing.fixtures.Given.claim;
import static org.outturn.pricing.fixtures.Given.contract;
import static org.outturn.pricing.fixtures.Given.day;
import static org.outturn.pricing.fixtures.Given.outcome;
import static org.outturn.pricing.fixtures.Given.pounds;
import static org.outturn.pricing.fixtures.Given.price;
import static org.outturn.pricing.fixtures.Given.unit;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.money.Share;
import org.outturn.core.party.OutcomePayer;
import org.outturn.core.party.PayerRule;
import org.outturn.core.party.Payers;
import org.outturn.pricing.fixtures.StatementRendering;
import org.outturn.pricing.payment.statement.PaymentStatement;

/** Rule payer-split: fixed shares that never drift, or payers drawn on in order. */
class PayerSplitTest {
  private static OutcomePayer payer(String party, Share share) {
    return OutcomePayer.builder().party(party).share(share).build();
  }

  private static final Payers THIRDS =
      Payers.byShares(
          payer("north", Share.of(1, 3)),
          payer("south", Share.of(1, 3)),
          payer("west", Share.of(1, 3)));

  private static List<String> payers(PaymentStatement statement) {
    return statement.payers().stream().map(StatementRendering::payer).toList();
  }

  /**
   * A penny a day: the first goes to the first listed of three equals (1/3 each); the second day
   * the other two have 2/3 each and the first of them pays; the third day the last has 1.
   */
  @Test
  void carriesEachPayersRemainder() {
    OutcomesContract contract = contract(outcome("entry"), "0.01").withPayers(THIRDS);
    Evidence evidence =
        Evidence.ofClaims(
            List.of(
                claim("c1", "p1", "entry", "2020-02-01"),
                claim("c2", "p2", "entry", "2020-02-02"),
                claim("c3", "p3", "entry", "2020-02-03")));
    assertThat(payers(OutcomePricer.DEFAULT.price(contract, evidence, day("2020-02-01"))))
        .containsExactly("north GBP 0.01", "south GBP 0.00", "west GBP 0.00");
    assertThat(payers(OutcomePricer.DEFAULT.price(contract, evidence, day("2020-02-02"))))
        .containsExactly("north GBP 0.01", "south GBP 0.01", "west GBP 0.00");
    assertThat(payers(OutcomePricer.DEFAULT.price(contract, evidence)))
        .containsExactly("north GBP 0.01", "south GBP 0.01", "west GBP 0.01");
  }

  /**
   * Shares 0.6 and 0.4 of a penny: (1 - 0.6) / 0.6 = 2/3 is before (1 - 0.4) / 0.4 = 3/2, so the
   * larger pays first although both are owed less than a penny.
   */
  @Test
  void givesTheUnitLeftOverToThePayerWhoseNextOneIsDueFirst() {
    OutcomesContract contract =
        contract(outcome("entry"), "0.01")
            .withPayers(
                Payers.byShares(
                    payer("small", Share.percent(40)), payer("large", Share.percent(60))));
    assertThat(payers(price(contract, claim("c1", "p1", "entry", "2020-02-01"))))
        .containsExactly("small GBP 0.00", "large GBP 0.01");
  }

  @Test
  void asksThePayersOfTheOutcomeElseOfItsThemeElseOfTheRest() {
    OutcomesContract contract =
        contract(
                List.of(
                    outcome("entry").withTheme("home"),
                    outcome("stay").withTheme("home"),
                    outcome("job")),
                unit("entry", "1"),
                unit("stay", "10"),
                unit("job", "100"))
            .withPayers(
                Payers.byShares(
                    OutcomePayer.sole("rest"),
                    OutcomePayer.builder().party("home").addTheme("home").build(),
                    OutcomePayer.builder().party("entry").addOutcome("entry").build()));
    assertThat(
            payers(
                price(
                    contract,
                    claim("c1", "p1", "entry", "2020-02-01"),
                    claim("c2", "p1", "stay", "2020-02-01"),
                    claim("c3", "p1", "job", "2020-02-01"))))
        .containsExactly("rest GBP 100.00", "home GBP 10.00", "entry GBP 1.00");
  }

  @Test
  void drawsOnPayersInOrder() {
    OutcomesContract contract =
        contract(outcome("entry"), "600")
            .withPayers(
                new Payers(
                    ImmutableList.of(
                        OutcomePayer.sole("first").withCommitment(pounds("1000")),
                        OutcomePayer.sole("second")),
                    PayerRule.IN_ORDER,
                    false));
    assertThat(
            payers(
                price(
                    contract,
                    claim("c1", "p1", "entry", "2020-02-01"),
                    claim("c2", "p2", "entry", "2020-02-02"))))
        .containsExactly("first GBP 1,000.00", "second GBP 200.00");
  }

  @Test
  void sumsAPartyThatIsListedTwice() {
    OutcomesContract contract =
        contract(List.of(outcome("entry"), outcome("job")), unit("entry", "1"), unit("job", "100"))
            .withPayers(
                Payers.byShares(
                    OutcomePayer.builder().party("council").addOutcome("entry").build(),
                    OutcomePayer.sole("council")));
    assertThat(
            payers(
                price(
                    contract,
                    claim("c1", "p1", "entry", "2020-02-01"),
                    claim("c2", "p1", "job", "2020-02-01"))))
        .containsExactly("council GBP 101.00");
  }
}
