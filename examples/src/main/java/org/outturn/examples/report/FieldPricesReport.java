package org.outturn.examples.report;

import java.io.Writer;
import org.outturn.examples.casefiles.CsvTable;
import org.outturn.examples.indigo.prices.FieldPrice;
import org.outturn.examples.indigo.prices.FieldPrices;

/** What the field has paid for outcomes that match some words. */
public final class FieldPricesReport {
  private FieldPricesReport() {}

  /**
   * The prices as text.
   *
   * @param found the prices
   * @return lines of at most about 120 characters, the same on every machine
   */
  public static String print(FieldPrices found) {
    if (found.prices().isEmpty()) {
      return "No published metric with a price matches '" + found.words() + "'.\n";
    }
    TextTable table =
        new TextTable("Published prices for '" + found.words() + "'")
            .words("project")
            .words("country")
            .numbers("year")
            .words("metric")
            .numbers("price")
            .numbers("cap per person")
            .numbers("cap of metric");
    for (FieldPrice each : found.prices()) {
      table.row(
          each.project(),
          each.countries(),
          Integer.toString(each.year()),
          each.definition(),
          each.price().currency().getCurrencyCode() + " " + MoneyText.of(each.price()),
          ReplayReport.money(each.mostPerPerson()),
          ReplayReport.money(each.most()));
    }
    return table.print() + "\n" + ReplayReport.source();
  }

  /**
   * Writes a row for each price.
   *
   * @param found the prices
   * @param out where it goes; it is not closed
   */
  public static void write(FieldPrices found, Writer out) {
    CsvTable table =
        new CsvTable(
            out,
            "project",
            "name",
            "countries",
            "year",
            "metric",
            "definition",
            "unit",
            "currency",
            "price",
            "mostPerPerson",
            "most");
    for (FieldPrice each : found.prices()) {
      table
          .text(each.project())
          .text(each.name())
          .text(each.countries())
          .number(each.year())
          .text(each.metric())
          .text(each.definition())
          .text(each.unit())
          .text(each.price().currency().getCurrencyCode())
          .number(each.price().value());
      ResultCsv.amount(table, each.mostPerPerson());
      ResultCsv.amount(table, each.most());
      table.endRow();
    }
    table.flush();
  }
}
