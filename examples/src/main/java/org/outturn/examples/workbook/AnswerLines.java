package org.outturn.examples.workbook;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.outturn.core.money.Amount;
import org.outturn.examples.businesscase.AdjustmentCause;
import org.outturn.examples.report.FigureText;
import org.outturn.pricing.businesscase.BusinessCaseAnswer;
import org.outturn.pricing.businesscase.BusinessCaseQuestion;
import org.outturn.pricing.businesscase.VolumeAnswer;
import org.outturn.pricing.comparison.SideResult;
import org.outturn.pricing.payment.statement.PayerPayment;
import org.outturn.pricing.returns.WaterfallPeriod;
import org.outturn.pricing.returns.WaterfallResult;

/** The figures of the answer: where each stands in the workbook, and what Outturn makes of it. */
final class AnswerLines {
  private static final String NO_OUTCOMES = "no outcomes";

  private final BusinessCaseAnswer answer;
  private final ImmutableSet<AdjustmentCause> causes;
  private final ShownCalendar calendar;
  private final String currency;

  /**
   * The figures of an answer.
   *
   * @param answer by Outturn
   * @param causes by which less than gross may be paid
   * @param calendar how days are written
   */
  AnswerLines(
      BusinessCaseAnswer answer, ImmutableSet<AdjustmentCause> causes, ShownCalendar calendar) {
    this.answer = answer;
    this.causes = causes;
    this.calendar = calendar;
    this.currency = answer.of().terms().currency().getCurrencyCode();
  }

  /** All of them. */
  ImmutableList<AnswerLine> all() {
    return Stream.of(payments(), payers(), cash(), returns(), costs())
        .flatMap(ImmutableList::stream)
        .collect(ImmutableList.toImmutableList());
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
                each -> each.returns().income()))
        .build();
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
    return ImmutableList.of(
        money(
            "costs of the service",
            "costs",
            each -> each.cash().costs(),
            each -> each.returns().costs()),
        money(
            "of them never paid",
            "unpaid_costs",
            each -> each.cash().unpaidCosts(),
            each -> each.returns().unpaidCosts()),
        money(
            "most that was missing to pay them",
            "shortfall",
            each -> each.cash().shortfall(),
            each -> each.returns().shortfall()),
        money(
            "left that no tranche has a share of",
            "residual",
            each -> each.cash().residual(),
            each -> sum(each.returns(), WaterfallPeriod::residual)),
        money(
            "kept from tranches by caps",
            "excess",
            each -> each.cash().excess(),
            each -> sum(each.returns(), WaterfallPeriod::excess)));
  }

  private static Amount sum(WaterfallResult returns, Function<WaterfallPeriod, Amount> part) {
    return returns.periods().stream()
        .map(part)
        .reduce(Amount.zero(returns.finance().currency()), Amount::plus);
  }

  /** What investors would earn. */
  ImmutableList<AnswerLine> returns() {
    return ImmutableList.of(
        money("paid in", "paid_in", each -> each.cash().paidIn(), each -> each.returns().paidIn()),
        money(
            "paid back",
            "paid_back",
            each -> each.cash().paidBack(),
            each -> each.returns().paidBack()),
        money(
            "profit or loss",
            "profit",
            each -> each.cash().paidBack() + "-" + each.cash().paidIn(),
            each -> each.returns().profit()),
        new AnswerLine(
            "multiple",
            "times",
            "multiple",
            Look.MULTIPLE,
            each ->
                VolumePlaces.ratio(each.cash().paidBack(), each.cash().paidIn(), "nothing paid in"),
            each -> Exact.of(each.returns().multiple(), "nothing paid in")),
        new AnswerLine(
            "rate of return a year",
            "share",
            "rate_of_return",
            Look.RATE,
            each -> each.cash().rate(),
            AnswerLines::rate),
        new AnswerLine(
            "money back on",
            "date",
            "money_back",
            Look.DATE,
            each -> each.cash().payback(),
            each -> Exact.of(each.returns().payback(), calendar)));
  }

  private static Exact rate(VolumeAnswer volume) {
    return volume.returns().rateOfReturn().uniqueRate().stream()
        .mapToObj(Exact::of)
        .findFirst()
        .orElseGet(() -> Exact.words(FigureText.rate(volume.returns().rateOfReturn())));
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
            VolumePlaces::budget,
            each -> side(each, BusinessCaseAnswer.INPUTS).payment()),
        money(
            "paying for outcomes",
            "outcomes_payment",
            each -> each.payment().net(),
            each -> side(each, BusinessCaseAnswer.OUTCOMES).payment()),
        money(
            "outcomes less inputs",
            "outcomes_less_inputs",
            each -> each.payment().net() + "-" + each.budget(),
            each ->
                side(each, BusinessCaseAnswer.OUTCOMES)
                    .payment()
                    .minus(side(each, BusinessCaseAnswer.INPUTS).payment())),
        costPerOutcome(BusinessCaseAnswer.INPUTS, VolumePlaces::budget),
        costPerOutcome(BusinessCaseAnswer.OUTCOMES, each -> each.payment().net()));
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
