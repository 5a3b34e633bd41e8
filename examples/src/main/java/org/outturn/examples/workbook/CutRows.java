package org.outturn.examples.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rows of what a limit lets through, or a deductible leaves, claim after claim in claim order: from
 * day to day, and on one day from the first row to the last.
 */
final class CutRows {
  private final Workings workings;
  private final Minor minor;
  private final String currency;
  private final Optional<Row> year;

  CutRows(Workings workings, Minor minor, String currency, Optional<Row> year) {
    this.workings = workings;
    this.minor = minor;
    this.currency = currency;
    this.year = year;
  }

  /**
   * A cut.
   *
   * @param id the limit or deductible
   * @param rule its rule
   * @param most the cell of its amount
   * @param eachYear whether it starts afresh each contract year
   * @param takes whether it takes up to its amount, as a deductible does, or lets that through
   */
  record Cut(String id, String rule, String most, boolean eachYear, boolean takes) {}

  /**
   * What comes to a cut.
   *
   * @param name what it is called
   * @param amount how much of it there is
   * @param isOfOutcomes whether it is paid for outcomes, and not beside them
   */
  record Line(String name, Row amount, boolean isOfOutcomes) {}

  /**
   * Writes a cut.
   *
   * @param cut the cut
   * @param lines what comes to it, in the order in which it does on one day
   * @param after receives what is left of each
   * @return the row of what it takes off outcomes, negative
   */
  Row write(Cut cut, List<Line> lines, List<Row> after) {
    workings.group((cut.takes() ? "After deductible " : "Within limit ") + cut.id());
    Row used = workings.later();
    String usedBefore =
        cut.eachYear()
            ? "IF(" + year().here() + "=" + year().before() + "," + used.before() + ",0)"
            : used.before();
    Row left =
        row("left of " + cut.id() + " before the day", cut)
            .is("MAX(0," + minor.nearest(cut.most() + "-" + usedBefore) + ")");
    List<Row> counted = new ArrayList<>();
    for (Line line : lines) {
      String rest =
          counted.isEmpty() ? left.here() : left.here() + "-" + Workings.sum(List.copyOf(counted));
      counted.add(
          row((cut.takes() ? "taken: " : "let through: ") + line.name(), cut)
              .is("MAX(0," + minor.nearest("MIN(" + line.amount().here() + "," + rest + ")") + ")")
              .summed());
    }
    workings.put(used, "used of " + cut.id(), currency, cut.rule(), Look.AMOUNT);
    used.is(minor.nearest(usedBefore + "+" + Workings.sum(counted)));
    used.inAll("MAX(" + used.all() + ")");
    for (int i = 0; i < lines.size(); i++) {
      after.add(
          cut.takes()
              ? row("left: " + lines.get(i).name(), cut)
                  .is(minor.nearest(lines.get(i).amount().here() + "-" + counted.get(i).here()))
              : counted.get(i));
    }
    List<Row> before = new ArrayList<>();
    List<Row> leftOver = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isOfOutcomes()) {
        before.add(lines.get(i).amount());
        leftOver.add(after.get(i));
      }
    }
    return row("taken off by " + cut.id(), cut)
        .is(minor.nearest(Workings.sum(leftOver) + "-" + Workings.sum(before)))
        .summed();
  }

  private Row row(String label, Cut cut) {
    return workings.row(label, currency, cut.rule(), Look.AMOUNT);
  }

  private Row year() {
    return year.orElseThrow();
  }
}
