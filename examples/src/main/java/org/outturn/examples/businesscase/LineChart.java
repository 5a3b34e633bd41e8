package org.outturn.examples.businesscase;

import static org.outturn.examples.businesscase.Svg.at;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.outturn.core.money.Amount;

/**
 * Amounts over time as a drawing, in steps, since money moves in steps. Lines differ in dash and
 * marker, and carry their name at their end; their colour is that of the party whose money it is.
 *
 * @param head title, unit and description
 * @param party whose money it is: {@code payer} or {@code investor}
 * @param currency what amounts are in
 * @param lines at least one, each with at least one day where it is drawn
 * @param level an amount to hold the lines against
 * @param marks points that decide
 */
record LineChart(
    Svg.Head head,
    String party,
    String currency,
    ImmutableList<Line> lines,
    Optional<Level> level,
    ImmutableList<Mark> marks) {
  private static final double WIDTH = 360;
  private static final double HEIGHT = 250;
  private static final double LEFT = 44;
  private static final double WIDTH_OF_A_CHARACTER = 7.6;
  private static final double NARROWEST = 150;
  private static final double BESIDE = 18;
  private static final double TOP = 26;
  private static final double BOTTOM = 222;
  private static final double LINE_OF_TEXT = 14;

  /**
   * A line.
   *
   * @param name what it is called at its end
   * @param style its dash and marker
   * @param amounts the amount that stands from each day on
   */
  record Line(String name, LineStyle style, ImmutableSortedMap<LocalDate, Amount> amounts) {}

  /**
   * An amount across the whole drawing.
   *
   * @param name such as {@code limit contract}
   * @param amount where it lies
   */
  record Level(String name, Amount amount) {}

  /**
   * A point that decides.
   *
   * @param words what it is, such as {@code money back}
   * @param date the day
   * @param amount the amount
   */
  record Mark(String words, LocalDate date, Amount amount) {}

  boolean isEmpty() {
    return lines.stream().allMatch(line -> line.amounts().isEmpty());
  }

  void draw(Markup page) {
    Drawing drawing = new Drawing(page);
    Svg.open(page, head, WIDTH, HEIGHT);
    drawing.amounts();
    drawing.dates();
    level.ifPresent(drawing::level);
    lines.forEach(drawing::line);
    marks.forEach(drawing::mark);
    drawing.names();
    Svg.close(page);
  }

  /** Lines that lie upon each other, such as {@code base and high}. */
  Stream<String> sameLines() {
    return IntStream.range(0, lines.size())
        .boxed()
        .flatMap(
            one ->
                lines.stream()
                    .skip(one + 1L)
                    .filter(other -> other.amounts().equals(lines.get(one).amounts()))
                    .map(other -> lines.get(one).name() + " and " + other.name()));
  }

  private AmountScale scale() {
    List<BigDecimal> amounts =
        Stream.concat(
                lines.stream().flatMap(line -> line.amounts().values().stream()),
                level.stream().map(Level::amount))
            .map(Amount::value)
            .toList();
    return AmountScale.over(
        amounts.stream().min(BigDecimal::compareTo).orElseThrow(),
        amounts.stream().max(BigDecimal::compareTo).orElseThrow());
  }

  /** Where the names of the lines begin, a little to the left of them. */
  private double right() {
    int longest = lines.stream().mapToInt(line -> line.name().length()).max().orElse(0);
    return Math.max(LEFT + NARROWEST, WIDTH - BESIDE - WIDTH_OF_A_CHARACTER * longest);
  }

  private TimeScale time() {
    List<LocalDate> days =
        lines.stream().flatMap(line -> line.amounts().keySet().stream()).sorted().toList();
    return new TimeScale(days.get(0), days.get(days.size() - 1));
  }

  /** The drawing on a page. */
  private final class Drawing {
    private final Markup svg;
    private final AmountScale scale = scale();
    private final TimeScale time = time();
    private final double right = right();

    Drawing(Markup svg) {
      this.svg = svg;
    }

    private double x(LocalDate date) {
      return LEFT + (right - LEFT) * time.share(date);
    }

    private double y(BigDecimal amount) {
      return BOTTOM - (BOTTOM - TOP) * scale.share(amount);
    }

    void amounts() {
      svg.element("text", scale.unitText(currency), "x", "0", "y", "12");
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
      double y = y(of.amount().value());
      across("level", y);
      svg.element("text", of.name(), "class", "name", "x", at(LEFT + 4), "y", at(y - 4));
    }

    void dates() {
      List<LocalDate> years = time.years();
      for (LocalDate year : years) {
        String place = at(x(year));
        svg.empty(
            "line",
            "class",
            "axis",
            "x1",
            place,
            "x2",
            place,
            "y1",
            at(BOTTOM),
            "y2",
            at(BOTTOM + 5));
        date(String.valueOf(year.getYear()), "middle", x(year));
      }
      if (years.isEmpty()) {
        date(time.first().toString(), "start", LEFT);
        if (!time.first().equals(time.last())) {
          date(time.last().toString(), "end", right);
        }
      }
    }

    private void date(String text, String anchor, double x) {
      svg.element("text", text, "class", anchor, "x", at(x), "y", at(BOTTOM + 18));
    }

    void line(Line line) {
      StringBuilder path = new StringBuilder();
      line.amounts()
          .forEach(
              (date, amount) -> {
                String x = at(x(date));
                String y = at(y(amount.value()));
                path.append(path.length() == 0 ? "M" + x + " " + y : " H" + x + " V" + y);
              });
      svg.empty(
          "path",
          "class",
          party + " line",
          "stroke-dasharray",
          line.style().dash(),
          "d",
          path + " H" + at(right));
      svg.open("g", "class", party);
      line.amounts()
          .forEach((date, amount) -> line.style().marker(svg, x(date), y(amount.value())));
      svg.close();
    }

    /** A ring around the point, and its words beside it, on the side where there is more room. */
    void mark(Mark mark) {
      double x = x(mark.date());
      double y = y(mark.amount().value());
      boolean isLeft = x < (LEFT + right) / 2;
      svg.empty("circle", "class", "ring", "cx", at(x), "cy", at(y), "r", "6");
      svg.element(
          "text",
          mark.words(),
          "class",
          isLeft ? "name" : "name end",
          "x",
          at(isLeft ? x + 9 : x - 9),
          "y",
          at(Math.min(y + 15, BOTTOM - 3)));
    }

    /** The name of each line at its end, moved where it would stand on another. */
    void names() {
      List<Line> upwards =
          new ArrayList<>(lines.stream().filter(each -> !each.amounts().isEmpty()).toList());
      upwards.sort(Comparator.comparing(Drawing::last));
      double[] places = new double[upwards.size()];
      double lowest = BOTTOM;
      for (int i = 0; i < places.length; i++) {
        places[i] = Math.min(y(last(upwards.get(i))), lowest);
        lowest = places[i] - LINE_OF_TEXT;
      }
      double highest = LINE_OF_TEXT / 2;
      for (int i = places.length - 1; i >= 0; i--) {
        places[i] = Math.max(places[i], highest);
        highest = places[i] + LINE_OF_TEXT;
        name(upwards.get(i), places[i]);
      }
    }

    private static BigDecimal last(Line line) {
      return line.amounts().values().asList().reverse().get(0).value();
    }

    /** A thin line leads from the end to the name; a marker there would look like a point. */
    private void name(Line line, double y) {
      svg.empty(
          "path",
          "class",
          "grid",
          "d",
          "M" + at(right) + " " + at(y(last(line))) + " L" + at(right + 12) + " " + at(y));
      svg.element("text", line.name(), "class", "name", "x", at(right + 15), "y", at(y + 4));
    }
  }
}
