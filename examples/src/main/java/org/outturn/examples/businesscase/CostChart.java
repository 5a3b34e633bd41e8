package org.outturn.examples.businesscase;

import static org.outturn.examples.drawing.Svg.at;

import java.math.BigDecimal;
import java.util.Optional;
import org.outturn.examples.drawing.Head;
import org.outturn.examples.drawing.Markup;
import org.outturn.examples.drawing.Panel;
import org.outturn.examples.drawing.TextWidth;
import org.outturn.examples.report.FigureText;
import org.outturn.examples.report.RoundMoney;
import org.outturn.pricing.businesscase.BusinessCaseAnswer;
import org.outturn.pricing.businesscase.Volume;
import org.outturn.pricing.businesscase.VolumeAnswer;

/**
 * The cost per outcome as a drawing: for each volume a full bar for inputs and an empty one for
 * outcomes, each with its name and figure.
 *
 * @param answer the answer
 * @param head title, unit and description
 */
record CostChart(BusinessCaseAnswer answer, Head head) implements Panel {
  private static final double LEFT = 72;
  private static final double SIZE = 12;
  private static final double GROUP = 66;
  private static final double BAR = 16;
  private static final double LINE = 20;

  @Override
  public double height() {
    return GROUP * answer.volumes().size();
  }

  @Override
  public void body(Markup page) {
    double top = 0;
    for (VolumeAnswer each : answer.volumes()) {
      Volume volume = each.volume();
      String outcomes =
          FigureText.quantity(answer.side(volume, BusinessCaseAnswer.OUTCOMES).outcomes());
      page.element(
          "text",
          volume.words() + ": " + outcomes + (outcomes.equals("1") ? " outcome" : " outcomes"),
          "class",
          "name",
          "x",
          "0",
          "y",
          at(top + 14));
      bar(page, volume, BusinessCaseAnswer.INPUTS, top + LINE);
      bar(page, volume, BusinessCaseAnswer.OUTCOMES, top + 2 * LINE);
      top += GROUP;
    }
  }

  private void bar(Markup page, Volume volume, String side, double top) {
    double length =
        cost(volume, side)
            .map(each -> longestBar() * each.doubleValue() / mostCostly().doubleValue())
            .orElse(0.0);
    page.element("text", side, "class", "end", "x", at(LEFT - 5), "y", at(top + 13));
    page.empty(
        "rect", "class", side, "x", at(LEFT), "y", at(top), "width", at(length), "height", at(BAR));
    page.element(
        "text",
        cost(volume, side).map(CostChart::shown).orElse("no outcomes"),
        "x",
        at(LEFT + length + 5),
        "y",
        at(top + 13));
  }

  private Optional<BigDecimal> cost(Volume volume, String side) {
    return answer.side(volume, side).costPerOutcome().map(answer.comparison()::shown);
  }

  private static String shown(BigDecimal cost) {
    return RoundMoney.of(cost, "");
  }

  /** What is left beside the figure of the longest bar. */
  private double longestBar() {
    return WIDTH - LEFT - 10 - TextWidth.of(shown(mostCostly()), SIZE, false);
  }

  /** The highest cost per outcome; 1 where there is none. */
  private BigDecimal mostCostly() {
    return answer.comparison().results().stream()
        .flatMap(each -> each.costPerOutcome().stream())
        .map(answer.comparison()::shown)
        .filter(each -> each.signum() > 0)
        .max(BigDecimal::compareTo)
        .orElse(BigDecimal.ONE);
  }
}
