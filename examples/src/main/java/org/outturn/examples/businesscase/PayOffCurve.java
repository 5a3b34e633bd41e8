package org.outturn.examples.businesscase;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Ordering;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.outturn.core.money.Amount;
import org.outturn.examples.drawing.Head;
import org.outturn.examples.drawing.LineChart;
import org.outturn.examples.drawing.LineStyle;
import org.outturn.examples.drawing.Party;
import org.outturn.examples.report.RoundMoney;
import org.outturn.pricing.businesscase.BusinessCaseAnswer;
import org.outturn.pricing.businesscase.VolumeAnswer;

/**
 * What is paid, what investors gain and what the provider is left with, by the volume of outcomes:
 * from none to half as many again as the high volume.
 */
final class PayOffCurve {
  private static final int DECIMALS = 6;

  private final BusinessCaseAnswer answer;
  private final ImmutableList<CaseExploration.Point> points;

  PayOffCurve(BusinessCaseAnswer answer, ImmutableList<CaseExploration.Point> points) {
    this.answer = answer;
    this.points = points;
  }

  LineChart chart() {
    String currency = answer.of().terms().currency().getCurrencyCode();
    Optional<BigDecimal> turns = breakEven(points);
    String finding =
        turns
            .map(at -> "Investors break even near " + shown(at) + " times the expected outcomes")
            .orElseGet(
                () ->
                    points.get(points.size() - 1).of().returns().profit().signum() < 0
                        ? "Investors lose at every volume"
                        : "Investors lose at no volume");
    List<LineChart.Line> lines =
        List.of(
            line("paid", Party.PAYER, LineStyle.SOLID, points, each -> each.statement().net()),
            line(
                "investors",
                Party.INVESTOR,
                LineStyle.DASHED,
                points,
                each -> each.returns().profit()),
            line(
                "provider",
                Party.PROVIDER,
                LineStyle.DOTTED,
                points,
                each -> Figures.leftToProvider(each.returns())));
    return LineChart.of(
            new Head(
                "pay-off-chart",
                finding,
                "paid, investors' profit and provider's result, " + currency,
                finding + "; " + ends(points) + "."),
            LineChart.Axis.numbers("times the expected outcomes"),
            currency,
            lines)
        .withMarks(
            turns.stream()
                .map(at -> new LineChart.Mark("break-even " + shown(at), at, BigDecimal.ZERO))
                .toList());
  }

  private static String shown(BigDecimal factor) {
    return factor.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
  }

  private static String ends(List<CaseExploration.Point> points) {
    CaseExploration.Point last = points.get(points.size() - 1);
    return "at "
        + shown(last.factor())
        + " times "
        + RoundMoney.of(last.of().statement().net())
        + " is paid and investors gain "
        + RoundMoney.of(last.of().returns().profit());
  }

  private static LineChart.Line line(
      String name,
      Party party,
      LineStyle style,
      List<CaseExploration.Point> points,
      Function<VolumeAnswer, Amount> amount) {
    ImmutableSortedMap.Builder<BigDecimal, BigDecimal> drawn =
        new ImmutableSortedMap.Builder<>(Ordering.natural());
    points.forEach(each -> drawn.put(each.factor(), amount.apply(each.of()).value()));
    return new LineChart.Line(name, party, style, false, drawn.buildOrThrow());
  }

  /** Where the line of the investors first rises through nothing. */
  private static Optional<BigDecimal> breakEven(List<CaseExploration.Point> points) {
    for (int i = 1; i < points.size(); i++) {
      BigDecimal before = points.get(i - 1).of().returns().profit().value();
      BigDecimal after = points.get(i).of().returns().profit().value();
      if (before.signum() < 0 && after.signum() >= 0) {
        BigDecimal from = points.get(i - 1).factor();
        BigDecimal step = points.get(i).factor().subtract(from);
        return Optional.of(
            from.add(
                step.multiply(before.negate())
                    .divide(after.subtract(before), DECIMALS, RoundingMode.HALF_UP)));
      }
    }
    return Optional.empty();
  }
}
