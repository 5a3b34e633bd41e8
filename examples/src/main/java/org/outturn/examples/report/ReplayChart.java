package org.outturn.examples.report;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.core.money.Amount;
import org.outturn.examples.drawing.BarChart;
import org.outturn.examples.drawing.Head;
import org.outturn.examples.drawing.Panel;
import org.outturn.examples.drawing.Party;
import org.outturn.examples.indigo.replay.Explained;
import org.outturn.examples.indigo.replay.ReplayedProject;

/**
 * A picture of one project: from its results at their prices, through everything that the data
 * explains and what nothing does, to what was published to be paid.
 */
public final class ReplayChart {
  private final ReplayedProject project;

  /**
   * The picture of a project.
   *
   * @param project one that {@linkplain #isOf has an amount}
   */
  public ReplayChart(ReplayedProject project) {
    this.project = project;
  }

  /**
   * Whether there is an amount to draw.
   *
   * @param project the project
   * @return false where neither results have prices nor payments were published
   */
  public static boolean isOf(ReplayedProject project) {
    return project.atPrices().isPresent() || project.published().isPresent();
  }

  /**
   * What is drawn.
   *
   * @return bars from results at prices to what was paid
   */
  public Panel panel() {
    Head head =
        new Head(
            "project-" + project.id().toLowerCase(Locale.ROOT),
            finding(),
            "amount, " + amounts().findFirst().orElseThrow().currency().getCurrencyCode(),
            finding() + ".");
    Optional<BarChart.Bar> whole = project.atPrices().map(ReplayChart::atPrices);
    Optional<BarChart.Bar> paid = project.published().map(ReplayChart::published);
    return whole.isPresent() && paid.isPresent()
        ? BarChart.waterfall(head, whole.get(), steps(), paid.get())
        : new BarChart(
            head,
            Stream.of(whole, paid)
                .flatMap(Optional::stream)
                .collect(ImmutableList.toImmutableList()),
            Optional.empty());
  }

  private Stream<Amount> amounts() {
    return Stream.of(project.atPrices(), project.published()).flatMap(Optional::stream);
  }

  private static BarChart.Bar atPrices(Amount amount) {
    return new BarChart.Bar(
        "results at their prices", "whole", BigDecimal.ZERO, amount.value(), MoneyText.of(amount));
  }

  private static BarChart.Bar published(Amount amount) {
    return BarChart.Bar.of(
        "published to be paid", Party.PAYER, BigDecimal.ZERO, amount.value(), MoneyText.of(amount));
  }

  private List<BarChart.Step> steps() {
    List<BarChart.Step> steps = new ArrayList<>();
    for (Explained each : project.explained()) {
      step(each.reason().words(), each.amount()).ifPresent(steps::add);
    }
    project.remainder().flatMap(rest -> step("unexplained", rest)).ifPresent(steps::add);
    return steps;
  }

  private static Optional<BarChart.Step> step(String name, Amount less) {
    Amount change = less.negated();
    return change.signum() == 0
        ? Optional.empty()
        : Optional.of(new BarChart.Step(name, change.value(), MoneyText.of(change)));
  }

  private String finding() {
    if (project.published().isEmpty()) {
      return "No payment is published";
    }
    if (project.atPrices().isEmpty()) {
      return "Payments are published, and no results with prices";
    }
    return project
        .remainder()
        .filter(rest -> rest.signum() != 0)
        .map(rest -> MoneyText.of(rest) + " of the difference is not explained")
        .orElse("Nothing is left unexplained");
  }
}
