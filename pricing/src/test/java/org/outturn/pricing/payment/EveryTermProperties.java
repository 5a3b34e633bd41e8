package org.outturn.pricing.payment;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.outturn.core.contract.Blend;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.ClaimStatus;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.evidence.OutcomeClaim;
import org.outturn.core.evidence.OutcomeMeasurement;
import org.outturn.core.fixtures.ContractCase;
import org.outturn.core.fixtures.EveryTermCase;
import org.outturn.core.limit.Deductible;
import org.outturn.core.money.Amount;
import org.outturn.core.outcome.Deadweight;
import org.outturn.core.outcome.Measure;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.party.OutcomePayer;
import org.outturn.core.ratecard.DecidedBy;
import org.outturn.core.ratecard.Factor;
import org.outturn.core.ratecard.Gate;
import org.outturn.core.ratecard.GateMeasure;
import org.outturn.core.ratecard.RateCardVersion;
import org.outturn.core.ratecard.TablePoint;
import org.outturn.core.ratecard.TablePrice;
import org.outturn.core.ratecard.Tariff;
import org.outturn.core.ratecard.UnitPrice;
import org.outturn.pricing.fixtures.StatementFigures;
import org.outturn.pricing.fixtures.StatementIdentities;
import org.outturn.pricing.payment.statement.Headroom;
import org.outturn.pricing.payment.statement.PaymentStatement;

/** What every statement keeps whatever its terms, and terms that change nothing. */
class EveryTermProperties {
  private static final OutcomePricer PRICER = OutcomePricer.DEFAULT;
  private static final String ASKED = "asked";

  @Provide
  Arbitrary<EveryTermCase> cases() {
    return EveryTermCase.any();
  }

  @Provide
  Arbitrary<ContractCase> plain() {
    return ContractCase.any()
        .filter(
            each ->
                each.contract().payers().listed().stream().anyMatch(OutcomePayer::paysForTheRest))
        .filter(each -> !each.contract().rateCard().versions().get(0).tariffs().isEmpty());
  }

  private static StatementFigures figures(OutcomesContract contract, Evidence evidence) {
    return StatementFigures.of(PRICER.price(contract, evidence));
  }

  @Property(tries = 300)
  void theOrderOfTheInputChangesNothing(
      @ForAll("cases") EveryTermCase each, @ForAll Random random) {
    List<OutcomeClaim> claims = new ArrayList<>(each.rows().claims());
    List<OutcomeMeasurement> measurements = new ArrayList<>(each.measurements());
    Collections.shuffle(claims, random);
    Collections.shuffle(measurements, random);
    claims.addAll(claims.subList(0, claims.size() / 2));
    Evidence shuffled = Evidence.of(claims, each.rows().tallies(), measurements);

    assertThat(PRICER.price(each.contract(), shuffled))
        .isEqualTo(PRICER.price(each.contract(), each.evidence()));
  }

  @Property(tries = 300)
  void keepsTheIdentities(
      @ForAll("cases") EveryTermCase each, @ForAll @IntRange(min = -400, max = 400) int later) {
    LocalDate asOf = PRICER.latest(each.contract(), each.evidence()).plusDays(later);
    StatementIdentities.hold(each.contract(), PRICER.price(each.contract(), each.evidence(), asOf));
  }

  /** Rule clawback: nothing is left of what is taken back, whatever was agreed. */
  @Property(tries = 300)
  void reversingEverythingLeavesEveryPayerAndLimitAtZero(@ForAll("cases") EveryTermCase each) {
    OutcomesContract contract =
        each.contract()
            .withBlend(Blend.NONE)
            .withPlan(ImmutableList.of())
            .withDeductibles(ImmutableList.of());
    LocalDate day = PRICER.latest(contract, each.evidence()).plusDays(1);
    List<OutcomeClaim> reversed =
        each.rows().claims().stream()
            .filter(claim -> claim.status() == ClaimStatus.VERIFIED)
            .map(claim -> claim.withStatus(ClaimStatus.REVERSED).withReversed(Optional.of(day)))
            .toList();
    PaymentStatement statement =
        PRICER.price(contract, Evidence.of(reversed, List.of(), List.of()), day);

    assertThat(statement.net().signum()).isZero();
    assertThat(statement.unfunded().signum()).isZero();
    assertThat(statement.payers()).allMatch(payer -> payer.amount().signum() == 0);
    for (Headroom limit : statement.limits()) {
      if (limit instanceof Headroom.OfAmount amount) {
        assertThat(amount.used().signum()).isZero();
      }
      if (limit instanceof Headroom.OfQuantity quantity) {
        assertThat(quantity.used().signum()).isZero();
      }
    }
  }

