package org.outturn.examples.workbook;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.delivery.PathwayStep;
import org.outturn.core.investment.DatedAmount;
import org.outturn.core.money.Amount;
import org.outturn.examples.businesscase.AdjustmentCause;
import org.outturn.pricing.businesscase.BusinessCaseAnswer;
import org.outturn.pricing.businesscase.BusinessCaseQuestion;
import org.outturn.pricing.businesscase.Volume;
import org.outturn.pricing.businesscase.VolumeAnswer;
import org.outturn.pricing.comparison.SideResult;
import org.outturn.pricing.payment.statement.PayerPayment;
import org.outturn.pricing.projection.ExpectedOutcome;

/** The figures of the answer: where each stands in the workbook, and what Outturn makes of it. */
final class AnswerLines {
  /** The question of inputs against outcomes. */
  static final String COSTS = "What would paying for inputs have cost?";

  private static final String NO_OUTCOMES = "no outcomes";

  private final BusinessCaseAnswer answer;
  private final ImmutableSet<AdjustmentCause> causes;
  private final ShownCalendar calendar;
  private final Optional<ValueInputs> unitValues;
  private final String currency;

  /**
   * The figures of an answer.
   *
   * @param answer by Outturn
   * @param causes by which less than gross may be paid
   * @param calendar how days are written
   * @param unitValues the cells of the appraisal case, where there is one
   */
  AnswerLines(
      BusinessCaseAnswer answer,
      ImmutableSet<AdjustmentCause> causes,
      ShownCalendar calendar,
      Optional<ValueInputs> unitValues) {
    this.answer = answer;
    this.causes = causes;
    this.calendar = calendar;
    this.unitValues = unitValues;
    this.currency = answer.of().terms().currency().getCurrencyCode();
  }

  /** All of them. */
  ImmutableList<AnswerLine> all() {
    return groups().values().stream()
        .flatMap(ImmutableList::stream)
        .collect(ImmutableList.toImmutableList());
  }

  /** All of them by the question that they answer; those that nobody asks are not there. */
  ImmutableMap<String, ImmutableList<AnswerLine>> groups() {
    Map<String, ImmutableList<AnswerLine>> groups = new LinkedHashMap<>();
    groups.put("What is expected?", expected());
    groups.put("What would the contract pay?", payments());
    groups.put("Who pays?", payers());
    if (answer.of().finance().isPresent()) {
      groups.put("Where does the cash go?", cash());
      groups.put("What would investors earn?", returns());
    }
    if (answer.compared().isPresent()) {
      groups.put(COSTS, costs());
    }
    value()
        .ifPresent(
            lines -> {
              groups.put("What is it worth to the public?", ofValue(lines.value()));
              groups.put("Who pays, and who gains?", ofValue(lines.pockets()));
              groups.put(
                  "What would have to be true?",
                  ofValue(
                      lines.switching(
                          benefit -> unitValues.orElseThrow().benefit(benefit).unitValue())));
            });
    return ImmutableMap.copyOf(Maps.filterValues(groups, lines -> !lines.isEmpty()));
  }

  private Optional<ValueLines> value() {
    return answer.at(Volume.BASE).value().map(each -> new ValueLines(each.given()));
  }

  private static ImmutableList<AnswerLine> ofValue(ImmutableList<ValueLines.Line> lines) {
    return lines.stream()
        .map(
            line ->
                new AnswerLine(
                    line.label(),
                    line.unit(),
                    line.name(),
                    line.look(),
                    each -> line.formula().apply(each.value().orElseThrow()),
                    each -> line.exact().apply(each.value().orElseThrow())))
        .collect(ImmutableList.toImmutableList());
  }

  /** How many of each outcome a delivery expects, where the workbook works it out. */
  ImmutableList<AnswerLine> expected() {
    if (answer.of().delivery().isEmpty() || !FollowedTerms.notFollowed(answer).isEmpty()) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<AnswerLine> lines = ImmutableList.builder();
    int index = 0;
    for (PathwayStep step : answer.of().delivery().get().pathwayInOrder()) {
      index++;
      String outcome = step.outcome();
      lines.add(
          new AnswerLine(
              new Series(outcome, Optional.empty(), Optional.empty())
                  .words(answer.of().contract().outcomes()),
              "outcomes",
              "expected_" + index,
              Look.QUANTITY,
              each -> each.expected().getOrDefault(outcome, "0"),
              each -> Exact.of(expected(each, outcome).doubleValue())));
    }
    return lines.build();
  }

  private static BigFraction expected(VolumeAnswer volume, String outcome) {
    return volume.projection().orElseThrow().expected().stream()
        .filter(each -> each.outcome().equals(outcome))
        .map(ExpectedOutcome::quantity)
        .findFirst()
        .orElse(BigFraction.ZERO);
  }

