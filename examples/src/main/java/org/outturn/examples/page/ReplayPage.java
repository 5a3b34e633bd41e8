package org.outturn.examples.page;

import java.util.stream.Stream;
import org.outturn.examples.drawing.Markup;
import org.outturn.examples.indigo.replay.ComparedAmount;
import org.outturn.examples.indigo.replay.Missing;
import org.outturn.examples.indigo.replay.Replay;
import org.outturn.examples.indigo.replay.ReplayStatus;
import org.outturn.examples.indigo.replay.ReplayedProject;
import org.outturn.examples.report.ReplayChart;
import org.outturn.examples.report.ReplayReport;

/**
 * INDIGO tables priced again, as one page of HTML that stands by itself: a picture for each project
 * with an amount, those that can be compared first, and the others by name.
 */
public final class ReplayPage {
  private final Replay replay;
  private final PageWriter writer = PageWriter.titled("INDIGO tables priced again");
  private final Markup page = writer.markup();

  private ReplayPage(Replay replay) {
    this.replay = replay;
  }

  /**
   * Writes the page.
   *
   * @param replay the replay
   * @return HTML that is well-formed XML, the same on every machine
   */
  public static String write(Replay replay) {
    ReplayPage writing = new ReplayPage(replay);
    writing.whole();
    return writing.writer.finished();
  }

  private void whole() {
    page.element("p", ReplayReport.source());
    projects("compared", "Compared", replay.projects().stream().filter(ReplayPage::isCompared));
    projects(
        "not-comparable",
        "Not comparable",
        replay.projects().stream().filter(each -> !isCompared(each) && ReplayChart.isOf(each)));
    writer.list(
        "without",
        "Without an amount",
        replay.projects().stream()
            .filter(each -> !ReplayChart.isOf(each))
            .map(each -> title(each) + ": " + verdict(each))
            .toList());
  }

  private static boolean isCompared(ReplayedProject project) {
    return project.status() != ReplayStatus.NOT_COMPARABLE;
  }

  private void projects(String id, String heading, Stream<ReplayedProject> projects) {
    writer.section(id, heading);
    projects.forEach(this::project);
    page.close();
  }

  private void project(ReplayedProject project) {
    page.element("h3", title(project)).element("p", verdict(project));
    writer.figure(new ReplayChart(project).panel());
    if (!project.byMetric().isEmpty()) {
      metrics(project);
    }
  }

  private static String title(ReplayedProject project) {
    return project.id() + (project.name().isEmpty() ? "" : ", " + project.name());
  }

  private static String verdict(ReplayedProject project) {
    return ReplayReport.verdict(project)
        + (project.missing().isEmpty()
            ? ""
            : "; missing: "
                + String.join(", ", project.missing().stream().map(Missing::words).toList()));
  }

  private void metrics(ReplayedProject project) {
    String name = project.id() + " by metric";
    writer.scroll("scroll", name);
    page.open("table").element("caption", "By metric").open("thead").open("tr");
    Stream.of("metric", "ours", "published", "difference")
        .forEach(each -> page.element("th", each, "scope", "col"));
    page.close().close().open("tbody");
    for (ComparedAmount each : project.byMetric()) {
      page.open("tr").element("th", each.of(), "scope", "row");
      Stream.of(each.ours(), each.published(), each.difference())
          .forEach(amount -> page.element("td", ReplayReport.money(amount)));
      page.close();
    }
    page.close().close().close();
  }
}
