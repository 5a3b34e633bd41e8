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
   * Writes a cut.
   *
   * @param cut the cut
   * @param names of the rows it covers
   * @param amounts what comes to it
   * @param after receives what is left of each
   * @return the row of what it takes off, negative
   */
  Row write(Cut cut, List<String> names, List<Row> amounts, List<Row> after) {
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
    for (int i = 0; i < amounts.size(); i++) {
      String rest = i == 0 ? left.here() : left.here() + "-" + Workings.sum(List.copyOf(counted));
      counted.add(
          row((cut.takes() ? "taken: " : "let through: ") + names.get(i), cut)
              .is("MAX(0," + minor.nearest("MIN(" + amounts.get(i).here() + "," + rest + ")") + ")")
              .summed());
    }
    workings.put(used, "used of " + cut.id(), currency, cut.rule(), Look.AMOUNT);
    used.is(minor.nearest(usedBefore + "+" + Workings.sum(counted)));
    used.inAll("MAX(" + used.all() + ")");
    if (cut.takes()) {
      for (int i = 0; i < amounts.size(); i++) {
        after.add(
            row("left: " + names.get(i), cut)
                .is(minor.nearest(amounts.get(i).here() + "-" + counted.get(i).here())));
      }
    } else {
      after.addAll(counted);
    }
    return row("taken off by " + cut.id(), cut)
        .is(minor.nearest(Workings.sum(after) + "-" + Workings.sum(amounts)))
        .summed();
  }

  private Row row(String label, Cut cut) {
    return workings.row(label, currency, cut.rule(), Look.AMOUNT);
  }

  private Row year() {
    return year.orElseThrow();
  }
}
