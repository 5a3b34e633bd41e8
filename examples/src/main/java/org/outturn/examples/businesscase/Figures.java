package org.outturn.examples.businesscase;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.money.Amount;
import org.outturn.core.outcome.Outcome;
import org.outturn.examples.report.FigureText;
import org.outturn.pricing.appraisal.FigureRounding;
import org.outturn.pricing.appraisal.Headline;
import org.outturn.pricing.businesscase.BusinessCaseAnswer;
import org.outturn.pricing.businesscase.BusinessCaseQuestion;
import org.outturn.pricing.businesscase.Volume;
import org.outturn.pricing.businesscase.VolumeAnswer;
import org.outturn.pricing.comparison.SideResult;
import org.outturn.pricing.payment.statement.OutcomePayment;
import org.outturn.pricing.payment.statement.PaymentStatement;
import org.outturn.pricing.returns.PartyFlows;
import org.outturn.pricing.returns.RateOfReturn;
import org.outturn.pricing.returns.WaterfallResult;

/** Every figure of an answer, once, for the page and for the spreadsheet. */
final class Figures {
  private static final int DECIMALS_OF_A_RATE = 6;
  private static final int DECIMALS_OF_A_MULTIPLE = 4;
  private static final int DECIMALS_OF_A_QUANTITY = 2;

  private final BusinessCaseAnswer answer;
  private final CashByDate cash;

  Figures(BusinessCaseAnswer answer) {
    this.answer = answer;
    this.cash = new CashByDate(answer);
  }

  ImmutableList<FigureTable> tables() {
    ImmutableList.Builder<FigureTable> tables = ImmutableList.builder();
    if (answer.of().delivery().isPresent()) {
      tables.add(expected());
    }
    tables.add(summary(), outcomes(), payments());
    if (answer.of().finance().isPresent()) {
      tables.add(returns(), investors(), provider());
    }
    if (answer.compared().isPresent()) {
      tables.add(costs());
    }
    if (answer.at(Volume.BASE).value().isPresent()) {
      tables.add(value());
    }
    return tables.build();
  }

  /** What is expected of each outcome, where a delivery says it. */
  FigureTable expected() {
    return new FigureTable(
        "Outcomes expected",
        "",
        answer.of().contract().outcomes().stream()
            .map(
                outcome -> row(name(outcome), outcome.unit(), each -> expected(outcome.id(), each)))
            .collect(ImmutableList.toImmutableList()));
  }

  private static ShownFigure expected(String outcome, VolumeAnswer volume) {
    return volume.projection().orElseThrow().expected().stream()
        .filter(each -> each.outcome().equals(outcome))
        .findFirst()
        .map(each -> quantity(each.quantity()))
        .orElseGet(() -> ShownFigure.words("measured, or not known"));
  }

  /** What the outcomes are worth, and what is left of it when everything is paid. */
  FigureTable value() {
    return new FigureTable(
        "Value to the public, present values",
        "",
        ImmutableList.of(
            ofValue("benefits", Headline::benefits),
            ofValue("costs, what the contract pays among them", Headline::cost),
            ofValue("benefits less costs", Headline::netPresentSocialValue)));
  }

  private FigureRow ofValue(String name, Function<Headline, BigFraction> figure) {
    return row(
        name,
        currency(),
        each ->
            ShownFigure.of(
                new FigureRounding(answer.of().terms().currency())
                    .money(figure.apply(each.value().orElseThrow().headline()))));
  }

  /** What the contract would pay, and what came off. */
  FigureTable summary() {
    ImmutableList.Builder<FigureRow> rows = ImmutableList.builder();
    rows.add(money("outcomes at their price", each -> each.statement().gross()))
        .addAll(causes().stream().map(this::takenOff).toList());
    if (answer.of().basis() == BusinessCaseQuestion.Basis.PLAN) {
      rows.add(money("planned for later periods", VolumeAnswer::planned));
    }
    return new FigureTable(
        "What the contract pays",
        "",
        rows.add(money("paid by the contract", VolumeAnswer::paid))
            .add(money("of it beyond what payers committed", each -> each.statement().unfunded()))
            .build());
  }

