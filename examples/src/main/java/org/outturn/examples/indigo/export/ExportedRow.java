package org.outturn.examples.indigo.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.outturn.core.money.Amount;
import org.outturn.core.time.DateRange;
import org.outturn.examples.casefiles.CsvTable;
import org.outturn.examples.indigo.IndigoColumn;
import org.outturn.examples.indigo.IndigoTable;
import org.outturn.examples.indigo.PublishedColumns;

/** One row that is being written, cell by cell; a cell that is not given stays empty. */
final class ExportedRow {
  private static final int LENGTH_OF_A_MONTH = 7;

  private final IndigoTable table;
  private final Map<String, Consumer<CsvTable>> cells = new HashMap<>();

  ExportedRow(IndigoTable table, String project) {
    this.table = table;
    text(IndigoColumn.projectOf(table), project);
  }

  IndigoTable table() {
    return table;
  }

  ExportedRow text(IndigoColumn column, String text) {
    return cell(column, csv -> csv.text(text));
  }

  ExportedRow number(IndigoColumn column, BigDecimal number) {
    return cell(column, csv -> csv.number(number));
  }

  ExportedRow money(IndigoColumn currency, IndigoColumn amount, Amount money) {
    return text(currency, money.currency().getCurrencyCode()).number(amount, money.value());
  }

  /** As the tables write it: months where it is of whole ones, else days. */
  ExportedRow period(IndigoColumn start, IndigoColumn end, DateRange period) {
    day(start, period.startInclusive(), period.startInclusive().getDayOfMonth() == 1);
    period.endExclusive().ifPresent(after -> lastDay(end, after));
    return this;
  }

  ExportedRow lastDay(IndigoColumn column, LocalDate dayAfter) {
    return day(column, dayAfter.minusDays(1), dayAfter.getDayOfMonth() == 1);
  }

  private ExportedRow day(IndigoColumn column, LocalDate day, boolean isOfMonth) {
    String text = day.toString();
    return cell(column, csv -> csv.text(isOfMonth ? text.substring(0, LENGTH_OF_A_MONTH) : text));
  }

  private ExportedRow cell(IndigoColumn column, Consumer<CsvTable> cell) {
    cells.put(column.header(), cell);
    return this;
  }

  void write(CsvTable csv) {
    for (String header : PublishedColumns.of(table)) {
      Optional.ofNullable(cells.get(header)).orElse(CsvTable::nothing).accept(csv);
    }
    csv.endRow();
  }
}
