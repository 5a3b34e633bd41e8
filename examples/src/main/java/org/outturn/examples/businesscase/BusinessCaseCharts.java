package org.outturn.examples.businesscase;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.investment.DatedAmount;
import org.outturn.core.limit.Limit;
import org.outturn.core.money.Amount;
import org.outturn.examples.drawing.BarChart;
import org.outturn.examples.drawing.Head;
import org.outturn.examples.drawing.LineChart;
import org.outturn.examples.drawing.LineStyle;
import org.outturn.examples.drawing.Party;
import org.outturn.examples.report.ContractTerms;
import org.outturn.examples.report.MoneyText;
import org.outturn.examples.report.RoundMoney;
import org.outturn.pricing.businesscase.BusinessCaseAnswer;
import org.outturn.pricing.businesscase.Volume;
import org.outturn.pricing.businesscase.VolumeAnswer;
import org.outturn.pricing.payment.statement.Adjustment;
import org.outturn.pricing.payment.statement.PaymentStatement;
import org.outturn.pricing.returns.WaterfallResult;

/** The charts of an answer, each titled with what it finds. */
final class BusinessCaseCharts {
  private static final String NOTHING = "nothing paid";

  private final BusinessCaseAnswer answer;
  private final Findings findings;
  private final String currency;

  BusinessCaseCharts(BusinessCaseAnswer answer) {
    this.answer = answer;
    this.findings = new Findings(answer);
    this.currency = answer.of().terms().currency().getCurrencyCode();
  }

  /** From outcomes at their price to what is paid. */
  BarChart grossToNet() {
    PaymentStatement statement = answer.at(Volume.BASE).statement();
    Head head =
        new Head(
            "gross-to-net-chart",
            findings.payment(Volume.BASE),
            currency + ", base volume",
            "Of outcomes at their price, "
                + MoneyText.of(statement.gross())
                + ", the contract pays "
                + MoneyText.of(statement.net())
                + ".");
    return BarChart.waterfall(
        head,
        new BarChart.Bar(
            "outcomes at their price",
            "whole",
            BigDecimal.ZERO,
            statement.gross().value(),
            RoundMoney.of(statement.gross().value(), "")),
        statement.adjustments().stream()
            .filter(each -> each.amount().signum() != 0)
            .map(
                each ->
                    new BarChart.Step(
                        words(each),
                        each.amount().value(),
                        RoundMoney.of(each.amount().value(), "")))
            .toList(),
        BarChart.Bar.of(
            "paid by the contract",
            Party.PAYER,
            BigDecimal.ZERO,
            statement.net().value(),
            RoundMoney.of(statement.net().value(), "")));
  }

  /** By what people call it: a limit, an outcome's name, else the rule. */
  private String words(Adjustment change) {
    OutcomesContract contract = answer.of().contract();
    return change
        .id()
        .map(
            id ->
                contract.limits().stream().anyMatch(each -> each.id().equals(id))
                    ? "beyond limit " + id + " (" + change.rule().id() + ")"
                    : change.rule().id() + ", " + new ContractTerms(contract).outcome(id))
        .orElse(change.rule().id());
  }

  /** What is paid and left to whom, by volume, where that is known. */
  LineChart payOff(CaseExploration explored) {
    return new PayOffCurve(answer, explored.payOff()).chart();
  }

  /** What has been paid so far, against the limit of the contract. */
  LineChart payments() {
    ImmutableList<LineChart.Line> lines =
        lines(
            Party.PAYER,
            each -> {
              NavigableMap<LocalDate, Amount> due = new TreeMap<>();
              each.payments()
                  .payments()
                  .forEach(payment -> due.merge(payment.date(), payment.amount(), Amount::plus));
              return soFar(due);
            });
    return LineChart.of(
            new Head(
                "payments-chart",
                reached(),
                "paid so far by due date, " + currency,
                "In all: " + inAll(lines) + "."),
            axis(),
            currency,
            lines)
        .withLevels(
            findings.contractLimit().stream()
                .map(
                    limit ->
                        new LineChart.Level(
                            "limit " + limit.id(), limit.terms().amount().orElseThrow().value()))
                .toList());
  }

