package org.outturn.pricing.payment.statement;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.contract.Rule;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Fractions;

/**
 * What one outcome comes to: {@code acc-entry: 370 claimed, 370 delivered, gross GBP 185,000.00}.
 *
 * @param outcome its id
 * @param claimed how many were claimed, exact
 * @param delivered how many of them no rule about which claims count refused, exact
 * @param paid how many of those are paid, at least in part, exact
 * @param anyway how many a baseline leaves unpaid, exact
 * @param gross before any adjustment
 * @param net what is payable
 */
public record OutcomePayment(
    String outcome,
    BigFraction claimed,
    BigFraction delivered,
    BigFraction paid,
    BigFraction anyway,
    Amount gross,
    Amount net) {

  private static OutcomePayment nothing(String outcome, Amount zero) {
    return new OutcomePayment(
        outcome,
        BigFraction.ZERO,
        BigFraction.ZERO,
        BigFraction.ZERO,
        BigFraction.ZERO,
        zero,
        zero);
  }

  /**
   * What limits and other terms changed.
   *
   * @return net less gross; a reduction is negative
   */
  public Amount adjustments() {
    return net.minus(gross);
  }

  /**
   * Sums up lines by outcome.
   *
   * @param lines those of a statement, or of some of its entries; each adjustment after its claim
   * @return in the order in which the outcomes first come
   */
  public static ImmutableList<OutcomePayment> sumUp(List<StatementLine> lines) {
    Map<String, OutcomePayment> byOutcome = new LinkedHashMap<>();
    BigFraction claimed = BigFraction.ZERO;
    for (StatementLine line : lines) {
      if (!line.isAdjustment()) {
        claimed = line.quantity();
      }
      OutcomePayment before =
          byOutcome.computeIfAbsent(
              line.outcome(), outcome -> nothing(outcome, Amount.zero(line.net().currency())));
      byOutcome.put(line.outcome(), before.plus(line, claimed));
    }
    return ImmutableList.copyOf(byOutcome.values());
  }

  private OutcomePayment plus(StatementLine line, BigFraction claimedAbove) {
    BigFraction more = line.isAdjustment() ? BigFraction.ZERO : line.quantity();
    boolean isRefusal = line.rule().filter(Reason::isOf).isPresent();
    BigFraction refused = isRefusal ? claimedAbove : BigFraction.ZERO;
    BigFraction change = isRefusal ? claimedAbove.negate() : line.quantity();
    BigFraction covered =
        line.rule().filter(Rule.DEADWEIGHT_ON_COUNT::equals).isPresent()
            ? line.quantity().negate()
            : BigFraction.ZERO;
    return new OutcomePayment(
        outcome,
        Fractions.sum(claimed, more),
        Fractions.sum(Fractions.sum(delivered, more), refused.negate()),
        Fractions.sum(paid, change),
        Fractions.sum(anyway, covered),
        gross.plus(line.gross()),
        net.plus(line.net()));
  }
}
