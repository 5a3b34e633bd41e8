package org.outturn.examples.drawing;

import static org.outturn.examples.drawing.Svg.at;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Bars from left to right, each with its name above and its figure beside it, all to one scale that
 * holds nothing, and a line at nothing where some lie below it.
 *
 * @param head title, unit and description
 * @param bars at least one
 * @param level a figure to hold the bars against
 */
public record BarChart(Head head, ImmutableList<Bar> bars, Optional<Level> level) implements Panel {
  private static final double LEFT = 4;
  private static final double THICK = 16;
  private static final double SIZE = DrawingStyle.SIZE_OF_TEXT;
  private static final double LINE = 14;
  private static final double BELOW_NAME = 24;
  private static final double BESIDE = 5;
  private static final double NARROWEST = 60;
  private static final double FOOT = 18;
  private static final double LEAST_SPAN = 1e-9;

  /**
   * One bar.
   *
   * @param name what it is
   * @param look {@code whole}, {@code off}, {@code inputs}, {@code outcomes}, or a party's
   * @param from where it begins
   * @param to where it ends, on either side
   * @param figure what stands beside it
   */
  public record Bar(String name, String look, BigDecimal from, BigDecimal to, String figure) {
    /**
     * A bar in the colour of a party.
     *
     * @param name what it is
     * @param party whose money it is
     * @param from where it begins
     * @param to where it ends
     * @param figure what stands beside it
     * @return the bar
     */
    public static Bar of(String name, Party party, BigDecimal from, BigDecimal to, String figure) {
      return new Bar(name, party.look() + " bar", from, to, figure);
    }
  }

  /**
   * A line across all bars.
   *
   * @param name what it is
   * @param at where it lies
   */
  public record Level(String name, BigDecimal at) {}

  @Override
  public double height() {
    return rows() + (level.isPresent() ? FOOT : 0);
  }

  private double rows() {
    return bars.stream().mapToDouble(BarChart::row).sum();
  }

  private static double row(Bar bar) {
    return LINE * names(bar).size() + BELOW_NAME;
  }

  private static ImmutableList<String> names(Bar bar) {
    return WrappedText.lines(bar.name(), WIDTH - LEFT, SIZE, false);
  }

  private double least() {
    return ends().mapToDouble(BigDecimal::doubleValue).min().orElse(0);
  }

  private double most() {
    return ends().mapToDouble(BigDecimal::doubleValue).max().orElse(1);
  }

  private Stream<BigDecimal> ends() {
    return Stream.of(
            bars.stream().flatMap(each -> Stream.of(each.from(), each.to())),
            level.stream().map(Level::at),
            Stream.of(BigDecimal.ZERO))
        .flatMap(each -> each);
  }

  @Override
  public void body(Markup svg) {
    double least = least();
    double unit = unit(least);
    double top = 0;
    for (Bar each : bars) {
      bar(svg, each, top, least, unit);
      top += row(each);
    }
    level.ifPresent(of -> foot(svg, of, LEFT + unit * (of.at().doubleValue() - least)));
  }

  /** As much as leaves every figure its room beside its bar. */
  private double unit(double least) {
    double unit = (WIDTH - LEFT) / Math.max(LEAST_SPAN, most() - least);
    for (Bar each : bars) {
      double length = Math.max(each.from().doubleValue(), each.to().doubleValue()) - least;
      if (length > 0) {
        double room = WIDTH - LEFT - BESIDE - TextWidth.of(each.figure(), SIZE, true);
        unit = Math.min(unit, Math.max(room, NARROWEST) / length);
      }
    }
    return unit;
  }

  private void foot(Markup svg, Level of, double x) {
    double width = TextWidth.of(of.name(), SIZE, true);
    double left = x + 4 + width <= WIDTH ? x + 4 : Math.max(0, x - 4 - width);
    svg.element("text", of.name(), "class", "name", "x", at(left), "y", at(rows() + 13));
    upright(svg, "level", x, rows(), FOOT);
  }

  private void bar(Markup svg, Bar bar, double top, double least, double unit) {
    double one = LEFT + unit * (bar.from().doubleValue() - least);
    double other = LEFT + unit * (bar.to().doubleValue() - least);
    List<String> names = names(bar);
    for (int i = 0; i < names.size(); i++) {
      svg.element("text", names.get(i), "x", at(LEFT), "y", at(top + 13 + i * LINE));
    }
    double middle = top + names.size() * LINE;
    svg.empty(
        "rect",
        "class",
        bar.look(),
        "x",
        at(Math.min(one, other)),
        "y",
        at(middle + 3),
        "width",
        at(Math.abs(other - one)),
        "height",
        at(THICK));
    if (least < 0) {
      upright(svg, "axis", LEFT - unit * least, middle + 3, THICK + 2);
    }
    level.ifPresent(
        of -> {
          double x = LEFT + unit * (of.at().doubleValue() - least);
          upright(svg, "under", x, middle + 3, THICK + 2);
          upright(svg, "level", x, middle + 3, THICK + 2);
        });
    svg.element(
        "text",
        bar.figure(),
        "class",
        "name over",
        "x",
        at(Math.max(one, other) + BESIDE),
        "y",
        at(middle + 16));
  }

  /** A piece of an upright line beside a bar: names above the bars stay free of it. */
  private static void upright(Markup svg, String look, double x, double top, double length) {
    svg.empty(
        "line", "class", look, "x1", at(x), "x2", at(x), "y1", at(top), "y2", at(top + length));
  }

  /**
   * A waterfall: a bar for the whole, one for what each step takes off or adds, which begins where
   * the one before ends, and one for what is left.
   *
   * @param head title, unit and description
   * @param whole the first bar
   * @param steps what each changes, with its name and figure
   * @param left the last bar
   * @return the chart
   */
  public static BarChart waterfall(Head head, Bar whole, List<Step> steps, Bar left) {
    ImmutableList.Builder<Bar> bars = ImmutableList.builder();
    bars.add(whole);
    BigDecimal before = whole.to();
    for (Step each : steps) {
      BigDecimal after = before.add(each.change());
      bars.add(new Bar(each.name(), "off", before, after, each.figure()));
      before = after;
    }
    return new BarChart(head, bars.add(left).build(), Optional.empty());
  }

  /**
   * A step of a waterfall.
   *
   * @param name what it is
   * @param change negative where it takes off
   * @param figure what stands beside it
   */
  public record Step(String name, BigDecimal change, String figure) {}
}