  private String reached() {
    Optional<Limit> limit = findings.contractLimit();
    if (limit.isEmpty()) {
      return "The contract pays "
          + RoundMoney.of(answer.at(Volume.BASE).paid())
          + " at base volume; it has no limit on all it pays";
    }
    List<String> reached = new ArrayList<>();
    List<String> within = new ArrayList<>();
    for (Volume volume : Volume.values()) {
      findings
          .reached(volume)
          .ifPresentOrElse(
              day -> reached.add("by " + day + " at " + volume.words() + " volume"),
              () -> within.add(volume.words()));
    }
    String name = "limit " + limit.get().id() + " is";
    return reached.isEmpty()
        ? "The " + name + " not reached at any volume"
        : "The "
            + name
            + " reached "
            + String.join(", ", reached)
            + (within.isEmpty() ? "" : ", and not at " + String.join(" or ", within) + " volume");
  }

  /** The cash of investors so far, with its lowest point and the day the money is back. */
  LineChart investors() {
    ImmutableList<LineChart.Line> volumes =
        lines(Party.INVESTOR, each -> InvestorCash.soFar(each.returns()));
    ImmutableList<LineChart.Line> lines =
        ImmutableList.<LineChart.Line>builder()
            .addAll(volumes)
            .addAll(answer.whereNothingIsPaid().stream().map(this::nothing).toList())
            .build();
    return LineChart.of(
            new Head(
                "investors-chart",
                findings.investors(Volume.BASE),
                "received less paid in, so far, " + currency,
                "In the end: " + inAll(lines) + "."),
            axis(),
            currency,
            lines)
        .withMarks(InvestorCash.marks(answer.at(Volume.BASE).returns()));
  }

  /** The case in which no payment comes at all. */
  private LineChart.Line nothing(WaterfallResult returns) {
    return LineChart.Line.of(
        NOTHING, Party.INVESTOR, LineStyle.DOT_DASHED, InvestorCash.soFar(returns));
  }

  /** The same days for what is paid and for what investors receive: one is read below the other. */
  private LineChart.Axis axis() {
    List<LocalDate> days =
        answer.volumes().stream()
            .flatMap(
                each ->
                    Stream.concat(
                        each.payments().payments().stream().map(DatedAmount::date),
                        Stream.concat(
                                each.waterfall().stream(), answer.whereNothingIsPaid().stream())
                            .flatMap(returns -> InvestorCash.soFar(returns).keySet().stream())))
            .sorted()
            .toList();
    return days.isEmpty()
        ? LineChart.Axis.DAYS
        : LineChart.Axis.days(days.get(0), days.get(days.size() - 1), List.of())
            .withNames(answer.of().finance().map(any -> NOTHING).stream().toList());
  }

  /** What one outcome costs, either way. */
  CostChart costs(String description) {
    return new CostChart(
        answer,
        new Head(
            "costs-chart",
            findings.costs(Volume.BASE),
            currency + " for one outcome",
            description));
  }

  private interface Amounts {
    NavigableMap<LocalDate, Amount> of(VolumeAnswer volume);
  }

  private ImmutableList<LineChart.Line> lines(Party party, Amounts amounts) {
    return answer.volumes().stream()
        .map(
            each ->
                LineChart.Line.of(
                    each.volume().words(), party, style(each.volume()), amounts.of(each)))
        .collect(ImmutableList.toImmutableList());
  }

  private static LineStyle style(Volume volume) {
    return switch (volume) {
      case LOW -> LineStyle.DOTTED;
      case BASE -> LineStyle.SOLID;
      case HIGH -> LineStyle.DASHED;
    };
  }

  private NavigableMap<LocalDate, Amount> soFar(NavigableMap<LocalDate, Amount> moved) {
    NavigableMap<LocalDate, Amount> soFar = new TreeMap<>();
    Amount sum = Amount.zero(answer.of().terms().currency());
    for (var each : moved.entrySet()) {
      sum = sum.plus(each.getValue());
      soFar.put(each.getKey(), sum);
    }
    return soFar;
  }

  private String inAll(List<LineChart.Line> lines) {
    return lines.stream()
        .map(
            line ->
                line.name()
                    + " "
                    + currency
                    + " "
                    + MoneyText.of(
                        line.points().values().asList().reverse().stream()
                            .findFirst()
                            .orElse(BigDecimal.ZERO)))
        .collect(Collectors.joining(", "));
  }
}