  /** Every rule and limit that takes something off at some volume. */
  private ImmutableSet<AdjustmentCause> causes() {
    return AdjustmentCause.of(answer);
  }

  private FigureRow takenOff(AdjustmentCause cause) {
    return money(cause.words(), each -> cause.amount(each.statement()));
  }

  /** What each outcome earns. */
  FigureTable outcomes() {
    return new FigureTable(
        "What each outcome earns",
        "",
        answer.of().contract().outcomes().stream()
            .map(outcome -> money(name(outcome), each -> earned(outcome.id(), each.statement())))
            .collect(ImmutableList.toImmutableList()));
  }

  private Amount earned(String outcome, PaymentStatement statement) {
    return statement.outcomes().stream()
        .filter(each -> each.outcome().equals(outcome))
        .map(OutcomePayment::net)
        .findFirst()
        .orElseGet(() -> Amount.zero(statement.currency()));
  }

  /** What is left for the provider once costs and investors are paid. */
  FigureTable provider() {
    return new FigureTable(
        "What the provider is left with",
        "",
        ImmutableList.of(
            ofReturns("costs of the service", WaterfallResult::costs),
            ofReturns("of them never paid", result -> result.unpaidCosts().negated()),
            ofReturns("its part of what is left over", Figures::keptByProvider),
            ofReturns("surplus or deficit", Figures::leftToProvider)));
  }

  /** Its part of what is left over, less costs that are never paid. */
  static Amount leftToProvider(WaterfallResult result) {
    return keptByProvider(result).minus(result.unpaidCosts());
  }

  private static Amount keptByProvider(WaterfallResult result) {
    return result.received(PartyFlows.Part.PROVIDER);
  }

  /** Payments on each day on which one falls due. */
  FigureTable payments() {
    return byDate("Payments by due date", "due on", cash.payments());
  }

  /** Payments in each calendar year, and in all. */
  FigureTable paymentsByYear() {
    return new FigureTable(
        "Payments by year",
        "due in",
        ImmutableList.<FigureRow>builder()
            .addAll(byYear(cash.payments(), Amount::plus))
            .add(money("in all", VolumeAnswer::due))
            .build());
  }

  /** What investors have received less what they paid in, at the end of each calendar year. */
  FigureTable investorsByYear() {
    return new FigureTable(
        "Cash of investors so far",
        "by the end of",
        byYear(cash.investors(), (before, after) -> after));
  }

  private ImmutableList<FigureRow> byYear(
      ImmutableList<CashByDate.Day> days, BinaryOperator<Amount> together) {
    Map<Integer, Map<Volume, Amount>> years = new TreeMap<>();
    for (CashByDate.Day day : days) {
      Map<Volume, Amount> year =
          years.computeIfAbsent(day.date().getYear(), each -> new EnumMap<>(Volume.class));
      day.amounts().forEach((volume, amount) -> year.merge(volume, amount, together));
    }
    return years.entrySet().stream()
        .map(year -> row(year.getKey().toString(), year.getValue()))
        .collect(ImmutableList.toImmutableList());
  }

  private FigureRow row(String name, Map<Volume, Amount> amounts) {
    return new FigureRow(
        name,
        currency(),
        amounts.values().stream().map(ShownFigure::of).collect(ImmutableList.toImmutableList()));
  }

  /** How many of each outcome count, by the statement. */
  FigureTable delivered() {
    return new FigureTable(
        "How many of each outcome count",
        "",
        answer.of().contract().outcomes().stream()
            .map(
                outcome ->
                    row(
                        name(outcome),
                        outcome.unit(),
                        each -> quantity(delivered(outcome.id(), each.statement()))))
            .collect(ImmutableList.toImmutableList()));
  }

  private static BigFraction delivered(String outcome, PaymentStatement statement) {
    return statement.outcomes().stream()
        .filter(each -> each.outcome().equals(outcome))
        .map(OutcomePayment::delivered)
        .findFirst()
        .orElse(BigFraction.ZERO);
  }

  private static String name(Outcome outcome) {
    return outcome.name().isEmpty() ? outcome.id() : outcome.name();
  }

