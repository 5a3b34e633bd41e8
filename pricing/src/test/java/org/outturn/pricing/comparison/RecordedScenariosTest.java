package org.outturn.pricing.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.outturn.core.comparison.BlendedPayment;
import org.outturn.core.comparison.ComparisonCase;
import org.outturn.core.comparison.ComparisonScenario;
import org.outturn.core.comparison.DeliveredWork;
import org.outturn.core.comparison.Departure;
import org.outturn.core.comparison.MechanismKind;
import org.outturn.core.comparison.PaymentMechanism;
import org.outturn.core.comparison.RecordedPayment;
import org.outturn.core.comparison.RecordedScenario;
import org.outturn.core.comparison.Side;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.contract.Term;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.evidence.OutcomeClaim;
import org.outturn.core.limit.Limit;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Share;
import org.outturn.core.outcome.Deadweight;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.party.OutcomePayer;
import org.outturn.core.party.Payers;
import org.outturn.core.ratecard.Price;
import org.outturn.core.ratecard.RateCard;
import org.outturn.core.ratecard.Tariff;
import org.outturn.core.reference.ContractReference;
import org.outturn.core.reference.Referring;
import org.outturn.core.validation.InvalidInputException;
import org.outturn.pricing.payment.PricedContract;

/**
 * What the statement of a named contract puts into a comparison; all figures are this test's own.
 */
class RecordedScenariosTest {
  private static final ContractReference HOUSING = ContractReference.of("c.json");
  private static final RecordedScenario ACTUAL =
      RecordedScenario.builder().id("actual").index(0).contract(HOUSING).side("outcomes").build();

  /** Three people housed at 600.00 each less a quarter, 1000.00 at most; one claim repeats. */
  private static PricedContract statement() {
    LocalDate start = LocalDate.parse("2020-01-01");
    OutcomesContract contract =
        OutcomesContract.builder()
            .id("housing")
            .currency("GBP")
            .term(Term.of(start, start.plusYears(1)))
            .addOutcomes(
                Outcome.builder()
                    .id("housed")
                    .deadweight(Deadweight.onPrice(Share.percent(25)))
                    .build(),
                Outcome.builder().id("job").deadweight(Deadweight.PRICED_IN).build())
            .rateCard(RateCard.of(start, Tariff.of("housed", Price.unit(Amount.of("GBP", "600")))))
            .addLimit(Limit.ofContract("contract", Amount.of("GBP", "1000")))
            .payers(Payers.byShares(OutcomePayer.sole("council")))
            .build();
    List<OutcomeClaim> claims = new ArrayList<>();
    for (String person : List.of("1", "2", "3")) {
      claims.add(OutcomeClaim.of("C" + person, "P" + person, "housed", start.plusDays(30)));
    }
    claims.add(OutcomeClaim.of("C4", "P3", "housed", start.plusDays(60)));
    return PricedContract.of(contract, Evidence.ofClaims(claims));
  }

  private static ComparisonCase stated() {
    return ComparisonCase.builder()
        .id("contract")
        .addSide(Side.of("outcomes", PaymentMechanism.outcomes(Amount.of("GBP", "600"))))
        .plan(ComparisonScenario.of("plan", DeliveredWork.ofOutcomes(4)))
        .build();
  }

  private static ComparisonCase resolve(ComparisonCase stated, RecordedScenario... recorded) {
    return RecordedScenarios.DEFAULT.resolve(
        new Referring<>(stated, ImmutableList.copyOf(recorded)), named -> statement());
  }

  @Test
  void aStatementGivesWhatWasDeliveredAndPaid() {
    ComparisonCase whole = resolve(stated(), ACTUAL);

    // Three of the four claims count; 3 x 600 less a quarter is over the limit of 1000.
    assertThat(whole.scenarios().get(0).delivery())
        .hasValue(DeliveredWork.ofOutcomes(3).withDeadweight(Share.percent(25)));
    assertThat(whole.scenarios().get(0).termsOf(whole.sides().get(0)))
        .isEqualTo(new RecordedPayment(MechanismKind.OUTCOMES, Amount.of("GBP", "1000")));
  }

