package org.outturn.examples.businesscase;

import static org.outturn.examples.businesscase.VolumeLook.at;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.outturn.core.money.Amount;
import org.outturn.pricing.businesscase.Volume;

/**
 * Amounts over time as a drawing, one line for each volume, which differ in dash and marker and
 * carry their name at their end.
 *
 * @param id the drawing's id on the page
 * @param title what it shows
 * @param description what is to be seen in it, for those who do not see it
 * @param currency what amounts are in
 * @param days the amounts of each day; at least one day where it is drawn
 * @param isStepped whether an amount stands until the next day, rather than for its own day
 */
record LineChart(
    String id,
    String title,
    String description,
    String currency,
    ImmutableList<CashByDate.Day> days,
    boolean isStepped) {
  private static final double WIDTH = 360;
  private static final double HEIGHT = 250;
  private static final double LEFT = 44;
  private static final double RIGHT = 302;
  private static final double TOP = 26;
  private static final double BOTTOM = 222;
  private static final double LINE_OF_TEXT = 14;

  void draw(Markup page) {
    Drawing drawing = new Drawing(page);
    Svg.open(page, id, title, description, WIDTH, HEIGHT);
    drawing.amounts();
    drawing.dates();
    for (Volume volume : Volume.values()) {
      drawing.line(volume);
    }
    drawing.names();
    page.close();
  }

  /** Lines that lie upon each other, such as {@code base and high}. */
  Stream<String> sameLines() {
    List<Volume> volumes = List.of(Volume.values());
    return volumes.stream()
        .flatMap(
            one ->
                volumes.stream()
                    .filter(other -> one.compareTo(other) < 0 && areSame(one, other))
                    .map(other -> one.words() + " and " + other.words()));
  }

  private boolean areSame(Volume one, Volume other) {
    return days.stream()
        .allMatch(day -> Objects.equals(day.amounts().get(one), day.amounts().get(other)));
  }

  private AmountScale scale() {
    List<BigDecimal> amounts =
        days.stream().flatMap(day -> day.amounts().values().stream()).map(Amount::value).toList();
    return AmountScale.over(
        amounts.stream().min(BigDecimal::compareTo).orElseThrow(),
        amounts.stream().max(BigDecimal::compareTo).orElseThrow());
  }

  /** The drawing on a page. */
  private final class Drawing {
    private final Markup svg;
    private final AmountScale scale = scale();
    private final TimeScale time =
        new TimeScale(days.get(0).date(), days.get(days.size() - 1).date());

    Drawing(Markup svg) {
      this.svg = svg;
    }

    private double x(LocalDate date) {
      return LEFT + (RIGHT - LEFT) * time.share(date);
    }

    private double y(BigDecimal amount) {
      return BOTTOM - (BOTTOM - TOP) * scale.share(amount);
    }

    void amounts() {
      svg.element("text", scale.unitText(currency), "x", "0", "y", "12");
      for (BigDecimal mark : scale.marks()) {
        String height = at(y(mark));
        svg.empty(
            "line",
            "class",
            mark.signum() == 0 ? "axis" : "grid",
            "x1",
            at(LEFT),
            "x2",
            at(RIGHT),
            "y1",
            height,
            "y2",
            height);
        svg.element(
            "text", scale.text(mark), "class", "end", "x", at(LEFT - 5), "y", at(y(mark) + 4));
      }
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
          date(time.last().toString(), "end", RIGHT);
        }
      }
    }

    private void date(String text, String anchor, double x) {
      svg.element("text", text, "class", anchor, "x", at(x), "y", at(BOTTOM + 18));
    }

    void line(Volume volume) {
      StringBuilder path = new StringBuilder();
      for (CashByDate.Day day : days) {
        String x = at(x(day.date()));
        String y = at(y(amount(day, volume)));
        if (path.length() == 0) {
          path.append('M').append(x).append(' ').append(y);
        } else if (isStepped) {
          path.append(" H").append(x).append(" V").append(y);
        } else {
          path.append(" L").append(x).append(' ').append(y);
        }
      }
      svg.empty(
          "path",
          "class",
          volume.words() + " line",
          "stroke-dasharray",
          VolumeLook.of(volume).dash(),
          "d",
          path.toString());
      for (CashByDate.Day day : days) {
        VolumeLook.marker(svg, volume, x(day.date()), y(amount(day, volume)));
      }
    }

    /** The name of each line at its end, moved where it would stand on another. */
    void names() {
      CashByDate.Day last = days.get(days.size() - 1);
      List<Volume> upwards = new ArrayList<>(List.of(Volume.values()));
      upwards.sort(Comparator.comparing(volume -> amount(last, volume)));
      double[] places = new double[upwards.size()];
      double lowest = BOTTOM;
      for (int i = 0; i < places.length; i++) {
        places[i] = Math.min(y(amount(last, upwards.get(i))), lowest);
        lowest = places[i] - LINE_OF_TEXT;
      }
      double highest = LINE_OF_TEXT / 2;
      for (int i = places.length - 1; i >= 0; i--) {
        places[i] = Math.max(places[i], highest);
        highest = places[i] + LINE_OF_TEXT;
        name(upwards.get(i), places[i]);
      }
    }

    /**
     * A thin line leads from the last point to the name; a marker there would look like a point.
     */
    private void name(Volume volume, double y) {
      CashByDate.Day last = days.get(days.size() - 1);
      svg.empty(
          "path",
          "class",
          "grid",
          "d",
          "M"
              + at(x(last.date()) + 5)
              + " "
              + at(y(amount(last, volume)))
              + " L"
              + at(RIGHT + 18)
              + " "
              + at(y));
      svg.element("text", volume.words(), "class", "name", "x", at(RIGHT + 21), "y", at(y + 4));
    }

    private BigDecimal amount(CashByDate.Day day, Volume volume) {
      return Objects.requireNonNull(day.amounts().get(volume)).value();
    }
  }
}
