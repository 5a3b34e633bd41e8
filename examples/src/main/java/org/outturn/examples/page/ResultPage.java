package org.outturn.examples.page;

import java.util.List;
import org.outturn.examples.document.ResultDocument;
import org.outturn.examples.document.ResultDocument.Notes;
import org.outturn.examples.drawing.Markup;

/**
 * A result as a page to read, print or mail: the finding and its charts, then the figures, then
 * what they rest on.
 */
public final class ResultPage {
  private final ResultDocument document;
  private final PageWriter writer;
  private final Markup page;

  private ResultPage(ResultDocument document) {
    this.document = document;
    this.writer = PageWriter.titled(document.title());
    this.page = writer.markup();
  }

  /**
   * Writes the page.
   *
   * @param document what it says
   * @return HTML that is well-formed XML, the same on every machine
   */
  public static String write(ResultDocument document) {
    return new ResultPage(document).written();
  }

  private String written() {
    page.element("p", document.about() + ".");
    finding();
    writer.section("figures", "The figures");
    document.tables().forEach(writer::table);
    page.close();
    notApplied();
    int number = 0;
    for (Notes each : document.notes()) {
      number++;
      if (!each.items().isEmpty()) {
        writer.list("notes-" + number, each.heading(), each.items());
      }
    }
    return writer.finished();
  }

  /** Above every figure stands what it leaves out. */
  private void finding() {
    writer.section("finding", document.question());
    document.unknowns().forEach(each -> page.element("p", each));
    document.notApplied().forEach(each -> page.element("p", each.get(0) + "."));
    page.element("p", String.join(" ", document.finding()), "class", "finding");
    document.charts().forEach(writer::figure);
    page.close();
  }

  private void notApplied() {
    if (document.notApplied().isEmpty()) {
      return;
    }
    writer.section("not-applied", "What could not be applied?");
    for (List<String> each : document.notApplied()) {
      page.element("p", each.get(0) + ":");
      writer.items(each.subList(1, each.size()));
    }
    page.close();
  }
}
