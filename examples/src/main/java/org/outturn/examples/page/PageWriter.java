package org.outturn.examples.page;

import java.util.List;
import java.util.stream.Collectors;
import org.outturn.examples.drawing.LineChart;
import org.outturn.examples.drawing.Markup;
import org.outturn.examples.drawing.NotedPanel;
import org.outturn.examples.drawing.Panel;
import org.outturn.examples.drawing.Svg;
import org.outturn.examples.report.Table;

/**
 * What all pages have in common: their head, sections, lists, frames around tables, and charts.
 *
 * <pre>{@code
 * PageWriter page = PageWriter.titled("Settlements: Supported housing");
 * page.section("found", "What is found?");
 * page.markup().element("p", "Nothing is owed.").close();
 * String html = page.finished();
 * }</pre>
 *
 * <p>Not thread-safe.
 */
public final class PageWriter {
  private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

  private final Markup page = Markup.page();

  private PageWriter() {}

  /**
   * Starts a page.
   *
   * @param title its title and first heading
   * @return the page, open for sections
   */
  public static PageWriter titled(String title) {
    PageWriter writer = new PageWriter();
    writer.head(title);
    return writer;
  }

  private void head(String title) {
    page.open("html", "lang", "en").open("head");
    page.empty("meta", "charset", "utf-8");
    page.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
    page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    page.element("title", title);
    page.element("style", PageStyle.SHEET);
    page.close().open("body").open("main");
    page.element("h1", title);
  }

  /**
   * What is written into.
   *
   * @return the markup of the page
   */
  public Markup markup() {
    return page;
  }

  /**
   * Starts a section; whoever starts it closes it.
   *
   * @param id of its heading, once on the page
   * @param heading what it is about
   */
  public void section(String id, String heading) {
    page.open("section", "aria-labelledby", id).element("h2", heading, "id", id);
  }

  /**
   * Writes a section that is a list.
   *
   * @param id of its heading, once on the page
   * @param heading what it is about
   * @param items what it lists
   */
  public void list(String id, String heading, List<String> items) {
    section(id, heading);
    items(items);
    page.close();
  }

  /**
   * Writes a list.
   *
   * @param items what it lists
   */
  public void items(List<String> items) {
    page.open("ul");
    items.forEach(each -> page.element("li", each));
    page.close();
  }

  /**
   * Starts a frame inside which what is too wide for the screen is moved, with keys too.
   *
   * @param look its class: {@code scroll}, with {@code days} or {@code words}
   * @param name what is in it
   */
  public void scroll(String look, String name) {
    page.open("div", "class", look, "tabindex", "0", "role", "group", "aria-label", name);
  }

  /**
   * Writes a table of a result, in a frame that scrolls.
   *
   * @param table the table
   */
  public void table(Table table) {
    new PageTable(this, table).write();
  }

  /**
   * Draws a chart; below one of lines stands how each is drawn.
   *
   * @param drawing the chart
   */
  public void figure(Panel drawing) {
    page.open("figure");
    Svg.draw(page, drawing);
    if (drawing instanceof LineChart chart) {
      caption(chart);
    } else if (drawing instanceof NotedPanel noted && noted.of() instanceof LineChart chart) {
      caption(chart);
    }
    page.close();
  }

  private void caption(LineChart chart) {
    page.element(
        "figcaption",
        "Lines: "
            + chart.lines().stream()
                .map(each -> each.name() + " " + each.style().words())
                .collect(Collectors.joining(", "))
            + "."
            + chart
                .sameLines()
                .map(each -> " The lines of " + each + " are the same.")
                .collect(Collectors.joining()));
  }

  /**
   * Ends the page.
   *
   * @return HTML that is well-formed XML, the same on every machine
   */
  public String finished() {
    return page.close().close().close().finished();
  }
}
