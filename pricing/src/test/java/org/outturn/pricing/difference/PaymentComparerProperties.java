package org.outturn.pricing.difference;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.fixtures.ContractCase;
import org.outturn.core.money.Amount;
import org.outturn.core.party.OutcomePayer;
import org.outturn.pricing.payment.OutcomePricer;
import org.outturn.pricing.payment.statement.PaymentStatement;

/** Whatever two contracts say, the parts of what they change sum to the whole of it. */
class PaymentComparerProperties {

  @Provide
  Arbitrary<ContractCase> cases() {
    return ContractCase.any();
  }

  /** The same evidence under a contract and under one without some of its terms. */
  private static ImmutableList<PaymentStatement> statements(ContractCase each, Random random) {
    OutcomesContract contract = each.contract();
    OutcomesContract other =
        switch (random.nextInt(3)) {
          case 0 -> contract.withLimits();
          case 1 -> contract.withSchedule(Optional.empty());
          default ->
              contract
                  .withLimits(contract.limits().stream().limit(1).toList())
                  .withPayers(contract.payers().withListed(uncommitted(contract)));
        };
    Evidence evidence = each.rows().toEvidence();
    LocalDate asOf = OutcomePricer.DEFAULT.latest(contract, evidence);
    return ImmutableList.of(
        OutcomePricer.DEFAULT.price(contract, evidence, asOf),
        OutcomePricer.DEFAULT.price(other, evidence, asOf));
  }

  private static List<OutcomePayer> uncommitted(OutcomesContract contract) {
    return contract.payers().listed().stream()
        .map(payer -> payer.withCommitment(Optional.empty()))
        .toList();
  }

  private static <T> Amount sum(List<T> parts, Function<T, AmountChange> change, Amount zero) {
    return parts.stream().map(part -> change.apply(part).difference()).reduce(zero, Amount::plus);
  }

  @Property(tries = 100)
  void partsSumToTheWhole(@ForAll("cases") ContractCase each, @ForAll Random random) {
    ImmutableList<PaymentStatement> both = statements(each, random);
    PaymentDifference difference = PaymentComparer.DEFAULT.compare(both.get(0), both.get(1));
    Amount zero = Amount.zero(difference.currency());
    Amount net = difference.net().difference();

    assertThat(net).isEqualTo(both.get(1).net().minus(both.get(0).net()));
    assertThat(sum(difference.outcomes(), OutcomeChange::net, zero)).isEqualTo(net);
    assertThat(sum(difference.periods(), PeriodChange::net, zero)).isEqualTo(net);
    assertThat(
            difference
                .gross()
                .difference()
                .plus(sum(difference.adjustments(), AdjustmentChange::amount, zero)))
        .isEqualTo(net);
    assertThat(
            sum(difference.payers(), PayerChange::amount, zero)
                .plus(difference.unfunded().difference()))
        .isEqualTo(net.plus(difference.fees().difference()).plus(difference.grants().difference()));
    for (PayerChange payer : difference.payers()) {
      assertThat(
              difference.periods().stream()
                  .flatMap(period -> period.payers().stream())
                  .filter(part -> part.party().equals(payer.party()))
                  .map(part -> part.amount().difference())
                  .reduce(zero, Amount::plus))
          .isEqualTo(payer.amount().difference());
    }
  }

  @Property(tries = 40)
  void theWayBackIsTheOpposite(@ForAll("cases") ContractCase each, @ForAll Random random) {
    ImmutableList<PaymentStatement> both = statements(each, random);
    PaymentDifference there = PaymentComparer.DEFAULT.compare(both.get(0), both.get(1));
    PaymentDifference back = PaymentComparer.DEFAULT.compare(both.get(1), both.get(0));

    assertThat(back.net()).isEqualTo(there.reversed().net());
    assertThat(back.adjustments())
        .containsExactlyInAnyOrderElementsOf(there.reversed().adjustments());
    assertThat(back.outcomes()).containsExactlyInAnyOrderElementsOf(there.reversed().outcomes());
    assertThat(back.payers()).containsExactlyInAnyOrderElementsOf(there.reversed().payers());
    assertThat(back.periods())
        .extracting(PeriodChange::period)
        .isEqualTo(there.periods().stream().map(PeriodChange::period).toList());
    assertThat(there.reversed().reversed()).isEqualTo(there);
  }

  @Property(tries = 20)
  void aStatementDiffersNowhereFromItself(@ForAll("cases") ContractCase each) {
    PaymentStatement statement =
        OutcomePricer.DEFAULT.price(each.contract(), each.rows().toEvidence());
    PaymentDifference difference = PaymentComparer.DEFAULT.compare(statement, statement);

    assertThat(difference).isEqualTo(difference.reversed());
  }
}