  @Test
  void aStatementMayCountOneOutcomeAndStateDeadweight() {
    assertThat(resolve(stated(), ACTUAL.withOutcome("job")).scenarios().get(0).delivery())
        .hasValue(DeliveredWork.ofOutcomes(0));
    assertThat(
            resolve(stated(), ACTUAL.withDeadweight(Share.of(1, 2))).scenarios().get(0).delivery())
        .hasValue(DeliveredWork.ofOutcomes(3).withDeadweight(Share.of(1, 2)));
  }

  @Test
  void everyScenarioStandsAtItsPlaceAndEachContractIsAskedFor() {
    List<ContractReference> asked = new ArrayList<>();
    ComparisonCase whole =
        RecordedScenarios.DEFAULT.resolve(
            new Referring<>(
                stated()
                    .withScenarios(
                        ComparisonScenario.of("low", DeliveredWork.ofOutcomes(1)),
                        ComparisonScenario.of("high", DeliveredWork.ofOutcomes(9))),
                ImmutableList.of(ACTUAL.withId("last").withIndex(3), ACTUAL.withIndex(1))),
            named -> {
              asked.add(named);
              return statement();
            });

    assertThat(whole.scenarios())
        .extracting(ComparisonScenario::id)
        .containsExactly("low", "actual", "high", "last");
    assertThat(asked).containsExactly(HOUSING, HOUSING);
  }

  @Test
  void refusesEveryStatementThatDoesNotFitWithItsPlace() {
    assertThatThrownBy(
            () ->
                resolve(
                    stated(),
                    ACTUAL.withOutcome("jobs"),
                    ACTUAL.withIndex(1).withId("other").withSide("inputs")))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage(
            "scenarios[0].statement.outcome: outcome must be one of the contract housing but was"
                + " 'jobs'\n"
                + "scenarios[1].statement.side: 'inputs' is not a side of this comparison");
    assertThatThrownBy(
            () ->
                resolve(
                    ComparisonCase.builder()
                        .id("dollars")
                        .addSide(
                            Side.of("outcomes", PaymentMechanism.outcomes(Amount.of("USD", "1"))))
                        .plan(ComparisonScenario.of("plan", DeliveredWork.ofOutcomes(4)))
                        .build(),
                    ACTUAL))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("scenarios[0].statement.contract: must be in USD but the contract is in GBP");
  }

  @Test
  void refusesOutcomesAloneWhereASidePaysForEachPerson() {
    ComparisonCase perPerson =
        ComparisonCase.builder()
            .id("both")
            .addSide(Side.of("outcomes", PaymentMechanism.outcomes(Amount.of("GBP", "600"))))
            .addSide(
                Side.of(
                    "both",
                    new BlendedPayment(
                        Amount.of("GBP", "0"),
                        Amount.of("GBP", "2"),
                        Amount.of("GBP", "10"),
                        Optional.empty())))
            .plan(ComparisonScenario.of("plan", DeliveredWork.of(10, Share.percent(40))))
            .build();

    assertThatThrownBy(() -> resolve(perPerson, ACTUAL))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage(
            "scenarios[0]: must state people and successRate, because side 'both' pays for each"
                + " person, but stated outcomes alone");
    assertThat(
            resolve(
                    perPerson,
                    ACTUAL.withDepartures(
                        Departure.inDelivery("both", DeliveredWork.of(5, Share.percent(60)))))
                .scenarios())
        .hasSize(1);
  }

  @Test
  void aRecordedScenarioLeavesItsSideToTheStatement() {
    assertThatThrownBy(
            () ->
                ACTUAL.withDepartures(
                    Departure.inDelivery("outcomes", DeliveredWork.of(5, Share.percent(60)))))
        .hasMessage(
            "departures must not name the side whose payment the statement gives but was"
                + " outcomes");
  }
}
