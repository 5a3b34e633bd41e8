package org.outturn.examples.businesscase;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Ordering;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.core.limit.Limit;
import org.outturn.core.money.Amount;
import org.outturn.examples.report.MoneyText;
import org.outturn.pricing.businesscase.BusinessCaseAnswer;
import org.outturn.pricing.businesscase.Volume;
import org.outturn.pricing.businesscase.VolumeAnswer;

/** The charts of an answer, each titled with what it finds. */
final class BusinessCaseCharts {
  private final BusinessCaseAnswer answer;
  private final Findings findings;
  private final String currency;

  BusinessCaseCharts(BusinessCaseAnswer answer) {
    this.answer = answer;
    this.findings = new Findings(answer);
    this.currency = answer.of().terms().currency().getCurrencyCode();
  }

  /** From outcomes at their price to what is paid. */
  GrossToNetChart grossToNet() {
    VolumeAnswer base = answer.at(Volume.BASE);
    return new GrossToNetChart(
        base.statement(),
        new Svg.Head(
            "gross-to-net-chart",
            findings.payment(Volume.BASE),
            currency + ", base volume",
            "Of outcomes at their price, "
                + MoneyText.of(base.statement().gross())
                + ", the contract pays "
                + MoneyText.of(base.statement().net())
                + "."));
  }

  /** What has been paid so far, against the limit of the contract. */
  LineChart payments() {
    ImmutableList<LineChart.Line> lines =
        lines(
            each -> {
              NavigableMap<LocalDate, Amount> due = new TreeMap<>();
              each.payments()
                  .payments()
                  .forEach(payment -> due.merge(payment.date(), payment.amount(), Amount::plus));
              return soFar(due);
            });
    return new LineChart(
        new Svg.Head(
            "payments-chart",
            reached(),
            "paid so far by due date, " + currency,
            "In all: " + inAll(lines) + "."),
        "payer",
        currency,
        lines,
        findings
            .contractLimit()
            .map(
                limit ->
                    new LineChart.Level(
                        "limit " + limit.id(), limit.terms().amount().orElseThrow())),
        ImmutableList.of());
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
    ImmutableList<LineChart.Line> lines = lines(each -> InvestorCash.soFar(each.returns()));
    return new LineChart(
        new Svg.Head(
            "investors-chart",
            findings.investors(Volume.BASE),
            "received less paid in, so far, " + currency,
            "In the end: " + inAll(lines) + "."),
        "investor",
        currency,
        lines,
        Optional.empty(),
        InvestorCash.marks(answer.at(Volume.BASE).returns()));
  }

  /** What one outcome costs, either way. */
  CostChart costs(String description) {
    return new CostChart(
        answer,
        new Svg.Head(
            "costs-chart",
            findings.costs(Volume.BASE),
            currency + " for one outcome",
            description));
  }

  private interface Amounts {
    NavigableMap<LocalDate, Amount> of(VolumeAnswer volume);
  }

  private ImmutableList<LineChart.Line> lines(Amounts amounts) {
    return answer.volumes().stream()
        .map(
            each ->
                new LineChart.Line(
                    each.volume().words(),
                    LineStyle.of(each.volume()),
                    ImmutableSortedMap.copyOf(amounts.of(each), Ordering.natural())))
        .collect(ImmutableList.toImmutableList());
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
                        Stream.ofNullable(line.amounts().lastEntry())
                            .map(each -> each.getValue())
                            .findFirst()
                            .orElseGet(() -> Amount.zero(answer.of().terms().currency()))))
        .collect(Collectors.joining(", "));
  }
}
