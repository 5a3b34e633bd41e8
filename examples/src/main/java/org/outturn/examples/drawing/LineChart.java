package org.outturn.examples.drawing;

import static org.outturn.examples.drawing.Svg.at;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Ordering;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.outturn.core.money.Amount;

/**
 * Amounts over time or over a number as a drawing, in steps where money moves in steps. Lines
 * differ in dash and marker, and carry their name at their end; their colour is that of the party
 * whose money it is.
 *
 * @param head title, unit and description
 * @param axis along what
 * @param unit what amounts are in
 * @param lines at least one, each with at least one point where it is drawn
 * @param bands areas behind the lines
 * @param levels amounts to hold the lines against
 * @param marks points that decide
 */
public record LineChart(
    Head head,
    Axis axis,
    String unit,
    ImmutableList<Line> lines,
    ImmutableList<Band> bands,
    ImmutableList<Level> levels,
    ImmutableList<Mark> marks)
    implements Panel {
  private static final double LEFT = 44;
  private static final double SIZE = DrawingStyle.SIZE_OF_TEXT;
  private static final double BESIDE = 18;
  private static final double TOP = 36;
  private static final double LOWEST = 232;
  private static final double BELOW_DATES = 28;
  private static final double BELOW_NUMBERS = 42;
  private static final double LINE_OF_TEXT = 14;
  private static final double WIDEST_NAME = 118;
  private static final double BETWEEN_TICKS = 6;
  private static final double BETWEEN_POINTS = 3;

  /** How many lines of text the words of a mark may stand away from it. */
  private static final int FARTHEST_WORDS = 12;

  private static final double NEAR = 30;

  /** Room for the last step, which would have no width. */
  private static final double LAST_STEP = 14;

  private static final int MOST_MARKERS = 20;

  /**
   * What lies along the drawing.
   *
   * @param isOfDates whether days are counted, else numbers
   * @param name of the numbers; blank for days
   * @param from the least that is shown, where charts above one another share it
   * @param to the most that is shown, where charts above one another share it
   * @param amounts what the scale of amounts holds in any case, so that charts share it too
   * @param names names of lines that room is left for in any case, so that charts above one another
   *     are equally long
   */
  public record Axis(
      boolean isOfDates,
      String name,
      Optional<BigDecimal> from,
      Optional<BigDecimal> to,
      ImmutableList<BigDecimal> amounts,
      ImmutableList<String> names) {
    /** Days, as far as the lines go. */
    public static final Axis DAYS =
        new Axis(
            true, "", Optional.empty(), Optional.empty(), ImmutableList.of(), ImmutableList.of());

    /**
     * Days from one to another.
     *
     * @param from the first
     * @param to the last
     * @param amounts what the scale of amounts holds in any case
     * @return the axis
     */
    public static Axis days(LocalDate from, LocalDate to, List<BigDecimal> amounts) {
      return new Axis(
          true,
          "",
          Optional.of(place(from)),
          Optional.of(place(to)),
          ImmutableList.copyOf(amounts),
          ImmutableList.of());
    }

    /**
     * This axis with room for the names of all lines of charts that share it.
     *
     * @param other the names
     * @return the axis
     */
    public Axis withNames(List<String> other) {
      return new Axis(isOfDates, name, from, to, amounts, ImmutableList.copyOf(other));
    }

    /**
     * Numbers, as far as the lines go.
     *
     * @param name what they count
     * @return the axis
     */
    public static Axis numbers(String name) {
      return new Axis(
          false, name, Optional.empty(), Optional.empty(), ImmutableList.of(), ImmutableList.of());
    }
  }

  /** Where a day lies. */
  static BigDecimal place(LocalDate day) {
    return BigDecimal.valueOf(day.toEpochDay());
  }

  /**
   * A line.
   *
   * @param name what it is called at its end
   * @param party whose money it is
   * @param style its dash and marker
   * @param isInSteps whether an amount stands from each point on, else changes evenly
   * @param points the amount at each point
   */
  public record Line(
      String name,
      Party party,
      LineStyle style,
      boolean isInSteps,
      ImmutableSortedMap<BigDecimal, BigDecimal> points) {
    /**
     * Amounts that stand from each day on.
     *
     * @param name what it is called at its end
     * @param party whose money it is
     * @param style its dash and marker
     * @param amounts by day
     * @return the line, in steps
     */
    public static Line of(
        String name, Party party, LineStyle style, Map<LocalDate, Amount> amounts) {
      return new Line(name, party, style, true, byPlace(amounts));
    }
  }

  private static ImmutableSortedMap<BigDecimal, BigDecimal> byPlace(
      Map<LocalDate, Amount> amounts) {
    ImmutableSortedMap.Builder<BigDecimal, BigDecimal> points =
        new ImmutableSortedMap.Builder<>(Ordering.natural());
    amounts.forEach((day, amount) -> points.put(place(day), amount.value()));
    return points.buildOrThrow();
  }

  /**
   * An area between two amounts at each point, in steps.
   *
   * @param name what it is called in the description
   * @param party whose money it is
   * @param low the lower amounts
   * @param high the upper ones, at the same points
   */
  public record Band(
      String name,
      Party party,
      ImmutableSortedMap<BigDecimal, BigDecimal> low,
      ImmutableSortedMap<BigDecimal, BigDecimal> high) {
    /**
     * An area between amounts that stand from each day on.
     *
     * @param name what it is called in the description
     * @param party whose money it is
     * @param low the lower amounts by day
     * @param high the upper ones, on the same days
     * @return the area
     */
    public static Band of(
        String name, Party party, Map<LocalDate, Amount> low, Map<LocalDate, Amount> high) {
      return new Band(name, party, byPlace(low), byPlace(high));
    }
  }

  /**
   * An amount across the whole drawing.
   *
   * @param name such as {@code limit contract}
   * @param amount where it lies
   */
  public record Level(String name, BigDecimal amount) {}

  /**
   * A point that decides.
   *
   * @param words what it is, such as {@code money back}
   * @param place where along the axis
   * @param amount the amount
   */
  public record Mark(String words, BigDecimal place, BigDecimal amount) {
    /**
     * A day that decides.
     *
     * @param words what it is
     * @param day the day
     * @param amount the amount
     * @return the mark
     */
    public static Mark of(String words, LocalDate day, Amount amount) {
      return new Mark(words, LineChart.place(day), amount.value());
    }
  }

  /**
   * A chart of lines alone.
   *
   * @param head title, unit and description
   * @param axis along what
   * @param unit what amounts are in
   * @param lines at least one
   * @return the chart
   */
  public static LineChart of(Head head, Axis axis, String unit, List<Line> lines) {
    return new LineChart(
        head,
        axis,
        unit,
        ImmutableList.copyOf(lines),
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of());
  }

  /**
   * This chart with amounts to hold the lines against.
   *
   * @param other the amounts
   * @return the chart
   */
  public LineChart withLevels(List<Level> other) {
    return new LineChart(head, axis, unit, lines, bands, ImmutableList.copyOf(other), marks);
  }

  /**
   * This chart with points that decide.
   *
   * @param other the points
   * @return the chart
   */
  public LineChart withMarks(List<Mark> other) {
    return new LineChart(head, axis, unit, lines, bands, levels, ImmutableList.copyOf(other));
  }

  /**
   * This chart with areas behind its lines.
   *
   * @param other the areas
   * @return the chart
   */
  public LineChart withBands(List<Band> other) {
    return new LineChart(head, axis, unit, lines, ImmutableList.copyOf(other), levels, marks);
  }

  /**
   * Whether there is nothing to draw.
   *
   * @return true where no line has a point
   */
  public boolean isEmpty() {
    return lines.stream().allMatch(line -> line.points().isEmpty());
  }

  @Override
  public double height() {
    return bottom() + (axis.isOfDates() ? BELOW_DATES : BELOW_NUMBERS);
  }

  @Override
  public void body(Markup svg) {
    Drawing drawing = new Drawing(svg);
    bands.forEach(drawing::band);
    drawing.amounts();
    drawing.along();
    levels.forEach(drawing::level);
    lines.forEach(drawing::line);
    marks.forEach(drawing::mark);
    drawing.names();
  }

  /**
   * Lines that lie upon each other.
   *
   * @return such as {@code base and high}
   */
  public Stream<String> sameLines() {
    return IntStream.range(0, lines.size())
        .boxed()
        .flatMap(
            one ->
                lines.stream()
                    .skip(one + 1L)
                    .filter(other -> other.points().equals(lines.get(one).points()))
                    .map(other -> lines.get(one).name() + " and " + other.name()));
  }

  private AmountScale scale() {
    List<BigDecimal> amounts =
        Stream.of(
                lines.stream().flatMap(line -> line.points().values().stream()),
                bands.stream().flatMap(each -> each.low().values().stream()),
                bands.stream().flatMap(each -> each.high().values().stream()),
                marks.stream().map(Mark::amount),
                axis.amounts().stream(),
                levels.stream().map(Level::amount))
            .flatMap(each -> each)
            .toList();
    return AmountScale.over(
        amounts.stream().min(BigDecimal::compareTo).orElseThrow(),
        amounts.stream().max(BigDecimal::compareTo).orElseThrow());
  }

  private static ImmutableList<String> shown(Line line) {
    return shown(line.name());
  }

  private static ImmutableList<String> shown(String name) {
    return WrappedText.lines(name, WIDEST_NAME, SIZE, true);
  }

  /** Where the names of the lines begin, a little to the left of them. */
  private double right() {
    double widest =
        Stream.concat(lines.stream().map(Line::name), axis.names().stream())
            .flatMap(name -> shown(name).stream())
            .mapToDouble(each -> TextWidth.of(each, SIZE, true))
            .max()
            .orElse(0);
    return WIDTH - BESIDE - widest;
  }

  /** Where the least amount lies: low enough for all names above one another. */
  private double bottom() {
    int names = lines.stream().mapToInt(line -> shown(line).size()).sum();
    return Math.max(LOWEST, LINE_OF_TEXT * (names + 1));
  }

  private BigDecimal from() {
    return axis.from().orElseGet(() -> places().min(BigDecimal::compareTo).orElseThrow());
  }

  private BigDecimal to() {
    return axis.to().orElseGet(() -> places().max(BigDecimal::compareTo).orElseThrow());
  }

  private Stream<BigDecimal> places() {
    return Stream.concat(
        lines.stream().flatMap(line -> line.points().keySet().stream()),
        bands.stream().flatMap(each -> each.low().keySet().stream()));
  }

  /** The drawing on a page. */
  private final class Drawing {
    private final Markup svg;
    private final AmountScale scale = scale();
    private final BigDecimal from = from();
    private final BigDecimal to = to();
    private final double right = right();
    private final double bottom = bottom();
    private final TextPlaces texts = new TextPlaces(right, bottom);
    private double endOfTicks = Double.NEGATIVE_INFINITY;

    Drawing(Markup svg) {
      this.svg = svg;
      lines.forEach(this::see);
    }

    /** What texts had better not hide. */
    private void see(Line line) {
      double x = Double.NaN;
      double y = Double.NaN;
      for (Map.Entry<BigDecimal, BigDecimal> each : line.points().entrySet()) {
        double nextX = x(each.getKey());
        double nextY = y(each.getValue());
        if (!Double.isNaN(x)) {
          see(x, y, nextX, line.isInSteps() ? y : nextY);
          see(nextX, line.isInSteps() ? y : nextY, nextX, nextY);
        }
        x = nextX;
        y = nextY;
      }
      if (!Double.isNaN(x)) {
        see(x, y, right, y);
      }
    }

    private void see(double x, double y, double otherX, double otherY) {
      int parts = (int) (Math.hypot(otherX - x, otherY - y) / BETWEEN_POINTS) + 1;
      for (int i = 0; i <= parts; i++) {
        texts.see(x + (otherX - x) * i / parts, y + (otherY - y) * i / parts);
      }
    }

    private double x(BigDecimal place) {
      double span = to.subtract(from).doubleValue();
      return LEFT
          + (right - LAST_STEP - LEFT)
              * (span == 0 ? 0.5 : place.subtract(from).doubleValue() / span);
    }

    private double y(BigDecimal amount) {
      return bottom - (bottom - TOP) * scale.share(amount);
    }

    void amounts() {
      String counted = scale.unitText(unit);
      svg.element("text", counted, "x", "0", "y", "12");
      texts.take(new TextPlaces.Text(0, TextWidth.of(counted, SIZE, false), 12));
      for (BigDecimal mark : scale.marks()) {
        across(mark.signum() == 0 ? "axis" : "grid", y(mark));
        svg.element(
            "text", scale.text(mark), "class", "end", "x", at(LEFT - 5), "y", at(y(mark) + 4));
      }
    }

    private void across(String look, double y) {
      svg.empty("line", "class", look, "x1", at(LEFT), "x2", at(right), "y1", at(y), "y2", at(y));
    }

    void level(Level of) {
      double y = y(of.amount());
      across("level", y);
      double width = TextWidth.of(of.name(), SIZE, true);
      double end = Math.max(0, right - 4 - width);
      beside(
          of.name(),
          Stream.of(y - 4, y + 13)
              .flatMap(
                  line ->
                      Stream.of(LEFT + 4, (LEFT + end) / 2, end)
                          .map(left -> new TextPlaces.Text(left, width, line))));
    }

    private TextPlaces.Text beside(String words, Stream<TextPlaces.Text> candidates) {
      TextPlaces.Text best = texts.best(candidates.toList());
      svg.element("text", words, "class", "name over", "x", at(best.left()), "y", at(best.line()));
      return best;
    }

    void along() {
      if (axis.isOfDates()) {
        dates();
      } else {
        numbers();
      }
    }

    private void numbers() {
      AmountScale numbers = AmountScale.over(from, to);
      for (BigDecimal each : numbers.marks()) {
        if (each.compareTo(from) >= 0 && each.compareTo(to) <= 0) {
          tick(AmountScale.grouped(each), x(each));
        }
      }
      double left = Math.max(0, right - TextWidth.of(axis.name(), SIZE, false));
      svg.element("text", axis.name(), "x", at(left), "y", at(bottom + 35));
    }

    private void dates() {
      TimeScale time =
          new TimeScale(
              LocalDate.ofEpochDay(from.longValueExact()),
              LocalDate.ofEpochDay(to.longValueExact()));
      List<LocalDate> years = time.years();
      years.forEach(year -> tick(String.valueOf(year.getYear()), x(place(year))));
      if (years.isEmpty()) {
        first(time);
      }
    }

    /** Within a year the first day and the last, as far as both have room. */
    private void first(TimeScale time) {
      double x = x(place(time.first()));
      String last = time.last().toString();
      boolean isOneDay = time.first().equals(time.last());
      tick(time.first().toString(), x, isOneDay ? 0.5 : 0);
      if (!isOneDay) {
        tick(last, x(place(time.last())), 1);
      }
    }

    private void tick(String text, double x) {
      tick(text, x, 0.5);
    }

    /** A mark, and its text where that has room, so much of it to the left of the mark. */
    private void tick(String text, double x, double toTheLeft) {
      svg.empty(
          "line",
          "class",
          "axis",
          "x1",
          at(x),
          "x2",
          at(x),
          "y1",
          at(bottom),
          "y2",
          at(bottom + 5));
      double width = TextWidth.of(text, SIZE, false);
      double left = Math.max(0, x - toTheLeft * width);
      if (left >= endOfTicks + BETWEEN_TICKS) {
        svg.element("text", text, "x", at(left), "y", at(bottom + 18));
        endOfTicks = left + width;
      }
    }

    void band(Band band) {
      String over = path(band.high(), true) + " H" + at(right);
      StringBuilder back = new StringBuilder();
      for (Map.Entry<BigDecimal, BigDecimal> each : band.low().descendingMap().entrySet()) {
        String y = at(y(each.getValue()));
        back.append(" V").append(y).append(" H").append(at(x(each.getKey())));
      }
      svg.empty("path", "class", band.party().look() + " band", "d", over + back + " z");
    }

    private String path(ImmutableSortedMap<BigDecimal, BigDecimal> points, boolean isInSteps) {
      StringBuilder path = new StringBuilder();
      points.forEach(
          (place, amount) -> {
            String x = at(x(place));
            String y = at(y(amount));
            if (path.length() == 0) {
              path.append("M" + x + " " + y);
            } else {
              path.append(isInSteps ? " H" + x + " V" + y : " L" + x + " " + y);
            }
          });
      return path.toString();
    }

    void line(Line line) {
      if (line.points().isEmpty()) {
        return;
      }
      svg.empty(
          "path",
          "class",
          line.party().look() + " line",
          "stroke-dasharray",
          line.style().dash(),
          "d",
          path(line.points(), line.isInSteps()) + (line.isInSteps() ? " H" + at(right) : ""));
      int each = (line.points().size() - 1) / MOST_MARKERS + 1;
      svg.open("g", "class", line.party().look());
      int place = 0;
      for (Map.Entry<BigDecimal, BigDecimal> point : line.points().entrySet()) {
        if (place % each == 0) {
          line.style().marker(svg, x(point.getKey()), y(point.getValue()));
        }
        place++;
      }
      svg.close();
    }

    /** A ring around the point, and its words beside it, where they hide least. */
    void mark(Mark mark) {
      double x = x(mark.place());
      double y = y(mark.amount());
      svg.empty("circle", "class", "ring", "cx", at(x), "cy", at(y), "r", "6");
      double width = TextWidth.of(mark.words(), SIZE, true);
      List<Double> across = new ArrayList<>(List.of(x + 9, x - width / 2, x - 9 - width));
      if (x > (LEFT + right) / 2) {
        Collections.reverse(across);
      }
      TextPlaces.Text best =
          beside(
              mark.words(),
              Stream.iterate(0, step -> step + 1)
                  .limit(FARTHEST_WORDS)
                  .flatMap(step -> Stream.of(y + 15 + 13 * step, y - 9 - 13 * step))
                  .flatMap(
                      line -> across.stream().map(left -> new TextPlaces.Text(left, width, line))));
      if (Math.abs(best.line() - y) > NEAR) {
        double end = best.line() > y ? best.line() - 10 : best.line() + 3;
        double middle = Math.min(Math.max(x, best.left()), best.left() + width);
        svg.empty(
            "path",
            "class",
            "lead",
            "d",
            "M" + at(x) + " " + at(y) + " L" + at(middle) + " " + at(end));
      }
    }

    /** The name of each line at its end, moved where it would stand on another. */
    void names() {
      List<Line> upwards =
          new ArrayList<>(lines.stream().filter(each -> !each.points().isEmpty()).toList());
      upwards.sort(Comparator.comparing(Drawing::last));
      double[] middles = new double[upwards.size()];
      double below = bottom + LINE_OF_TEXT / 2;
      for (int i = 0; i < middles.length; i++) {
        double half = half(upwards.get(i));
        middles[i] = Math.min(y(last(upwards.get(i))), below - half);
        below = middles[i] - half;
      }
      double above = 0;
      for (int i = middles.length - 1; i >= 0; i--) {
        double half = half(upwards.get(i));
        middles[i] = Math.max(middles[i], above + half);
        above = middles[i] + half;
        name(upwards.get(i), middles[i]);
      }
    }

    /** Half the height of a name. */
    private static double half(Line line) {
      return LINE_OF_TEXT * shown(line).size() / 2;
    }

    private static BigDecimal last(Line line) {
      return line.points().values().asList().reverse().get(0);
    }

    /** A thin line leads from the end to the name; a marker there would look like a point. */
    private void name(Line line, double y) {
      svg.empty(
          "path",
          "class",
          "grid",
          "d",
          "M" + at(right) + " " + at(y(last(line))) + " L" + at(right + 12) + " " + at(y));
      List<String> words = shown(line);
      double first = y + 4 - LINE_OF_TEXT * (words.size() - 1) / 2;
      for (int i = 0; i < words.size(); i++) {
        double its = first + i * LINE_OF_TEXT;
        svg.element("text", words.get(i), "class", "name", "x", at(right + 15), "y", at(its));
      }
    }
  }
}
