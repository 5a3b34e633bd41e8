package org.outturn.examples.businesscase;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.outturn.examples.drawing.BarChart;
import org.outturn.examples.drawing.Head;
import org.outturn.examples.drawing.Party;
import org.outturn.examples.report.RoundMoney;
import org.outturn.pricing.businesscase.BusinessCaseAnswer;
import org.outturn.pricing.businesscase.Volume;
import org.outturn.pricing.input.Swing;
import org.outturn.pricing.solve.BusinessCaseAims;
import org.outturn.pricing.solve.DecidingNumber;

/**
 * What each number alone does to the answer when it goes through its range, the most moving at the
 * top, with the answer at both ends and the value at which it turns.
 */
final class DecidingChart {
  private final BusinessCaseAnswer answer;
  private final CaseExploration explored;
  private final DecidingText text;
  private final String currency;

  DecidingChart(BusinessCaseAnswer answer, CaseExploration explored) {
    this.answer = answer;
    this.explored = explored;
    this.text = new DecidingText(answer, explored.figure());
    this.currency = answer.of().terms().currency().getCurrencyCode();
  }

  /** Empty where no number has an answer at both ends. */
  Optional<BarChart> chart() {
    List<DecidingNumber> drawn =
        explored.deciding().stream().filter(each -> each.swing().width().isPresent()).toList();
    if (drawn.isEmpty()) {
      return Optional.empty();
    }
    String finding = finding(drawn);
    return Optional.of(
        new BarChart(
            new Head(
                "deciding-chart",
                finding,
                text.figure() + ", " + currency + "; each number alone, in times as stated",
                finding + "."),
            drawn.stream().map(this::bar).collect(ImmutableList.toImmutableList()),
            Optional.of(
                new BarChart.Level("as stated, " + RoundMoney.of(stated(), currency), stated()))));
  }

  private String finding(List<DecidingNumber> drawn) {
    String most = "Most depends on the " + text.name(drawn.get(0)).replaceFirst("^all ", "");
    if (explored.figure().equals(BusinessCaseAims.PAYMENT)) {
      return most;
    }
    return most
        + (drawn.stream().anyMatch(DecidingChart::isTurned)
            ? "; within the ranges the answer can turn"
            : "; no number alone turns the answer within its range");
  }

  private static boolean isTurned(DecidingNumber number) {
    return low(number.swing()).signum() * high(number.swing()).signum() < 0;
  }

  private BarChart.Bar bar(DecidingNumber number) {
    BigDecimal low = low(number.swing());
    BigDecimal high = high(number.swing());
    return BarChart.Bar.of(
        text.name(number)
            + ", "
            + DecidingText.range(number)
            + number
                .turns()
                .map(each -> "; turns at " + DecidingText.times(each.value()))
                .orElse(""),
        party(),
        low.min(high),
        low.max(high),
        RoundMoney.of(low, "") + " to " + RoundMoney.of(high, ""));
  }

  private Party party() {
    return switch (explored.figure()) {
      case BusinessCaseAims.GAIN -> Party.PUBLIC;
      case BusinessCaseAims.PROFIT -> Party.INVESTOR;
      default -> Party.PAYER;
    };
  }

  private static BigDecimal low(Swing swing) {
    return DecidingText.rounded(swing.low().figure().value().orElseThrow());
  }

  private static BigDecimal high(Swing swing) {
    return DecidingText.rounded(swing.high().figure().value().orElseThrow());
  }

  private BigDecimal stated() {
    return switch (explored.figure()) {
      case BusinessCaseAims.GAIN ->
          DecidingText.rounded(
              answer.at(Volume.BASE).value().orElseThrow().headline().netPresentSocialValue());
      case BusinessCaseAims.PROFIT -> answer.at(Volume.BASE).returns().profit().value();
      default -> answer.at(Volume.BASE).due().value();
    };
  }
}
