package org.outturn.examples.report;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.pricing.input.Point;
import org.outturn.pricing.solve.Crossing;
import org.outturn.pricing.solve.Solution;

/** What a number should be for a figure to meet its target, as text, proved on both sides. */
public final class SolutionReport {
  private final Solution solution;

  /**
   * The report of a solution.
   *
   * @param solution what was found
   */
  public SolutionReport(Solution solution) {
    this.solution = solution;
  }

  /**
   * The answer, and the figures that prove it.
   *
   * @return text, the same on every machine
   */
  public String print() {
    return question()
        + NotAppliedText.print(solution.notApplied())
        + "\n"
        + answer()
        + "\n\n"
        + proof().print()
        + "\n"
        + note();
  }

  private String question() {
    return "For "
        + solution.answer()
        + " "
        + solution.target().bound().words()
        + " "
        + SolutionText.figure(solution.target().value(), solution.answerUnit())
        + ": "
        + solution.path()
        + ", in "
        + solution.unit()
        + "\n";
  }

  private String answer() {
    return switch (solution.kind()) {
      case ONE -> "The target is met " + side(solution.crossings().get(0)) + ".";
      case SEVERAL ->
          "The target is met at more than one place: "
              + String.join(", ", solution.crossings().stream().map(this::side).toList())
              + ".";
      case ALWAYS -> "Every value that was looked at meets the target.";
      case NEVER -> "No value that was looked at meets the target.";
    };
  }

  private String side(Crossing crossing) {
    return (crossing.isHighest() ? "up to " : "from ")
        + number(crossing.value())
        + (crossing.isHighest() ? "" : " on");
  }

  private TextTable proof() {
    TextTable table =
        new TextTable("Worked out again from the whole case")
            .words("")
            .numbers("value")
            .numbers(solution.answer())
            .words("target");
    row(table, "as stated", solution.stated());
    for (Crossing each : solution.crossings()) {
      List<Point> rising =
          each.isHighest()
              ? ImmutableList.of(each.met(), each.missed())
              : ImmutableList.of(each.missed(), each.met());
      rising.forEach(point -> row(table, point.equals(each.met()) ? "answer" : "beside it", point));
    }
    row(table, "lowest", solution.lowest());
    row(table, "highest", solution.highest());
    return table;
  }

  private void row(TextTable table, String what, Point point) {
    table.row(
        what,
        number(point.value()),
        SolutionText.figure(point.figure(), solution.answerUnit()),
        solution.target().isMet(point.figure()) ? "met" : "not met");
  }

  private String note() {
    return (solution.basis().isEmpty()
            ? ""
            : "Every value was tried on the same " + solution.basis() + ".\n")
        + "Looked from "
        + number(solution.lowest().value())
        + " to "
        + number(solution.highest().value())
        + " in steps of "
        + number(solution.range().step())
        + ", cut into "
        + MoneyText.of(solution.range().parts())
        + " parts at first;\nwhat begins and ends within one part is not seen.\n";
  }

  private String number(BigFraction number) {
    return SolutionText.number(number, solution.range().step());
  }
}
