package org.outturn.examples.report;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.pricing.input.Answer;
import org.outturn.pricing.input.Figure;
import org.outturn.pricing.input.Point;
import org.outturn.pricing.solve.Crossing;
import org.outturn.pricing.solve.Solution;
import org.outturn.pricing.solve.Target;

/** What a number should be for a figure to meet its target, as text, proved on both sides. */
public final class SolutionReport {
  private static final String TARGET = "Target";
  private static final String MET = "met";
  private static final String NOT_MET = "not met";
  private static final int FIGURE = 2;

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

  /**
   * What is looked for, in one line.
   *
   * @return text, the same on every machine
   */
  public String question() {
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

  /**
   * What is found, with what is asked.
   *
   * @return one sentence
   */
  public String finding() {
    String target =
        solution.answer()
            + " is "
            + solution.target().bound().words()
            + " "
            + SolutionText.figure(target(), solution.answerUnit());
    String places = String.join(", ", solution.crossings().stream().map(this::side).toList());
    return switch (solution.kind()) {
      case ONE, SEVERAL ->
          "The "
              + target
              + " where "
              + solution.path()
              + " is "
              + places
              + ", in "
              + solution.unit()
              + ".";
      case ALWAYS ->
          "The " + target + " at every value of " + solution.path() + " that was looked at.";
      case NEVER -> "The " + target + " at no value of " + solution.path() + " that was looked at.";
    };
  }

  /**
   * What it is as stated.
   *
   * @return one sentence
   */
  public String asStated() {
    return "As stated, at "
        + number(solution.stated().value())
        + ", the "
        + solution.answer()
        + " is "
        + SolutionText.figure(solution.stated().figure(), solution.answerUnit())
        + ".";
  }

  private String side(Crossing crossing) {
    return (crossing.isHighest() ? "up to " : "from ")
        + number(crossing.value())
        + (crossing.isHighest() ? "" : " on");
  }

  /**
   * The figures that prove it.
   *
   * @return one table: the value as stated, the answers with their neighbours, and both ends
   */
  public Table proof() {
    Table.Builder table =
        Table.of("Proof", "Worked out again from the whole case")
            .words("")
            .numbers("value", solution.answer())
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
    return table.build();
  }

  private void row(Table.Builder table, String what, Point point) {
    table.row(
        Cell.words(what),
        Cell.number(number(point.value()), Cell.Kind.NUMBER, point.value()),
        figure(point.figure()),
        isMet(point.figure()));
  }

  /** By a formula where a spreadsheet, which counts with fewer digits, comes to the same. */
  private Cell isMet(Figure figure) {
    boolean isMet = solution.target().isMet(figure);
    Cell words = Cell.words(isMet ? MET : NOT_MET);
    boolean isLeast = solution.target().bound() == Target.Bound.AT_LEAST;
    int order =
        figure
            .value()
            .map(each -> Double.compare(each.doubleValue(), target().doubleValue()))
            .orElse(isLeast ? -1 : 1);
    return (isLeast ? order >= 0 : order <= 0) == isMet
        ? words.by(here -> isMet(here, isLeast ? ">=" : "<="))
        : words;
  }

  private static String isMet(Formula.Place here, String sign) {
    String figure = here.beside(FIGURE);
    return "IF(ISNUMBER("
        + figure
        + "),IF("
        + figure
        + sign
        + here.cell(TARGET, 0, FIGURE)
        + ",\""
        + MET
        + "\",\""
        + NOT_MET
        + "\"),\""
        + NOT_MET
        + "\")";
  }

  private BigFraction target() {
    return solution.target().value();
  }

  /**
   * What the figure has to be.
   *
   * @return one row
   */
  public Table asked() {
    return Table.of(TARGET, "What is asked")
        .words("figure", "has to be")
        .numbers("target")
        .row(
            Cell.words(solution.answer() + ", in " + solution.answerUnit()),
            Cell.words(solution.target().bound().words()),
            figure(Figure.of(target())))
        .build();
  }

  private Cell figure(Figure figure) {
    String text = SolutionText.figure(figure, solution.answerUnit());
    Cell.Kind kind = solution.answerUnit().equals(Answer.RATE) ? Cell.Kind.SHARE : Cell.Kind.NUMBER;
    return figure
        .value()
        .map(value -> Cell.number(text, kind, value))
        .orElseGet(() -> Cell.words(text));
  }

  /**
   * How it was looked for, in lines.
   *
   * @return text, the same on every machine
   */
  public String note() {
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
