package org.outturn.examples.businesscase;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.outturn.core.contract.Rule;
import org.outturn.core.money.Amount;
import org.outturn.pricing.businesscase.BusinessCaseAnswer;
import org.outturn.pricing.payment.statement.Adjustment;
import org.outturn.pricing.payment.statement.PaymentStatement;

/**
 * A rule, or one limit or outcome under it, by which more or less than the price is paid.
 *
 * @param rule the rule
 * @param id the limit or outcome; empty where the rule is about none
 */
public record AdjustmentCause(Rule rule, Optional<String> id) {

  /**
   * Every cause by which an amount changes at any volume.
   *
   * @param answer the answer to a business case
   * @return in the order of the rules
   */
  public static ImmutableSet<AdjustmentCause> of(BusinessCaseAnswer answer) {
    return answer.volumes().stream()
        .flatMap(volume -> volume.statement().adjustments().stream())
        .filter(each -> each.amount().signum() != 0)
        .map(each -> new AdjustmentCause(each.rule(), each.id()))
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * What it is called beside its amounts.
   *
   * @return such as {@code part-pay, contract}
   */
  public String words() {
    return rule.id() + id.map(name -> ", " + name).orElse("");
  }

  /**
   * What it changes in a statement.
   *
   * @param statement the statement
   * @return negative where it takes something off; zero where it is not there
   */
  public Amount amount(PaymentStatement statement) {
    return statement.adjustments().stream()
        .filter(each -> each.rule() == rule && each.id().equals(id))
        .map(Adjustment::amount)
        .reduce(Amount.zero(statement.currency()), Amount::plus);
  }
}
