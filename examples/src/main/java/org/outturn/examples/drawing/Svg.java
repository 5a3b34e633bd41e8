package org.outturn.examples.drawing;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How every drawing begins, on a page and as a file: with a name and a description for those who
 * cannot see, its finding as its title, and its unit below.
 */
public final class Svg {
  private static final double LINE = 16;
  private static final double SIZE_OF_A_FINDING = 13;
  private static final double BETWEEN = 14;

  private Svg() {}

  /**
   * A place in a drawing, to a tenth.
   *
   * @param place in its own units
   * @return such as {@code 12.5}
   */
  public static String at(double place) {
    return String.valueOf(Math.round(place * 10) / 10.0);
  }

  /**
   * Draws on a page.
   *
   * @param page receives it
   * @param drawing what is drawn
   */
  public static void draw(Markup page, Panel drawing) {
    draw(page, List.of(drawing));
  }

  private static void draw(Markup page, List<Panel> drawings) {
    Head head = drawings.get(0).head();
    double height = -BETWEEN;
    for (Panel each : drawings) {
      height += top(each.head()) + each.height() + BETWEEN;
    }
    page.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "id",
        head.id(),
        "role",
        "img",
        "aria-labelledby",
        head.id() + "-title " + head.id() + "-description",
        "viewBox",
        "0 0 " + at(Panel.WIDTH) + " " + at(height));
    page.element("title", head.finding() + " (" + head.unit() + ")", "id", head.id() + "-title");
    page.element(
        "desc",
        drawings.stream()
            .map(each -> each.head().description())
            .distinct()
            .collect(Collectors.joining(" ")),
        "id",
        head.id() + "-description");
    double top = 0;
    for (Panel each : drawings) {
      top = draw(page, each, top) + BETWEEN;
    }
    page.close();
  }

  /** Draws one below another; gives where it ends. */
  private static double draw(Markup page, Panel drawing, double top) {
    Head head = drawing.head();
    List<String> lines = lines(head.finding());
    page.open("g", "transform", "translate(0 " + at(top) + ")");
    for (int i = 0; i < lines.size(); i++) {
      page.element("text", lines.get(i), "class", "finding", "x", "0", "y", at(13 + i * LINE));
    }
    List<String> units = units(head);
    for (int i = 0; i < units.size(); i++) {
      double y = 13 + (lines.size() + i) * LINE;
      page.element("text", units.get(i), "class", "unit", "x", "0", "y", at(y));
    }
    page.open("g", "transform", "translate(0 " + at(top(head)) + ")");
    drawing.body(page);
    page.close().close();
    return top + top(head) + drawing.height();
  }

  private static double top(Head head) {
    return LINE * (lines(head.finding()).size() + units(head).size()) + LINE / 2;
  }

  private static ImmutableList<String> lines(String finding) {
    return WrappedText.lines(finding, Panel.WIDTH, SIZE_OF_A_FINDING, true);
  }

  private static ImmutableList<String> units(Head head) {
    return WrappedText.lines(head.unit(), Panel.WIDTH, DrawingStyle.SIZE_OF_TEXT, false);
  }

  /**
   * Drawings one above the other as a file that stands by itself.
   *
   * @param drawings at least one
   * @return an SVG file, the same on every machine
   */
  public static byte[] file(List<Panel> drawings) {
    return text(drawings).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * The same drawings as a picture.
   *
   * @param drawings at least one
   * @return a PNG file; its letters are those of the machine
   */
  public static byte[] png(List<Panel> drawings) {
    return Raster.png(
        text(drawings), drawings.stream().map(Panel::described).collect(Collectors.joining("\n")));
  }

  private static String text(List<Panel> drawings) {
    Markup markup = new Markup();
    draw(markup, drawings);
    String svg = markup.finished();
    int end = svg.indexOf('>') + 1;
    return svg.substring(0, end) + "<style>" + DrawingStyle.SHEET + "</style>" + svg.substring(end);
  }
}
