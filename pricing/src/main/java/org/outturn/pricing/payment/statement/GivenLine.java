package org.outturn.pricing.payment.statement;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.contract.Rule;
import org.outturn.core.money.Amount;

/** A line that holds what it says. */
final class GivenLine extends StatementLine {
  private final String claim;
  private final String outcome;
  private final BigFraction quantity;
  private final Optional<Amount> price;
  private final Amount gross;
  private final Amount net;
  private final Optional<Rule> rule;
  private final Optional<String> because;

  GivenLine(
      String claim,
      String outcome,
      BigFraction quantity,
      Optional<Amount> price,
      Amount gross,
      Amount net,
      Optional<Rule> rule,
      Optional<String> because) {
    this.claim = claim;
    this.outcome = outcome;
    this.quantity = quantity;
    this.price = price;
    this.gross = gross;
    this.net = net;
    this.rule = rule;
    this.because = because;
  }

  @Override
  public String claim() {
    return claim;
  }

  @Override
  public String outcome() {
    return outcome;
  }

  @Override
  public BigFraction quantity() {
    return quantity;
  }

  @Override
  public Optional<Amount> price() {
    return price;
  }

  @Override
  public Amount gross() {
    return gross;
  }

  @Override
  public Amount net() {
    return net;
  }

  @Override
  public Optional<Rule> rule() {
    return rule;
  }

  @Override
  public Optional<String> because() {
    return because;
  }
}
