package org.outturn.examples.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A row of {@link Workings}: one formula, declared once with its label, unit and rule, the same in
 * every column of the timeline. Formulas name other rows by the texts that a row gives of itself;
 * which cells they are is known when the sheet is written.
 */
final class Row {
  /** Around what stands for a cell until the sheet is written. */
  static final char OPEN = '{';

  private final int id;
  private String label = "";
  private String unit = "";
  private String rule = "";
  private Look look = Look.TEXT;
  private Optional<String> formula = Optional.empty();
  private Optional<String> inAll = Optional.empty();
  private Optional<String> opening = Optional.empty();
  private Look lookInAll = Look.TEXT;
  private List<Double> fixed = new ArrayList<>();
  private List<LocalDate> days = new ArrayList<>();
  private OptionalDouble fixedInAll = OptionalDouble.empty();
  private OptionalInt number = OptionalInt.empty();

  Row(int id) {
    this.id = id;
  }

  /** The cell of this row in the same column. */
  String here() {
    return token("");
  }

  /** The cell of this row in the column before; in the first column, what it opens with. */
  String before() {
    return token("<");
  }

  /** All its cells, from the first column to the last. */
  String all() {
    return token(":");
  }

  /** The cell of what it comes to in all. */
  String total() {
    return token("=");
  }

  private String token(String kind) {
    return OPEN + Integer.toString(id) + kind + "}";
  }

  /** States its formula. */
  Row is(String ofEachColumn) {
    formula = Optional.of(ofEachColumn);
    return this;
  }

  /** Holds figures that follow no formula. */
  Row holds(List<Double> figures) {
    fixed = List.copyOf(figures);
    return this;
  }

  /** Holds days that follow no formula. */
  Row holdsDays(List<LocalDate> figures) {
    days = List.copyOf(figures);
    return this;
  }

  /** States what stands before the first column. */
  Row opensWith(String cell) {
    opening = Optional.of(cell);
    return this;
  }

  /** Sums the columns. */
  Row summed() {
    return inAll("SUM(" + all() + ")");
  }

  /** States another figure over all columns. */
  Row inAll(String overAll) {
    return inAll(overAll, look);
  }

  Row inAll(String overAll, Look shown) {
    inAll = Optional.of(overAll);
    lookInAll = shown;
    return this;
  }

  /** Holds one figure over all columns that follows no formula. */
  Row isFixed(double figure) {
    fixedInAll = OptionalDouble.of(figure);
    return this;
  }

  OptionalDouble fixedInAll() {
    return fixedInAll;
  }

  void named(String words, String in, String by, Look shown) {
    label = words;
    unit = in;
    rule = by;
    look = shown;
  }

  void placed(int row) {
    number = OptionalInt.of(row);
  }

  int id() {
    return id;
  }

  String label() {
    return label;
  }

  String unit() {
    return unit;
  }

  String rule() {
    return rule;
  }

  Look look() {
    return look;
  }

  Look lookInAll() {
    return lookInAll;
  }

  Optional<String> formula() {
    return formula;
  }

  Optional<String> inAll() {
    return inAll;
  }

  Optional<String> opening() {
    return opening;
  }

  List<Double> fixed() {
    return fixed;
  }

  List<LocalDate> days() {
    return days;
  }

  /** The row of the sheet, counted from 1. */
  int number() {
    return number.orElseThrow();
  }
}
