package org.outturn.examples.businesscase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.limit.Limit;
import org.outturn.core.limit.LimitScope;
import org.outturn.core.money.Amount;
import org.outturn.examples.report.FigureText;
import org.outturn.examples.report.RoundMoney;
import org.outturn.examples.report.SimulationReport;
import org.outturn.pricing.appraisal.FigureRounding;
import org.outturn.pricing.businesscase.BusinessCaseAnswer;
import org.outturn.pricing.businesscase.Volume;
import org.outturn.pricing.businesscase.VolumeScenarios;
import org.outturn.pricing.payment.statement.PaymentStatement;
import org.outturn.pricing.payment.statement.PeriodPayment;
import org.outturn.pricing.projection.EvidenceForm;
import org.outturn.pricing.projection.RuleNeed;
import org.outturn.pricing.returns.RateOfReturn;
import org.outturn.pricing.returns.WaterfallResult;
import org.outturn.pricing.simulation.Simulation;

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
        + answer
            .of()
            .terms()
            .inputsBudget()
            .map(budget -> " in place of a budget of " + RoundMoney.of(budget))
            .orElse("");
  }

  /** What is paid, and what is not. */
  String payment(Volume volume) {
    PaymentStatement statement = answer.at(volume).statement();
    Amount unpaid = statement.gross().minus(statement.net());
    Amount planned = answer.at(volume).planned();
    String paid =
        "At "
            + volume.words()
            + " volume the contract pays "
            + RoundMoney.of(answer.at(volume).paid());
    if (planned.signum() > 0) {
      return paid
          + ", "
          + RoundMoney.of(planned)
          + " of it planned for periods that begin after "
          + statement.asOf();
    }
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
        + " at "
        + volume.words()
        + " volume";
  }

  /** Without what was said of base. */
  private String earnedAtLow() {
    return earned(Volume.LOW).replaceFirst(" a year$", "");
  }

  /** A rate of return a year, or why there is none. */
  private String earned(Volume volume) {
    RateOfReturn rate = answer.at(volume).returns().rateOfReturn();
    return rate.uniqueRate().isPresent()
        ? FigureText.rate(rate) + " a year"
        : "no rate of return (" + FigureText.rate(rate) + ")";
  }

  /** The answer in a few sentences. */
  List<String> answer() {
    List<String> sentences = new ArrayList<>();
    sentences.add(payment(Volume.BASE));
    if (answer.of().finance().isPresent()) {
      sentences.add(investors(Volume.BASE) + ", " + earnedAtLow() + " at low volume");
    }
    if (answer.compared().isPresent()) {
      sentences.add(costs(Volume.BASE));
    }
    if (answer.at(Volume.BASE).value().isPresent()) {
      sentences.add(value(Volume.BASE));
    }
    return sentences;
  }

  /** What low, base and high are. */
  String volumes() {
    return answer
        .of()
        .terms()
        .volumes()
        .map(
            factors ->
                factors.low().toPlainString()
                    + ", "
                    + factors.base().toPlainString()
                    + ", "
                    + factors.high().toPlainString()
                    + (answer.of().delivery().isPresent()
                        ? " times the people referred"
                        : " times the outcomes in the tallies"))
        .orElseGet(
            () -> {
              VolumeScenarios named = answer.of().terms().scenarios();
              return "the scenarios "
                  + named.low()
                  + ", "
                  + named.base()
                  + " and "
                  + named.high()
                  + (answer.of().delivery().isPresent() ? " of the delivery" : " of the plan");
            });
  }

  /** How what is expected was worked out. */
  String expected() {
    String after =
        answer
            .of()
            .evidence()
            .latestDate()
            .map(day -> ", of what comes after " + day + "; what came by then stands beside it")
            .orElse("");
    return "Low, base and high are "
        + volumes()
        + ". Worked out on "
        + answer
            .at(Volume.BASE)
            .projection()
            .map(
                each ->
                    each.form() == EvidenceForm.TALLIES
                        ? "exact expected numbers"
                        : "whole people, since "
                            + each.needs().stream()
                                .map(RuleNeed::because)
                                .collect(Collectors.joining(", ")))
            .orElseThrow()
        + after
        + ".";
  }

  /** What is left of the worth of outcomes when everything is paid. */
  String value(Volume volume) {
    BigFraction gain = answer.at(volume).value().orElseThrow().headline().netPresentSocialValue();
    return "The public "
        + (gain.signum() < 0 ? "loses " : "gains ")
        + RoundMoney.of(new FigureRounding(answer.of().terms().currency()).money(gain.abs()))
        + " at "
        + volume.words()
        + " volume, when everything is paid";
  }

  /** How far the payment could come from what is expected. */
  String chance(Simulation simulation) {
    return new SimulationReport(answer.of().delivery().orElseThrow(), simulation)
        .finding()
        .replace('\n', ' ');
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
