package org.outturn.pricing.comparison;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.comparison.Delivery;
import org.outturn.core.contract.Rule;
import org.outturn.core.money.Share;
import org.outturn.core.outcome.Baseline;
import org.outturn.core.outcome.ComparisonGroup;
import org.outturn.core.outcome.Deadweight;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.outcome.Quantities;
import org.outturn.core.validation.TextShape;
import org.outturn.pricing.payment.PaymentStatement;
import org.outturn.pricing.payment.StatementLine;

/**
 * What was delivered under a contract, as its statement has it.
 *
 * <p>An outcome is delivered where its claim counts, whether or not a limit, a baseline or a grant
 * leaves it unpaid: the quantity claimed without what a rule about which claims count refused. The
 * share that would have happened anyway is what a baseline or a rate of deadweight stands for;
 * deadweight that is priced in is none.
 */
public final class StatementDelivery {
  /** The rules by which a claim does not count at all. */
  private static final ImmutableSet<Rule> REFUSING =
      Sets.immutableEnumSet(
          Rule.VERIFIED_ONLY, Rule.IN_TIME, Rule.IN_SEQUENCE, Rule.CARD_IN_FORCE, Rule.ONCE_EACH);

  private StatementDelivery() {}

  /**
   * Everything delivered, all outcomes of the contract counted alike.
   *
   * @param statement the statement
   * @return the delivery, of outcomes alone
   */
  public static Delivery of(PaymentStatement statement) {
    return count(statement, statement.contract().outcomes());
  }

  /**
   * What was delivered of one outcome, such as 18 months in accommodation.
   *
   * @param statement the statement
   * @param outcome the outcome's id
   * @return the delivery, of outcomes alone
   * @throws IllegalArgumentException when the contract has no such outcome
   */
  public static Delivery of(PaymentStatement statement, String outcome) {
    List<Outcome> one =
        statement.contract().outcomes().stream().filter(each -> each.id().equals(outcome)).toList();
    if (one.isEmpty()) {
      throw new IllegalArgumentException(
          "outcome must be one of the contract "
              + statement.contract().id()
              + " but was "
              + TextShape.idOrShape(outcome));
    }
    return count(statement, one);
  }

  private static Delivery count(PaymentStatement statement, List<Outcome> outcomes) {
    Map<String, BigFraction> counted = new HashMap<>();
    Map<String, BigFraction> anyway = new HashMap<>();
    for (StatementLine line : statement.lines()) {
      Optional<Rule> rule = line.rule();
      if (rule.isEmpty() || REFUSING.contains(rule.get())) {
        counted.merge(line.outcome(), line.quantity(), BigFraction::add);
      } else if (rule.get() == Rule.DEADWEIGHT_ON_COUNT) {
        anyway.merge(line.outcome(), line.quantity().negate(), BigFraction::add);
      }
    }
    BigFraction gross = BigFraction.ZERO;
    BigFraction deadweight = BigFraction.ZERO;
    for (Outcome outcome : outcomes) {
      BigFraction number = counted.getOrDefault(outcome.id(), BigFraction.ZERO);
      gross = gross.add(number);
      deadweight =
          deadweight
              .add(anyway.getOrDefault(outcome.id(), BigFraction.ZERO))
              .add(number.multiply(rate(outcome.deadweight()).toFraction()));
    }
    return new Delivery.OfOutcomes(
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
          public Share onPrice(Share rate) {
            return rate;
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
