package org.outturn.examples.workbook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
    pen.text("unit", Look.HEADING_BESIDE)
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
  String fixedDay(String label, LocalDate value, String note) {
    pen.row().text(label).date(value, Origin.FIXED);
    String place = pen.here();
    beside("date", note, "");
    return place;
  }

  private void beside(String unit, String note, String path) {
    pen.text(unit, Look.BESIDE).text(document).text(note).text(path);
  }

  /**
   * A payment on its day.
   *
   * @param day the day
   * @param amount the amount
   * @param path its path; blank where nothing states it
   * @param like the cell of a payment that it is; blank for one of its own
   */
  record Payment(LocalDate day, double amount, String path, String like) {}

  /**
   * Writes payments, each with its day where the timeline begins.
   *
   * @param payments may be none: then one of nothing stands in their place
   * @param otherwise the day of that
   * @param currency of the amounts
   * @param places receives the cell of each, by its path
   */
  Income payments(
      List<Payment> payments, LocalDate otherwise, String currency, Map<String, String> places) {
    List<Payment> written =
        payments.isEmpty() ? List.of(new Payment(otherwise, 0, "", "")) : payments;
    int first = pen.rowNumber() + 1;
    for (Payment each : written) {
      Origin origin = each.path().isEmpty() ? Origin.FIXED : Origin.INPUT;
      pen.row().text("paid in");
      if (each.like().isEmpty()) {
        pen.number(each.amount(), Look.AMOUNT, origin);
        places.put(each.path(), pen.here());
        beside(currency, each.path().isEmpty() ? "follows from a contract" : "", each.path());
      } else {
        pen.formula(each.like(), Look.AMOUNT);
        beside(currency, "as in the scenario that goes on", "");
      }
      pen.date(each.day(), origin);
    }
    return new Income(
        pen.cells((char) ('A' + Workings.FIRST), first, pen.rowNumber()),
        pen.cells('B', first, pen.rowNumber()),
        written.size());
  }

  /**
   * A figure of one year.
   *
   * @param label what it is
   * @param year the year
   * @param figure how much it is
   * @param path its path; blank where nothing states it
   */
  record OfYear(String label, int year, double figure, String path) {}

  /**
   * Writes figures, each with its year where the timeline begins.
   *
   * @param figures at least one
   * @param unit in what
   * @param look how they are shown
   */
  ValueInputs.Yearly byYear(List<OfYear> figures, String unit, Look look) {
    int first = pen.rowNumber() + 1;
    for (OfYear each : figures) {
      Origin origin = each.path().isEmpty() ? Origin.FIXED : Origin.INPUT;
      pen.row().text(each.label()).number(each.figure(), look, origin);
      beside(unit, "in the year to the right", each.path());
      pen.number(each.year(), Look.YEAR, Origin.FIXED);
    }
    return new ValueInputs.Yearly(
        pen.cells((char) ('A' + Workings.FIRST), first, pen.rowNumber()),
        pen.cells('B', first, pen.rowNumber()));
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
