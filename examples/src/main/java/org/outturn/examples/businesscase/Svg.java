package org.outturn.examples.businesscase;

import com.google.common.base.Splitter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * How every drawing begins, on a page and as a file: with a name and a description for those who
 * cannot see, its finding as its title, and its unit below.
 */
final class Svg {
  private static final double LINE = 16;
  private static final double WIDTH_OF_A_CHARACTER = 8;

  private Svg() {}

  /**
   * The head of a drawing.
   *
   * @param id the drawing's id on the page
   * @param finding what it shows, as a sentence without its full stop
   * @param unit in what, and of what
   * @param description what is to be seen in it, for those who do not see it
   */
  record Head(String id, String finding, String unit, String description) {}

  /** A place in a drawing, to a tenth. */
  static String at(double place) {
    return String.valueOf(Math.round(place * 10) / 10.0);
  }

  /** Starts a drawing and writes its head; what follows is drawn below it. Ended by close. */
  static void open(Markup page, Head head, double width, double height) {
    List<String> lines = lines(head.finding(), width);
    double top = LINE * (lines.size() + 1) + LINE / 2;
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
        "0 0 " + at(width) + " " + at(height + top));
    page.element("title", head.finding() + " (" + head.unit() + ")", "id", head.id() + "-title");
    page.element("desc", head.description(), "id", head.id() + "-description");
    for (int i = 0; i < lines.size(); i++) {
      page.element("text", lines.get(i), "class", "finding", "x", "0", "y", at(13 + i * LINE));
    }
    page.element("text", head.unit(), "class", "unit", "x", "0", "y", at(13 + lines.size() * LINE));
    page.open("g", "transform", "translate(0 " + at(top) + ")");
  }

  /** Ends a drawing. */
  static void close(Markup page) {
    page.close().close();
  }

  /** The words of a text on lines that are no wider than the drawing, by counting characters. */
  private static List<String> lines(String text, double width) {
    int most = (int) (width / WIDTH_OF_A_CHARACTER);
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

  /** The same drawing as a file that stands by itself, the same on every machine. */
  static byte[] file(Consumer<Markup> drawing) {
    Markup markup = new Markup();
    drawing.accept(markup);
    String svg = markup.finished();
    int end = svg.indexOf('>') + 1;
    return (svg.substring(0, end)
            + "<style>"
            + PageStyle.DRAWINGS
            + "</style>"
            + svg.substring(end))
        .getBytes(StandardCharsets.UTF_8);
  }
}
