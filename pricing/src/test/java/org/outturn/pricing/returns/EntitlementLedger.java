package org.outturn.pricing.returns;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.outturn.core.investment.AnnualRate;
import org.outturn.core.investment.FinanceCase;
import org.outturn.core.investment.Tranche;

/**
 * What one tranche is due, worked out again from its terms and from the days on which it paid in
 * and got principal back; in whole days, without knowing how the waterfall counts.
 */
final class EntitlementLedger {
  private final FinanceCase finance;
  private final TrancheResult result;
  private LocalDate accruedTo = LocalDate.MIN;
  private long repaid;
  private long interestDue;
  private long preferredDue;

  EntitlementLedger(FinanceCase finance, TrancheResult result) {
    this.finance = finance;
    this.result = result;
  }

  void take(WaterfallPeriod period, TrancheMovement movement) {
    LocalDate to = period.distributedOn();
    Tranche tranche = result.tranche();
    interestDue += accrued(tranche.rate(), to);
    preferredDue += accrued(tranche.preferredReturn(), to);
    accruedTo = to;

    interestDue -= received(movement, DistributionKind.INTEREST);
    preferredDue -= received(movement, DistributionKind.PREFERRED_RETURN);
    repaid += received(movement, DistributionKind.PRINCIPAL);
    assertThat(interestDue).as("interest due to %s", tranche.id()).isNotNegative();
    assertThat(preferredDue).as("preferred return due to %s", tranche.id()).isNotNegative();
    assertThat(repaid).as("principal of %s", tranche.id()).isLessThanOrEqualTo(drawnBy(to));
    if (!tranche.isRepaid()) {
      assertThat(repaid).isZero();
    }
    if (tranche.residualShare().toFraction().signum() == 0) {
      assertThat(received(movement, DistributionKind.RESIDUAL)).isZero();
    }
  }

  void assertPaidInFull() {
    if (result.tranche().isRepaid()) {
      assertThat(drawnBy(accruedTo) - repaid).as("principal before juniors").isZero();
    }
    if (result.tranche().cap().isEmpty()) {
      assertThat(interestDue).as("interest before juniors").isZero();
      assertThat(preferredDue).as("preferred return before juniors").isZero();
    }
  }

  /** Adds up what is out at the end of each flow's stretch of days since the last date. */
  private long accrued(AnnualRate rate, LocalDate to) {
    BigDecimal moneyDays = BigDecimal.ZERO;
    for (CashFlow flow : result.flows().map(CashFlows::flows).orElseGet(ImmutableList::of)) {
      if (flow.amount().signum() < 0 && !flow.date().isAfter(to)) {
        LocalDate since = flow.date().isAfter(accruedTo) ? flow.date() : accruedTo;
        moneyDays =
            moneyDays.add(
                BigDecimal.valueOf(-flow.amount().toMinor())
                    .multiply(BigDecimal.valueOf(ChronoUnit.DAYS.between(since, to))));
      }
    }
    if (repaid > 0) {
      moneyDays =
          moneyDays.subtract(
              BigDecimal.valueOf(repaid)
                  .multiply(BigDecimal.valueOf(ChronoUnit.DAYS.between(accruedTo, to))));
    }
    return moneyDays
        .multiply(rate.value())
        .divide(BigDecimal.valueOf(365), 0, finance.roundingMode())
        .longValueExact();
  }

  private long drawnBy(LocalDate day) {
    return result.flows().stream()
        .flatMap(each -> each.flows().stream())
        .filter(flow -> flow.amount().signum() < 0 && !flow.date().isAfter(day))
        .mapToLong(flow -> -flow.amount().toMinor())
        .sum();
  }

  private static long received(TrancheMovement movement, DistributionKind kind) {
    return movement.received(kind).toMinor();
  }
}
