package org.outturn.examples.indigo.quality;

import com.google.common.collect.ImmutableList;
import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.outturn.core.money.Currencies;
import org.outturn.examples.indigo.DataFinding;
import org.outturn.examples.indigo.IndigoColumn;
import org.outturn.examples.indigo.IndigoRow;
import org.outturn.examples.indigo.IndigoTables;
import org.outturn.examples.indigo.Oddity;

/** Currencies are ISO 4217 codes, and a project has one. */
final class CurrencyRule implements QualityRule {
  /** The columns that say a currency, those that say what is paid first. */
  private static final ImmutableList<IndigoColumn> CURRENCIES =
      ImmutableList.of(
          IndigoColumn.PRICE_CURRENCY,
          IndigoColumn.PAYMENT_CURRENCY,
          IndigoColumn.COMMITMENT_CURRENCY,
          IndigoColumn.MAXIMUM_CURRENCY,
          IndigoColumn.PAID_CURRENCY,
          IndigoColumn.PROJECT_PAID_CURRENCY,
          IndigoColumn.INVESTED_CURRENCY,
          IndigoColumn.TRANSACTION_CURRENCY);

  @Override
  public Stream<DataFinding> findings(IndigoTables tables) {
    return Stream.concat(
        CURRENCIES.stream().flatMap(column -> unknown(tables, column)),
        tables.projects().stream().flatMap(project -> several(tables, project).stream()));
  }

  private static Stream<DataFinding> unknown(IndigoTables tables, IndigoColumn column) {
    return tables.rows(column.table()).stream()
        .filter(row -> row.stated(column).isPresent() && currency(row, column).isEmpty())
        .map(
            row ->
                DataFinding.of(
                    Oddity.UNKNOWN_CURRENCY, row, column, "the currency is no ISO 4217 code"));
  }

  private static Optional<DataFinding> several(IndigoTables tables, String project) {
    Set<String> found = new TreeSet<>();
    for (IndigoColumn column : CURRENCIES) {
      for (IndigoRow row : tables.rows(column.table(), project)) {
        Optional<Currency> stated = currency(row, column);
        if (stated.isPresent() && found.add(stated.get().getCurrencyCode()) && found.size() > 1) {
          return Optional.of(
              DataFinding.of(
                  Oddity.SEVERAL_CURRENCIES,
                  row,
                  column,
                  "the project has amounts in " + String.join(" and ", found)));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Currency> currency(IndigoRow row, IndigoColumn column) {
    try {
      return row.stated(column).map(Currencies::of);
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }
}
