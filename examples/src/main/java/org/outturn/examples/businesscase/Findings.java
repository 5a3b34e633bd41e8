package org.outturn.examples.businesscase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.outturn.core.limit.Limit;
import org.outturn.core.limit.LimitScope;
import org.outturn.core.money.Amount;
import org.outturn.examples.report.FigureText;
import org.outturn.pricing.businesscase.BusinessCaseAnswer;
import org.outturn.pricing.businesscase.Volume;
import org.outturn.pricing.payment.statement.PaymentStatement;
import org.outturn.pricing.payment.statement.PeriodPayment;
import org.outturn.pricing.returns.WaterfallResult;

/** What an answer finds, as sentences without their full stops, amounts rounded for reading. */
final class Findings {
  private final BusinessCaseAnswer answer;

  Findings(BusinessCaseAnswer answer) {
    this.answer = answer;
  }

  /** The limit on all the contract pays. */
  Optional<Limit> contractLimit() {
    return answer.of().contract().limits().stream()
        .filter(each -> each.scope() == LimitScope.CONTRACT && each.terms().amount().isPresent())
        .findFirst();
  }

  /** What is asked, as one sentence. */
  String asked() {
    LocalDate last = answer.of().contract().term().to().minusDays(1);
    return "To pay for outcomes under contract "
        + answer.of().contract().id()
        + " from "
        + answer.of().contract().term().from()
        + " to "
        + last
        + contractLimit()
            .flatMap(each -> each.terms().amount())
            .map(most -> ", at most " + RoundMoney.of(most) + ",")
            .orElse("")
        + " in place of a budget of "
        + RoundMoney.of(answer.of().terms().inputsBudget());
  }

  /** What is paid, and what is not. */
  String payment(Volume volume) {
    PaymentStatement statement = answer.at(volume).statement();
    Amount unpaid = statement.gross().minus(statement.net());
    String paid =
        "At " + volume.words() + " volume the contract pays " + RoundMoney.of(statement.net());
    if (unpaid.signum() <= 0) {
      return paid + ", all that the outcomes are worth";
    }
    return paid
        + reached(volume)
            .map(
                day ->
                    ": its limit is reached in the period to "
                        + day
                        + ", and "
                        + RoundMoney.of(unpaid)
                        + " of outcomes stays unpaid")
            .orElseGet(() -> ", " + RoundMoney.of(unpaid) + " less than the outcomes are worth");
  }

  /** The last day of the period in which payments come to the contract's limit. */
  Optional<LocalDate> reached(Volume volume) {
    PaymentStatement statement = answer.at(volume).statement();
    Optional<Amount> most = contractLimit().flatMap(each -> each.terms().amount());
    Amount soFar = Amount.zero(statement.currency());
    for (PeriodPayment each : statement.periods()) {
      soFar = soFar.plus(each.net());
      Amount reached = soFar;
      if (most.filter(limit -> reached.compareTo(limit) >= 0).isPresent()) {
        return each.period().lastDay();
      }
    }
    return Optional.empty();
  }

  /** What investors earn. */
  String investors(Volume volume) {
    WaterfallResult returns = answer.at(volume).returns();
    if (returns.paidIn().signum() == 0) {
      return "Investors pay nothing in";
    }
    return "Investors pay in "
        + RoundMoney.of(returns.paidIn())
        + returns.payback().map(day -> ", have it back on " + day).orElse(", do not get it back")
        + " and earn "
        + earned(volume)
        + " a year at "
        + volume.words()
        + " volume";
  }

  /** A rate of return, or why there is none. */
  String earned(Volume volume) {
    return FigureText.rate(answer.at(volume).returns().rateOfReturn());
  }

  /** What one outcome costs either way. */
  String costs(Volume volume) {
    List<String> sides = List.of(BusinessCaseAnswer.OUTCOMES, BusinessCaseAnswer.INPUTS);
    List<String> costs =
        sides.stream()
            .map(
                side ->
                    answer
                        .side(volume, side)
                        .costPerOutcome()
                        .map(answer.comparison()::shown)
                        .map(
                            cost ->
                                RoundMoney.of(
                                    cost, answer.of().terms().currency().getCurrencyCode()))
                        .orElse("nothing, since there are none"))
            .toList();
    return "One outcome costs "
        + costs.get(0)
        + " by the contract and "
        + costs.get(1)
        + " by a budget at "
        + volume.words()
        + " volume";
  }
}