  /** What the contract would pay. */
  ImmutableList<AnswerLine> payments() {
    ImmutableList.Builder<AnswerLine> lines = ImmutableList.builder();
    lines.add(
        money(
            "outcomes at their price",
            "gross",
            each -> each.payment().gross(),
            each -> each.statement().gross()));
    int index = 0;
    for (AdjustmentCause cause : causes) {
      index++;
      lines.add(
          money(
              cause.words(),
              "taken_off_" + index,
              each -> each.payment().changed().getOrDefault(cause, "0"),
              each -> cause.amount(each.statement())));
    }
    return lines
        .add(
            money(
                "taken off in all",
                "taken_off",
                each -> each.payment().takenOff(),
                each -> each.statement().net().minus(each.statement().gross())),
            money(
                "paid by the contract",
                "payment",
                each -> each.payment().net(),
                each -> each.statement().net()),
            money(
                "fees and grants beside it",
                "fees_and_grants",
                each -> each.payment().beside(),
                each -> each.statement().fees().plus(each.statement().grants())),
            money(
                "of it beyond what payers committed",
                "unfunded",
                each -> each.payment().unfunded(),
                each -> each.statement().unfunded()),
            money(
                "paid by the payers, by due date",
                "paid",
                each -> "SUM(" + each.payment().amounts() + ")",
                AnswerLines::paid))
        .build();
  }

  private static Amount paid(VolumeAnswer volume) {
    return volume.payments().payments().stream()
        .map(DatedAmount::amount)
        .reduce(Amount.zero(volume.statement().currency()), Amount::plus);
  }

  /** Who pays. */
  ImmutableList<AnswerLine> payers() {
    BusinessCaseQuestion of = answer.of();
    ImmutableList.Builder<AnswerLine> lines = ImmutableList.builder();
    ImmutableList<PayerPayment> payers = answer.volumes().get(0).statement().payers();
    for (int i = 0; i < payers.size(); i++) {
      int payer = i;
      lines.add(
          money(
              PartyName.of(of.contract(), payers.get(i).party()),
              "payer_" + (i + 1),
              each -> each.payment().payers().get(payer),
              each -> each.statement().payers().get(payer).amount()));
    }
    return lines.build();
  }

  /** Where the cash goes. */
  ImmutableList<AnswerLine> cash() {
    return ofCash(new CashLines(currency, calendar).cash());
  }

  /** What investors would earn. */
  ImmutableList<AnswerLine> returns() {
    return ofCash(new CashLines(currency, calendar).returns());
  }

  private static ImmutableList<AnswerLine> ofCash(ImmutableList<CashLine> lines) {
    return lines.stream()
        .map(
            line ->
                new AnswerLine(
                    line.label(),
                    line.unit(),
                    line.name(),
                    line.look(),
                    each -> line.formula().apply(each.cash().orElseThrow()),
                    each -> line.exact().apply(each.returns())))
        .collect(ImmutableList.toImmutableList());
  }

  /** The same outcomes, paid for by a budget and by the contract. */
  ImmutableList<AnswerLine> costs() {
    return ImmutableList.of(
        new AnswerLine(
            "outcomes",
            answer.of().outcomesCounted(),
            "outcomes",
            Look.QUANTITY,
            each -> each.payment().outcomes(),
            each -> Exact.of(side(each, BusinessCaseAnswer.OUTCOMES).outcomes().doubleValue())),
        money(
            "paying for inputs",
            "inputs",
            AnswerLines::budget,
            each -> side(each, BusinessCaseAnswer.INPUTS).payment()),
        money(
            "paying for outcomes",
            "outcomes_payment",
            each -> each.payment().net(),
            each -> side(each, BusinessCaseAnswer.OUTCOMES).payment()),
        money(
            "outcomes less inputs",
            "outcomes_less_inputs",
            each -> each.payment().net() + "-" + budget(each),
            each ->
                side(each, BusinessCaseAnswer.OUTCOMES)
                    .payment()
                    .minus(side(each, BusinessCaseAnswer.INPUTS).payment())),
        costPerOutcome(BusinessCaseAnswer.INPUTS, AnswerLines::budget),
        costPerOutcome(BusinessCaseAnswer.OUTCOMES, each -> each.payment().net()));
  }

  private static String budget(VolumePlaces places) {
    return places.budget().orElseThrow();
  }

  private SideResult side(VolumeAnswer volume, String side) {
    return answer.side(volume.volume(), side);
  }

  private AnswerLine money(
      String label,
      String name,
      Function<VolumePlaces, String> formula,
      Function<VolumeAnswer, Amount> exact) {
    return new AnswerLine(
        label, currency, name, Look.AMOUNT, formula, each -> Exact.of(exact.apply(each)));
  }

  private AnswerLine costPerOutcome(String side, Function<VolumePlaces, String> payment) {
    return new AnswerLine(
        "cost per outcome, " + side,
        currency,
        "cost_per_outcome_" + side,
        Look.AMOUNT,
        each -> each.perOutcome(payment.apply(each)),
        each -> Exact.of(side(each, side).costPerOutcome(), NO_OUTCOMES));
  }
}
