package org.outturn.pricing.comparison;

import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.comparison.DeliveredWork;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.money.Share;
import org.outturn.core.outcome.Baseline;
import org.outturn.core.outcome.ComparisonGroup;
import org.outturn.core.outcome.Deadweight;
import org.outturn.core.outcome.DeadweightRate;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.outcome.Quantities;
import org.outturn.core.validation.TextShape;
import org.outturn.pricing.payment.statement.OutcomePayment;
import org.outturn.pricing.payment.statement.PaymentStatement;

/**
 * What was delivered under a contract, as its statement has it.
 *
 * <p>An outcome is delivered where its claim counts, whether or not a limit, a baseline or a grant
 * leaves it unpaid: the quantity claimed without what a rule about which claims count refused. The
 * share that would have happened anyway is what a baseline or a rate of deadweight stands for;
 * deadweight that is priced in is none.
 */
public final class StatementDelivery {
  private StatementDelivery() {}

  /**
   * Everything delivered, all outcomes of the contract counted alike.
   *
   * @param contract the contract
   * @param statement its statement
   * @return the delivery, of outcomes alone
   */
  public static DeliveredWork of(OutcomesContract contract, PaymentStatement statement) {
    return count(statement, contract.outcomes());
  }

  /**
   * What was delivered of one outcome, such as 18 months in accommodation.
   *
   * @param contract the contract
   * @param statement its statement
   * @param outcome the outcome's id
   * @return the delivery, of outcomes alone
   * @throws IllegalArgumentException when the contract has no such outcome
   */
  public static DeliveredWork of(
      OutcomesContract contract, PaymentStatement statement, String outcome) {
    List<Outcome> one =
        contract.outcomes().stream().filter(each -> each.id().equals(outcome)).toList();
    if (one.isEmpty()) {
      throw new IllegalArgumentException(
          "outcome must be one of the contract "
              + contract.id()
              + " but was "
              + TextShape.idOrShape(outcome));
    }
    return count(statement, one);
  }

  /**
   * What was delivered of one outcome, or of all alike.
   *
   * @param contract the contract
   * @param statement its statement
   * @param outcome the outcome's id; empty where all outcomes are counted alike
   * @return the delivery, of outcomes alone
   * @throws IllegalArgumentException when the contract has no such outcome
   */
  public static DeliveredWork of(
      OutcomesContract contract, PaymentStatement statement, Optional<String> outcome) {
    return outcome
        .map(each -> of(contract, statement, each))
        .orElseGet(() -> of(contract, statement));
  }

  private static DeliveredWork count(PaymentStatement statement, List<Outcome> outcomes) {
    Map<String, OutcomePayment> paid =
        Maps.uniqueIndex(statement.outcomes(), OutcomePayment::outcome);
    BigFraction gross = BigFraction.ZERO;
    BigFraction deadweight = BigFraction.ZERO;
    for (Outcome outcome : outcomes) {
      OutcomePayment of = paid.get(outcome.id());
      if (of != null) {
        gross = gross.add(of.delivered());
        deadweight =
            deadweight
                .add(of.anyway())
                .add(of.delivered().multiply(rate(outcome.deadweight()).toFraction()));
      }
    }
    return new DeliveredWork.OfOutcomes(
        decimal(gross), gross.signum() == 0 ? Share.ZERO : Share.of(deadweight.divide(gross)));
  }

  /**
   * Claimed quantities are whole millionths, and claims that do not count are refused whole; units
   * avoided against a comparison group may end in no decimal and are shown to the millionth.
   */
  private static BigDecimal decimal(BigFraction quantity) {
    return quantity.bigDecimalValue(Quantities.MOST_DECIMALS, RoundingMode.HALF_UP);
  }

  private static Share rate(Deadweight deadweight) {
    return deadweight.match(
        new Deadweight.Cases<Share>() {
          @Override
          public Share pricedIn() {
            return Share.ZERO;
          }

          @Override
          public Share onPrice(DeadweightRate rate) {
            return rate.rate();
          }

          @Override
          public Share onCount(Baseline baseline) {
            return Share.ZERO;
          }

          /** What a comparison group would have done is no part of the units avoided. */
          @Override
          public Share comparisonGroup(ComparisonGroup terms) {
            return Share.ZERO;
          }
        });
  }
}
