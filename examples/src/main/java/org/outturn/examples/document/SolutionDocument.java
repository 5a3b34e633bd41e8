package org.outturn.examples.document;

import java.util.List;
import org.outturn.examples.report.SolutionReport;
import org.outturn.examples.report.Table;
import org.outturn.pricing.solve.Solution;

/**
 * What a number should be for a figure to meet its target.
 *
 * @param document the name of the case, such as {@code case.json}
 * @param solution what was found
 */
public record SolutionDocument(String document, Solution solution) implements ResultDocument {
  private SolutionReport report() {
    return new SolutionReport(solution);
  }

  @Override
  public String title() {
    return "Solution: " + solution.path();
  }

  @Override
  public String about() {
    return report().question().strip();
  }

  /** Its figures are no amounts of whole minor units. */
  @Override
  public int minorDigits() {
    return 2;
  }

  @Override
  public String question() {
    return "What should it be?";
  }

  @Override
  public List<List<String>> notApplied() {
    return Phrases.notApplied(solution.notApplied());
  }

  @Override
  public List<String> finding() {
    return List.of(report().finding(), report().asStated());
  }

  @Override
  public List<Table> tables() {
    return List.of(report().asked(), report().proof());
  }

  @Override
  public String fixed() {
    return "Each figure was worked out again from the whole case at its value: all are fixed."
        + " Whether a figure meets the target is a formula.";
  }

  @Override
  public List<Notes> notes() {
    return List.of(
        new Notes("How it was looked for", List.of(report().note().strip().replace('\n', ' '))),
        new Notes("Where the figures come from", List.of(document)));
  }
}
