package org.outturn.examples.workbook;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The one sheet of what is stated: every input beside its unit, the document it stands in, its path
 * there as {@code solve} and {@code diff} name it, and a note. What happens by date stands in the
 * columns of the timeline.
 */
final class StatedInputs {
  static final String SHEET = "Inputs";

  private final SheetPen pen;
  private String document = "";

  StatedInputs(SheetPen pen) {
    this.pen = pen;
    pen.headings(List.of("input"), List.of("value"));
    pen.text("unit", Look.HEADING)
        .text("stated in", Look.HEADING)
        .text("note", Look.HEADING)
        .text("path", Look.HEADING);
  }

  /** Starts a group of inputs of one document. */
  void group(String name, String ofDocument) {
    document = ofDocument;
    pen.row();
    pen.row().text(name, Look.GROUP);
  }

  /** Writes a number; gives its cell. */
  String number(String label, double value, String unit, Look look, String note, String path) {
    pen.row().text(label).number(value, look, Origin.INPUT);
    String place = pen.here();
    beside(unit, note, path);
    return place;
  }

  /** Writes a number that nothing follows; gives its cell. */
  String fixed(String label, double value, String unit, Look look, String note) {
    pen.row().text(label).number(value, look, Origin.FIXED);
    String place = pen.here();
    beside(unit, note, "");
    return place;
  }

  /** Says of a term that no formula follows it, in the colour of what is fixed. */
  void notFollowed(String term) {
    pen.row().coloured(term, Origin.FIXED).nothing();
    beside("", "no formula: what the contract pays is fixed", "");
  }

  /** Writes a day; gives its cell. */
  String day(String label, LocalDate value, String note, String path) {
    pen.row().text(label).date(value, Origin.INPUT);
    String place = pen.here();
    beside("date", note, path);
    return place;
  }

  /** Writes a day that nothing follows; gives its cell. */
  String fixedDay(String label, LocalDate value) {
    pen.row().text(label).date(value, Origin.FIXED);
    String place = pen.here();
    beside("date", "decides on which days payments fall", "");
    return place;
  }

  private void beside(String unit, String note, String path) {
    pen.text(unit).text(document).text(note).text(path);
  }

  /** Writes the days of the timeline; gives the row. */
  int timeline(String label, List<LocalDate> days) {
    pen.row().text(label).nothing();
    beside("date", "", "");
    days.forEach(day -> pen.date(day, Origin.FIXED));
    return pen.rowNumber();
  }

  /**
   * Writes one quantity for each day of the timeline; gives the row.
   *
   * @param label what is counted
   * @param values one for each day; none on a day that is there for payments alone
   * @param unit in what
   * @param path with a star in place of the day
   */
  int quantities(String label, List<OptionalDouble> values, String unit, String path) {
    pen.row().text(label).nothing();
    beside(unit, "", path);
    values.forEach(
        value ->
            pen.number(
                value.orElse(0), Look.QUANTITY, value.isPresent() ? Origin.INPUT : Origin.FIXED));
    return pen.rowNumber();
  }

  /** Writes one number for each day of the timeline that nothing follows; gives the row. */
  int fixedQuantities(String label, List<Double> values, String unit, String note) {
    pen.row().text(label).nothing();
    beside(unit, note, "");
    values.forEach(value -> pen.number(value, Look.DAYS, Origin.FIXED));
    return pen.rowNumber();
  }
}
