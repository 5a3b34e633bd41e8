package org.outturn.pricing.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.outturn.core.contract.Rule;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.fixtures.ContractCase;
import org.outturn.core.money.Amount;
import org.outturn.core.time.DateRange;
import org.outturn.pricing.fixtures.StatementIdentities;
import org.outturn.pricing.payment.statement.Adjustment;
import org.outturn.pricing.payment.statement.Headroom;
import org.outturn.pricing.payment.statement.PayerPayment;
import org.outturn.pricing.payment.statement.PaymentStatement;
import org.outturn.pricing.payment.statement.PeriodPayment;
import org.outturn.pricing.payment.statement.StatementLine;

/** The identities that every statement keeps. */
class PaymentStatementProperties {

  @Provide
  Arbitrary<ContractCase> cases() {
    return ContractCase.any();
  }

  private static PaymentStatement statement(ContractCase each) {
    return OutcomePricer.DEFAULT.price(each.contract(), each.rows().toEvidence());
  }

  private static long sum(Stream<Amount> amounts) {
    return minor(amounts).sum();
  }

  private static LongStream minor(Stream<Amount> amounts) {
    return amounts.mapToLong(Amount::toMinor);
  }

  @Property
  void netIsGrossAndAdjustments(@ForAll("cases") ContractCase each) {
    PaymentStatement statement = statement(each);
    assertThat(statement.net().toMinor())
        .isEqualTo(
            statement.gross().toMinor()
                + sum(statement.adjustments().stream().map(Adjustment::amount)));
    assertThat(statement.adjustments())
        .allMatch(adjustment -> adjustment.amount().signum() <= 0)
        .allMatch(adjustment -> adjustment.quantity().signum() <= 0);
  }

  @Property
  void netIsPayersAndUnfunded(@ForAll("cases") ContractCase each) {
    PaymentStatement statement = statement(each);
    assertThat(statement.net().toMinor())
        .isEqualTo(
            sum(statement.payers().stream().map(PayerPayment::amount))
                + statement.unfunded().toMinor());
    assertThat(statement.payers()).allMatch(payer -> payer.amount().signum() >= 0);
    assertThat(statement.unfunded().signum()).isNotNegative();
  }

  @Property
  void periodsSumToTheTotal(@ForAll("cases") ContractCase each) {
    PaymentStatement statement = statement(each);
    List<PeriodPayment> periods = statement.periods();
    assertThat(sum(periods.stream().map(PeriodPayment::gross)))
        .isEqualTo(statement.gross().toMinor());
    assertThat(sum(periods.stream().map(PeriodPayment::net))).isEqualTo(statement.net().toMinor());
    for (int i = 1; i < periods.size(); i++) {
      assertThat(periods.get(i - 1).period().endExclusive())
          .contains(periods.get(i).period().startInclusive());
    }
  }

  @Property
  void everyClaimFallsIntoAPeriod(@ForAll("cases") ContractCase each) {
    Evidence evidence = each.rows().toEvidence();
    List<DateRange> periods =
        statement(each).periods().stream().map(PeriodPayment::period).toList();
    assertThat(evidence.claims())
        .allMatch(claim -> periods.stream().anyMatch(dates -> dates.contains(claim.verified())));
    assertThat(evidence.tallies())
        .allMatch(tally -> periods.stream().anyMatch(dates -> dates.contains(tally.achieved())));
  }

  @Property
  void noLimitIsUsedBeyondWhatItLetsThrough(@ForAll("cases") ContractCase each) {
    StatementIdentities.hold(each.contract(), statement(each));
  }

  @Property
  void whatParticipantLimitsWithholdIsTheirAdjustment(@ForAll("cases") ContractCase each) {
    PaymentStatement statement = statement(each);
    for (Headroom headroom : statement.limits()) {
      if (headroom instanceof Headroom.OfParticipants of) {
        assertThat(of.withheld().negated().toMinor())
            .isEqualTo(
                sum(
                    statement.adjustments().stream()
                        .filter(adjustment -> adjustment.id().equals(Optional.of(of.limit())))
                        .map(Adjustment::amount)));
      }
    }
  }

  @Property
  void linesSumToGrossAndNet(@ForAll("cases") ContractCase each) {
    PaymentStatement statement = statement(each);
    assertThat(statement.lines().stream().mapToLong(line -> line.gross().toMinor()).sum())
        .isEqualTo(statement.gross().toMinor());
    assertThat(statement.lines().stream().mapToLong(line -> line.net().toMinor()).sum())
        .isEqualTo(statement.net().toMinor());
  }

  @Property
  void linesOfARuleSumToItsAdjustment(@ForAll("cases") ContractCase each) {
    PaymentStatement statement = statement(each);
    for (Rule rule : Rule.values()) {
      assertThat(
              statement.lines().stream()
                  .filter(line -> line.rule().equals(Optional.of(rule)))
                  .mapToLong(line -> line.net().toMinor())
                  .sum())
          .as(rule.id())
          .isEqualTo(
              sum(
                  statement.adjustments().stream()
                      .filter(adjustment -> adjustment.rule() == rule)
                      .map(Adjustment::amount)));
    }
  }

  @Property
  void everyClaimHasItsLineInClaimOrder(@ForAll("cases") ContractCase each) {
    Evidence evidence = each.rows().toEvidence();
    PaymentStatement statement = statement(each);
    List<String> expected = new ArrayList<>();
    for (int row = 0; row < evidence.size(); row++) {
      expected.add(evidence.columns().id(row));
    }
    assertThat(
            statement.lines().stream()
                .filter(line -> !line.isAdjustment())
                .map(StatementLine::claim))
        .isEqualTo(expected);
    assertThat(new LinkedHashSet<>(statement.lines().stream().map(StatementLine::claim).toList()))
        .containsExactlyElementsOf(expected);
    assertThat(statement.claims()).isEqualTo(expected.size());
  }

  @Property
  void everyReductionSaysWhy(@ForAll("cases") ContractCase each) {
    assertThat(statement(each).lines())
        .allMatch(line -> line.isAdjustment() == line.because().isPresent())
        .allMatch(line -> line.isAdjustment() == line.rule().isPresent())
        .allMatch(line -> !line.because().orElse("x").isBlank());
  }

  @Property
  void adjustmentsStandInTheOrderOfTheStages(@ForAll("cases") ContractCase each) {
    assertThat(statement(each).adjustments().stream().map(PaymentStatementProperties::stage))
        .isSorted();
  }

  /** Which claims count, tiers, deadweight, limits by scope. */
  private static int stage(Adjustment adjustment) {
    return switch (adjustment.rule()) {
      case VERIFIED_ONLY, IN_TIME, IN_SEQUENCE, CARD_IN_FORCE, GATE, ONCE_EACH -> 0;
      case GROSS -> 1;
      case DEADWEIGHT_ON_PRICE, DEADWEIGHT_ON_COUNT, COMPARISON_GROUP -> 3;
      case BEST_OF -> 4;
      case PART_PAY -> adjustment.id().orElse("").startsWith("limit-") ? 4 : 2;
      default -> throw new AssertionError(adjustment.rule() + " adjusts no claim");
    };
  }
}
