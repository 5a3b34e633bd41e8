package org.outturn.pricing.payment;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.fixtures.ContractCase;
import org.outturn.core.money.Amount;
import org.outturn.core.schedule.PaymentSchedule;
import org.outturn.pricing.payment.statement.Headroom;
import org.outturn.pricing.payment.statement.MinorTotals;
import org.outturn.pricing.payment.statement.OutcomePayment;
import org.outturn.pricing.payment.statement.PayerPayment;
import org.outturn.pricing.payment.statement.PaymentStatement;
import org.outturn.pricing.payment.statement.PaymentTotals;
import org.outturn.pricing.payment.statement.Settlement;
import org.outturn.pricing.payment.statement.StatementLine;
import org.outturn.pricing.payment.statement.StatementLines;

/** A statement is a value, and its readings agree with each other. */
class StatementValueProperties {

  @Provide
  Arbitrary<ContractCase> cases() {
    return ContractCase.any();
  }

  private static PaymentStatement price(ContractCase each) {
    return OutcomePricer.DEFAULT.price(each.contract(), each.rows().toEvidence());
  }

  @Property(tries = 300)
  void twoEqualPricingsAreEqual(@ForAll("cases") ContractCase each) {
    assertThat(price(each)).isEqualTo(price(each)).hasSameHashCodeAs(price(each));
  }

  @Property(tries = 300)
  void aStatementOfWhatItShowsIsEqual(@ForAll("cases") ContractCase each) {
    PaymentStatement statement = price(each);
    List<StatementLine> shown = statement.lines().stream().map(this::plain).toList();
    PaymentStatement again = statement.withLines(StatementLines.of(shown));
    assertThat(again).isEqualTo(statement).hasSameHashCodeAs(statement);
    assertThat(again.outcomes()).isEqualTo(statement.outcomes());
    assertThat(again.claims()).isEqualTo(statement.claims());
  }

  private StatementLine plain(StatementLine line) {
    return line.isAdjustment()
        ? StatementLine.ofAdjustment(
            line.claim(),
            line.outcome(),
            line.quantity(),
            line.net(),
            line.rule().orElseThrow(),
            line.because().orElseThrow())
        : StatementLine.ofClaim(
            line.claim(), line.outcome(), line.quantity(), line.price(), line.gross());
  }

  @Property(tries = 300)
  void termsMadeReadyOnceGiveTheSame(@ForAll("cases") ContractCase each) {
    PricedTerms terms = PricedTerms.of(each.contract());
    Evidence evidence = each.rows().toEvidence();
    assertThat(OutcomePricer.DEFAULT.price(terms, Evidence.NONE).lines()).isEmpty();
    assertThat(OutcomePricer.DEFAULT.price(terms, evidence)).isEqualTo(price(each));
    assertThat(OutcomePricer.DEFAULT.price(terms, evidence)).isEqualTo(price(each));
  }

  private static PaymentTotals totals(ContractCase each, LocalDate asOf) {
    return OutcomePricer.DEFAULT.totals(
        PricedTerms.of(each.contract()), each.rows().toEvidence(), asOf);
  }

  @Property(tries = 300)
  void totalsAreThoseOfTheStatement(@ForAll("cases") ContractCase each) {
    PaymentStatement statement = price(each);
    LocalDate asOf = statement.asOf();
    PaymentTotals totals = totals(each, asOf);
    assertThat(totals(each, asOf)).isEqualTo(totals).hasSameHashCodeAs(totals);
    assertThat(totals.gross()).isEqualTo(statement.gross());
    assertThat(totals.net()).isEqualTo(statement.net());
    assertThat(totals.payers()).isEqualTo(statement.payers());
    assertThat(totals.unfunded()).isEqualTo(statement.unfunded());
    assertThat(totals.periods()).isEqualTo(statement.periods());
    Amount zero = Amount.ofMinor(each.contract().currency(), 0);
    for (PaymentTotals.OutcomeTotal total : totals.outcomes()) {
      Amount net =
          statement.outcomes().stream()
              .filter(outcome -> outcome.outcome().equals(total.outcome()))
              .map(OutcomePayment::net)
              .findFirst()
              .orElse(zero);
      assertThat(total.net()).as(total.outcome()).isEqualTo(net);
    }
  }

  /**
   * The same sums as numbers: what settlements invoice up to each period where no rule looks on.
   */
  @Property(tries = 300)
  void minorTotalsAreThoseOfTheStatement(@ForAll("cases") ContractCase each) {
    PaymentStatement statement = price(each);
    PricedTerms terms = PricedTerms.of(each.contract());
    Evidence evidence = each.rows().toEvidence();
    MinorTotals totals = OutcomePricer.DEFAULT.minorTotals(terms, evidence, statement.asOf());

    assertThat(totals.total()).isEqualTo(statement.total().toMinor());
    assertThat(totals.payers().asList())
        .isEqualTo(statement.payers().stream().map(one -> one.amount().toMinor()).toList());
    assertThat(totals.periods().asList())
        .isEqualTo(statement.periods().stream().map(one -> one.total().toMinor()).toList());
    assertThat(totals.reached()).isEqualTo(reached(statement));
    if (each.contract().schedule().isPresent() && totals.isSettled()) {
      PaymentSchedule schedule = each.contract().schedule().get();
      List<Settlement> settled =
          OutcomePricer.DEFAULT
              .ledger(terms, evidence, statement.asOf())
              .settlements()
              .settlements();
      long invoiced = 0;
      for (int period = 0; period < totals.over(); period++) {
        Settlement settlement = settled.get(period);
        for (PayerPayment payer : settlement.payers()) {
          invoiced += payer.amount().toMinor();
        }
        assertThat(totals.invoiced().get(period)).isEqualTo(invoiced);
        assertThat(LocalDate.ofEpochDay(totals.due().get(period)))
            .isEqualTo(settlement.due().orElseThrow().adjusted());
        assertThat(schedule.periods().period(totals.firstPeriod() + period))
            .isEqualTo(settlement.period());
      }
    }
    Statistics.label("reached").collect(!totals.reached().isEmpty());
    Statistics.label("settled").collect(totals.isSettled());
  }

  private static Set<String> reached(PaymentStatement statement) {
    return statement.limits().stream()
        .filter(StatementValueProperties::isReached)
        .map(Headroom::limit)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static boolean isReached(Headroom headroom) {
    return headroom.match(
        new Headroom.Cases<Boolean>() {
          @Override
          public Boolean amount(Headroom.OfAmount of) {
            return of.left().signum() == 0;
          }

          @Override
          public Boolean quantity(Headroom.OfQuantity of) {
            return of.left().signum() == 0;
          }

          @Override
          public Boolean participants(Headroom.OfParticipants of) {
            return of.reached() > 0;
          }
        });
  }
}
