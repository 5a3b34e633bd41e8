package org.outturn.pricing.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.pricing.fixtures.Given.claim;
import static org.outturn.pricing.fixtures.Given.contract;
import static org.outturn.pricing.fixtures.Given.day;
import static org.outturn.pricing.fixtures.Given.outcome;
import static org.outturn.pricing.fixtures.Given.pounds;
import static org.outturn.pricing.fixtures.Given.tally;
import static org.outturn.pricing.fixtures.Given.unit;

import com.google.common.collect.ImmutableList;
import java.util.Currency;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.limit.Limit;
import org.outturn.core.party.OutcomePayer;
import org.outturn.core.party.Payers;
import org.outturn.core.ratecard.Band;
import org.outturn.core.ratecard.Price;
import org.outturn.core.schedule.PaymentSchedule;
import org.outturn.core.time.Frequency;
import org.outturn.pricing.fixtures.Given;
import org.outturn.pricing.payment.statement.Correction;
import org.outturn.pricing.payment.statement.Settlement;
import org.outturn.pricing.payment.statement.Settlements;

/** Rule settlement; all figures are this test's own. */
class SettlementTest {
  private static final PaymentSchedule QUARTERLY =
      PaymentSchedule.of(Frequency.QUARTERLY, Given.START);

  private static Settlements settle(OutcomesContract contract, Evidence evidence, String asOf) {
    return OutcomePricer.DEFAULT.settle(contract, evidence, day(asOf));
  }

  /** Such as {@code 2020-01-01: council GBP 600.00}, with what stays unfunded and corrections. */
  private static List<String> told(Settlements settlements) {
    return settlements.settlements().stream().map(SettlementTest::told).toList();
  }

  private static String told(Settlement settlement) {
    String payers =
        settlement.payers().stream()
            .map(payment -> payment.party() + " " + payment.amount())
            .collect(Collectors.joining(", "));
    String corrections =
        settlement.corrections().stream()
            .map(Correction::amount)
            .map(Object::toString)
            .collect(Collectors.joining(", "));
    return settlement.period().startInclusive()
        + ": "
        + payers
        + (settlement.unfunded().signum() == 0 ? "" : ", unfunded " + settlement.unfunded())
        + (corrections.isEmpty() ? "" : ", corrections " + corrections);
  }

  @Test
  void invoicesEachPeriodThatIsOver() {
    OutcomesContract contract =
        contract(outcome("entry"), "600")
            .withSchedule(QUARTERLY)
            .withLimits(Limit.ofContract("most", pounds("1500")))
            .withPayers(
                Payers.byShares(OutcomePayer.sole("council").withCommitment(pounds("1400"))));
    Evidence evidence =
        Evidence.ofClaims(
            List.of(
                claim("c1", "p1", "entry", "2020-02-01"),
                claim("c2", "p2", "entry", "2020-08-01"),
                claim("c3", "p3", "entry", "2020-08-02"),
                claim("c4", "p4", "entry", "2020-12-31")));

    Settlements settlements = settle(contract, evidence, "2020-12-30");

    assertThat(told(settlements))
        .containsExactly(
            "2020-01-01: council GBP 600.00",
            "2020-04-01: council GBP 0.00",
            "2020-07-01: council GBP 800.00, unfunded GBP 100.00");
    assertThat(settlements.total()).isEqualTo(pounds("1400"));
    assertThat(settlements.settlements().get(2).outcomes()).isEqualTo(pounds("900"));
    assertThat(told(settle(contract, evidence, "2021-03-31"))).hasSize(5);
  }

  /** 60 at 500 fall due in June; 60 more put all into the band of 450: 120 x 450 = 54,000. */
  @Test
  void showsABandedPriceThatMovesAsACorrection() {
    OutcomesContract contract =
        contract(
                outcome("entry"),
                Price.banded(List.of(Band.upTo(100, pounds("500")), Band.beyond(pounds("450")))))
            .withSchedule(QUARTERLY);
    Evidence evidence =
        Evidence.ofTallies(
            List.of(tally("entry", "60", "2020-05-31"), tally("entry", "60", "2020-08-31")));

    Settlements settlements = settle(contract, evidence, "2020-09-30");

    assertThat(told(settlements))
        .containsExactly(
            "2020-04-01: council GBP 30,000.00",
            "2020-07-01: council GBP 24,000.00, corrections GBP -3,000.00");
    assertThat(settlements.settlements().get(1).corrections().get(0).because())
        .isEqualTo("RESTATED: GBP 30,000.00 by what was known on 2020-06-30, GBP 27,000.00 now");
    assertThat(settlements.total()).isEqualTo(pounds("54000"));
  }

  @Test
  void showsWhatIsTakenBackAsAReversal() {
    OutcomesContract contract =
        contract(outcome("entry"), Price.unit(pounds("100"))).withSchedule(QUARTERLY);
    Evidence evidence =
        Evidence.ofClaims(
            List.of(
                claim("c1", "p1", "entry", "2020-02-01").withReversed(day("2020-05-10")),
                claim("c2", "p2", "entry", "2020-06-01")));

    Settlements settlements = settle(contract, evidence, "2020-06-30");

    assertThat(settlements.settlements().get(1).corrections())
        .extracting(correction -> correction.claim() + " " + correction.because())
        .containsExactly("c1 REVERSED: GBP 100.00 by what was known on 2020-03-31, GBP 0.00 now");
  }

  /** The prerequisite is verified a quarter after the claim that needs it. */
  @Test
  void paysAClaimOnceItsPrerequisiteIsKnown() {
    OutcomesContract contract =
        contract(
                List.of(outcome("entry"), outcome("exit").withRequires("entry")),
                unit("entry", "100"),
                unit("exit", "900"))
            .withSchedule(QUARTERLY);
    Evidence evidence =
        Evidence.ofClaims(
            List.of(
                claim("c1", "p1", "entry", "2020-01-15").withVerified(day("2020-04-15")),
                claim("c2", "p1", "exit", "2020-02-15")));

    assertThat(told(settle(contract, evidence, "2020-06-30")))
        .containsExactly(
            "2020-01-01: council GBP 0.00",
            "2020-04-01: council GBP 1,000.00, corrections GBP 900.00");
  }

  @Test
  void isOneSettlementOfTheWholeWithoutASchedule() {
    OutcomesContract contract = contract(outcome("entry"), "600");
    Evidence evidence = Evidence.ofClaims(List.of(claim("c1", "p1", "entry", "2020-02-01")));

    assertThat(told(settle(contract, evidence, "2020-02-01")))
        .containsExactly("2020-01-01: council GBP 600.00");
    assertThat(settle(contract, evidence, "2020-02-01").settlements().get(0).due()).isEmpty();
  }

  @Test
  void settlesNothingWithoutEvidence() {
    assertThat(
            settle(
                contract(outcome("entry"), "600").withSchedule(QUARTERLY),
                Evidence.NONE,
                "2020-06-30"))
        .isEqualTo(
            new Settlements(
                "example",
                Currency.getInstance("GBP"),
                day("2020-06-30"),
                ImmutableList.of(),
                ImmutableList.of()));
  }
}
