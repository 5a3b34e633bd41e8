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
  private static final double ROW = 38;
  private static final double FOOT = 18;
  private static final double WIDTH_OF_A_CHARACTER = 7.2;

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
    return ROW * bars.size() + (level.isPresent() ? FOOT : 0);
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
    int longest = bars.stream().mapToInt(each -> each.figure().length()).max().orElse(0);
    double room = Math.max(WIDTH / 3, WIDTH - LEFT - 8 - WIDTH_OF_A_CHARACTER * longest);
    double unit = room / Math.max(1e-9, most() - least);
    for (int i = 0; i < bars.size(); i++) {
      bar(svg, bars.get(i), i * ROW, least, unit);
    }
    level.ifPresent(
        of -> {
          double x = LEFT + unit * (of.at().doubleValue() - least);
          boolean isLeft = x < WIDTH / 2;
          svg.element(
              "text",
              of.name(),
              "class",
              isLeft ? "name" : "name end",
              "x",
              at(isLeft ? x + 4 : x - 4),
              "y",
              at(ROW * bars.size() + 13));
          upright(svg, "level", x, ROW * bars.size(), FOOT);
        });
  }

  private void bar(Markup svg, Bar bar, double top, double least, double unit) {
    double one = LEFT + unit * (bar.from().doubleValue() - least);
    double other = LEFT + unit * (bar.to().doubleValue() - least);
    svg.element("text", bar.name(), "x", at(LEFT), "y", at(top + 13));
    svg.empty(
        "rect",
        "class",
        bar.look(),
        "x",
        at(Math.min(one, other)),
        "y",
        at(top + 17),
        "width",
        at(Math.abs(other - one)),
        "height",
        at(THICK));
    if (least < 0) {
      upright(svg, "axis", LEFT - unit * least, top + 15, THICK + 4);
    }
    level.ifPresent(
        of ->
            upright(
                svg, "level", LEFT + unit * (of.at().doubleValue() - least), top + 15, THICK + 4));
    svg.element(
        "text",
        bar.figure(),
        "class",
        "name",
        "x",
        at(Math.max(one, other) + 5),
        "y",
        at(top + 30));
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
