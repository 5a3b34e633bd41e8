package org.outturn.examples.drawing;

import com.google.common.base.Splitter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How every drawing begins, on a page and as a file: with a name and a description for those who
 * cannot see, its finding as its title, and its unit below.
 */
public final class Svg {
  private static final double LINE = 16;
  private static final double WIDTH_OF_A_CHARACTER = 8.2;
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
    page.element("text", head.unit(), "class", "unit", "x", "0", "y", at(13 + lines.size() * LINE));
    page.open("g", "transform", "translate(0 " + at(top(head)) + ")");
    drawing.body(page);
    page.close().close();
    return top + top(head) + drawing.height();
  }

  private static double top(Head head) {
    return LINE * (lines(head.finding()).size() + 1) + LINE / 2;
  }

  /** The words of a text on lines that are no wider than the drawing, by counting characters. */
  private static List<String> lines(String text) {
    int most = (int) (Panel.WIDTH / WIDTH_OF_A_CHARACTER);
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : Splitter.on(' ').split(text)) {
      if (line.length() > 0 && line.length() + 1 + word.length() > most) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
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
