package org.outturn.examples.workbook;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows that split an amount into whole minor units (rule whole-split): each part gets its whole
 * units; the units left over go to the largest remainders, ties to the first.
 */
final class WholeParts {
  private static final String RULE = "whole-split";

  private final Workings workings;
  private final Minor minor;
  private final String unit;

  WholeParts(Workings workings, Minor minor, String unit) {
    this.workings = workings;
    this.minor = minor;
    this.unit = unit;
  }

  /**
   * Splits.
   *
   * @param what is split, for the labels
   * @param amount a formula: the whole
   * @param names of the parts
   * @param shares a formula for each: its share of the whole
   * @return the rows of the parts
   */
  List<Row> of(String what, String amount, List<String> names, List<String> shares) {
    List<Row> wholes = new ArrayList<>();
    List<Row> parts = new ArrayList<>();
    List<Row> amounts = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      wholes.add(
          workings
              .row(what + ", whole units: " + names.get(i), "minor units", RULE, Look.DAYS)
              .is(minor.whole(exact(amount, shares.get(i)))));
    }
    for (int i = 0; i < names.size(); i++) {
      parts.add(
          workings
              .row(what + ", part of a unit: " + names.get(i), "minor units", RULE, Look.MULTIPLE)
              .is(minor.part(exact(amount, shares.get(i)), wholes.get(i).here())));
    }
    String left = "ROUND(" + minor.count(amount) + ",0)-" + Workings.sum(wholes);
    for (int i = 0; i < names.size(); i++) {
      String rank =
          "COUNTIF("
              + Workings.down(parts.get(0), parts.get(parts.size() - 1))
              + ",\">\"&"
              + parts.get(i).here()
              + ")+COUNTIF("
              + Workings.down(parts.get(0), parts.get(i))
              + ","
              + parts.get(i).here()
              + ")";
      amounts.add(
          workings
              .row(what + ": " + names.get(i), unit, RULE, Look.AMOUNT)
              .is(minor.amount(wholes.get(i).here() + "+IF(" + rank + "<=" + left + ",1,0)"))
              .summed());
    }
    return amounts;
  }

  private String exact(String amount, String share) {
    return minor.count(amount) + "*" + share;
  }

  /**
   * Splits by what each is owed, no part more than that.
   *
   * @param what is split, for the labels
   * @param available a formula: the most that there is
   * @param names of the parts
   * @param owed what each is owed at most
   * @return the rows of the parts
   */
  List<Row> byOwed(String what, String available, List<String> names, List<Row> owed) {
    String sum = Workings.sum(owed);
    String paid = "MIN(" + available + "," + sum + ")";
    if (owed.size() == 1) {
      return List.of(
          workings
              .row(what + ": " + names.get(0), unit, "waterfall", Look.AMOUNT)
              .is(minor.nearest("MIN(" + available + "," + owed.get(0).here() + ")"))
              .summed());
    }
    List<String> shares =
        owed.stream().map(each -> "IF(" + sum + "=0,0," + each.here() + "/" + sum + ")").toList();
    return of(what, paid, names, shares);
  }
}