  /** What investors would earn. */
  FigureTable returns() {
    return new FigureTable(
        "What investors earn",
        "",
        ImmutableList.of(
            ofReturns("paid in", WaterfallResult::paidIn),
            ofReturns("paid back", WaterfallResult::paidBack),
            ofReturns("profit or loss", WaterfallResult::profit),
            row("multiple", "times", each -> multiple(each.returns().multiple())),
            row("rate of return a year", "share", each -> rate(each.returns().rateOfReturn())),
            row(
                "money back on",
                "date",
                each -> ShownFigure.words(FigureText.day(each.returns().payback()))),
            ofReturns("costs never paid", WaterfallResult::unpaidCosts)));
  }

  /** What investors have received less what they paid in, on each day on which it changes. */
  FigureTable investors() {
    return byDate("Cash of investors so far", "up to", cash.investors());
  }

  /** The same outcomes, paid for by a budget and by the contract. */
  FigureTable costs() {
    return new FigureTable(
        "Inputs against outcomes",
        "",
        ImmutableList.of(
            row(
                "outcomes",
                answer.of().outcomesCounted(),
                each -> quantity(side(each, BusinessCaseAnswer.OUTCOMES).outcomes())),
            money("paying for inputs", each -> side(each, BusinessCaseAnswer.INPUTS).payment()),
            money("paying for outcomes", each -> side(each, BusinessCaseAnswer.OUTCOMES).payment()),
            money(
                "outcomes less inputs",
                each ->
                    side(each, BusinessCaseAnswer.OUTCOMES)
                        .payment()
                        .minus(side(each, BusinessCaseAnswer.INPUTS).payment())),
            row(
                "cost per outcome, inputs",
                currency(),
                each -> costPerOutcome(each.volume(), BusinessCaseAnswer.INPUTS)),
            row(
                "cost per outcome, outcomes",
                currency(),
                each -> costPerOutcome(each.volume(), BusinessCaseAnswer.OUTCOMES))));
  }

  String currency() {
    return answer.of().terms().currency().getCurrencyCode();
  }

  CashByDate cash() {
    return cash;
  }

  private SideResult side(VolumeAnswer each, String side) {
    return answer.side(each.volume(), side);
  }

  private ShownFigure costPerOutcome(Volume volume, String side) {
    return answer
        .side(volume, side)
        .costPerOutcome()
        .map(answer.comparison()::shown)
        .map(ShownFigure::of)
        .orElseGet(() -> ShownFigure.words("no outcomes"));
  }

  private FigureTable byDate(String name, String head, ImmutableList<CashByDate.Day> days) {
    return new FigureTable(
        name,
        head,
        days.stream()
            .map(day -> row(day.date().toString(), day.amounts()))
            .collect(ImmutableList.toImmutableList()));
  }

  private FigureRow ofReturns(String name, Function<WaterfallResult, Amount> figure) {
    return money(name, each -> figure.apply(each.returns()));
  }

  private FigureRow money(String name, Function<VolumeAnswer, Amount> figure) {
    return row(name, currency(), each -> ShownFigure.of(figure.apply(each)));
  }

  private FigureRow row(String name, String unit, Function<VolumeAnswer, ShownFigure> figure) {
    return new FigureRow(
        name, unit, answer.volumes().stream().map(figure).collect(ImmutableList.toImmutableList()));
  }

  private static ShownFigure quantity(BigFraction exact) {
    return new ShownFigure(
        FigureText.quantity(exact),
        Optional.of(exact.bigDecimalValue(DECIMALS_OF_A_QUANTITY, RoundingMode.HALF_UP)));
  }

  private static ShownFigure multiple(Optional<BigFraction> exact) {
    return exact
        .map(
            each ->
                new ShownFigure(
                    FigureText.multiple(exact),
                    Optional.of(
                        each.bigDecimalValue(DECIMALS_OF_A_MULTIPLE, RoundingMode.HALF_UP))))
        .orElseGet(() -> ShownFigure.words("nothing paid in"));
  }

  private static ShownFigure rate(RateOfReturn rate) {
    return new ShownFigure(
        FigureText.rate(rate),
        rate.uniqueRate().stream()
            .mapToObj(
                each -> BigDecimal.valueOf(each).setScale(DECIMALS_OF_A_RATE, RoundingMode.HALF_UP))
            .findFirst());
  }
}