  private static OutcomesContract withTariffs(
      OutcomesContract contract, UnaryOperator<Tariff> change) {
    List<RateCardVersion> versions =
        contract.rateCard().versions().stream()
            .map(version -> version.withTariffs(version.tariffs().stream().map(change).toList()))
            .toList();
    return contract.withRateCard(contract.rateCard().withVersions(versions));
  }

  private static OutcomesContract asking(OutcomesContract contract) {
    Outcome asked =
        Outcome.builder()
            .id(ASKED)
            .measure(Measure.COHORT)
            .deadweight(Deadweight.PRICED_IN)
            .build();
    return contract.withOutcomes(
        ImmutableList.<Outcome>builder().addAll(contract.outcomes()).add(asked).build());
  }

  private static StatementFigures withoutAsked(StatementFigures figures) {
    figures.claims().keySet().removeIf(claim -> claim.startsWith(ASKED));
    return figures;
  }

  private static Evidence measuredOnEveryCohort(ContractCase each) {
    LocalDate day = each.contract().term().from();
    return Evidence.of(
        each.rows().claims(),
        each.rows().tallies(),
        each.contract().cohorts().stream()
            .map(
                cohort -> OutcomeMeasurement.of(ASKED, day, BigDecimal.ONE).withCohort(cohort.id()))
            .toList());
  }

  @Property(tries = 300)
  void aFactorOfOneChangesNothing(@ForAll("plain") ContractCase each) {
    Factor one =
        Factor.of(ASKED, TablePrice.Between.LINEAR, TablePoint.of("0", "1"))
            .withBy(DecidedBy.STATEMENT);
    Evidence evidence = measuredOnEveryCohort(each);
    OutcomesContract asking = asking(each.contract());
    OutcomesContract scored = withTariffs(asking, tariff -> tariff.withFactors(one));
    OutcomesContract gated =
        withTariffs(
            asking,
            tariff ->
                tariff.withOnlyIf(Gate.atMost(ASKED, BigDecimal.ONE).withBy(DecidedBy.STATEMENT)));

    StatementFigures scoredFigures = withoutAsked(figures(scored, evidence));
    assertThat(scoredFigures.adjustments()).doesNotContainKey("factor");
    assertThat(scoredFigures).isEqualTo(withoutAsked(figures(gated, evidence)));
  }

  @Property(tries = 300)
  void aGateThatIsAlwaysOpenChangesNothing(@ForAll("plain") ContractCase each) {
    String first = each.contract().rateCard().versions().get(0).tariffs().get(0).outcome();
    OutcomesContract gated =
        withTariffs(
            each.contract(),
            tariff ->
                tariff.outcome().equals(first)
                    ? tariff
                    : tariff.withOnlyIf(
                        Gate.atLeast(first, BigDecimal.ZERO).withOf(GateMeasure.QUANTITY)));

    assertThat(figures(gated, each.rows().toEvidence()))
        .isEqualTo(figures(each.contract(), each.rows().toEvidence()));
  }

  @Property(tries = 300)
  void aDeductibleOfNothingChangesNothing(@ForAll("plain") ContractCase each) {
    OutcomesContract contract = each.contract();
    OutcomesContract deducted =
        contract.withDeductibles(
            Deductible.ofContract("nothing", Amount.zero(contract.currency())));
    StatementFigures figures = figures(deducted, each.rows().toEvidence());

    assertThat(figures.limits().remove("nothing amount")).isEqualTo("used 0, left 0");
    assertThat(figures).isEqualTo(figures(contract, each.rows().toEvidence()));
  }

  @Property(tries = 300)
  void aTwoSidedTariffThatNeverFallsBelowZeroChangesNothing(@ForAll("plain") ContractCase each) {
    OutcomesContract twoSided =
        withTariffs(
            each.contract(),
            tariff -> tariff.price() instanceof UnitPrice ? tariff.withTwoSided(true) : tariff);

    assertThat(figures(twoSided, each.rows().toEvidence()))
        .isEqualTo(figures(each.contract(), each.rows().toEvidence()));
  }
}
