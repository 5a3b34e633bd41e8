package org.outturn.pricing.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.fixtures.ContractCase;
import org.outturn.core.money.Amount;
import org.outturn.core.schedule.PlannedPayment;
import org.outturn.core.time.Periods;
import org.outturn.pricing.payment.OutcomePricer;
import org.outturn.pricing.payment.statement.PaymentStatement;

/** The plan beside the actual says the same sums as the statement it is made of. */
class PlanComparerProperties {
  private static final int MOST_PERIODS = 6;
  private static final int MOST_MINOR_UNITS = 100_000;

  @Provide
  Arbitrary<ContractCase> cases() {
    return ContractCase.any().filter(each -> each.contract().schedule().isPresent());
  }

  /** The contract with a plan of some periods from its first on. */
  private static OutcomesContract planned(OutcomesContract contract, Random random) {
    Periods periods = contract.schedule().orElseThrow().periods();
    int first = periods.indexOf(contract.term().from());
    List<PlannedPayment> plan = new ArrayList<>();
    for (int i = 0; i < MOST_PERIODS; i++) {
      if (periods.has(first + i) && (i == 0 || random.nextBoolean())) {
        plan.add(
            new PlannedPayment(
                "BASE",
                periods.period(first + i).startInclusive(),
                Amount.ofMinor(contract.currency(), random.nextInt(MOST_MINOR_UNITS))));
      }
    }
    return contract.withPlan(plan);
  }

  @Property(tries = 100)
  void sumsAreThoseOfTheStatement(@ForAll("cases") ContractCase each, @ForAll Random random) {
    OutcomesContract contract = planned(each.contract(), random);
    Evidence evidence = each.rows().toEvidence();
    PaymentStatement statement = OutcomePricer.DEFAULT.price(contract, evidence);
    PlanAgainstActual plan = PlanComparer.DEFAULT.compare(contract, statement, "BASE");
    Amount zero = Amount.zero(contract.currency());

    assertThat(plan.forecast()).isEqualTo(statement.forecast().get(0).total());
    assertThat(plan.latest().flatMap(PlannedPeriod::actualSoFar).orElse(zero))
        .isEqualTo(statement.net().plus(statement.fees()).plus(statement.grants()));
    assertThat(plan.periods().stream().map(PlannedPeriod::planned).reduce(zero, Amount::plus))
        .isEqualTo(contract.plan().stream().map(PlannedPayment::amount).reduce(zero, Amount::plus));
  }
}
