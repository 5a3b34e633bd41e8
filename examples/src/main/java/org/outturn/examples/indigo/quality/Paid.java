package org.outturn.examples.indigo.quality;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.outturn.examples.indigo.IndigoColumn;
import org.outturn.examples.indigo.IndigoRow;
import org.outturn.examples.indigo.IndigoTable;
import org.outturn.examples.indigo.IndigoTables;

/** Sums over the rows of one project that several rules ask for. */
final class Paid {
  private static final String PLANNED = "planned";

  private Paid() {}

  /** The rows of payments that were made. */
  static List<IndigoRow> rows(IndigoTables tables, String project) {
    return tables.rows(IndigoTable.OUTCOME_PAYMENTS, project).stream()
        .filter(row -> !row.text(IndigoColumn.PAYMENT_TYPE).equalsIgnoreCase(PLANNED))
        .toList();
  }

  /** What was paid; empty where no payment has an amount. */
  static Optional<BigDecimal> total(IndigoTables tables, String project) {
    return sum(rows(tables, project), IndigoColumn.PAYMENT);
  }

  /** The sum of a column; empty where no row has a number in it. */
  static Optional<BigDecimal> sum(List<IndigoRow> rows, IndigoColumn column) {
    return rows.stream().flatMap(row -> row.quantity(column).stream()).reduce(BigDecimal::add);
  }

  /**
   * What the results come to at the prices, without any limit; empty where some priced metric has
   * no number of outcomes.
   */
  static Optional<BigDecimal> atPrices(IndigoTables tables, String project) {
    List<IndigoRow> results = tables.rows(IndigoTable.RESULTS, project);
    BigDecimal total = BigDecimal.ZERO;
    boolean isAny = false;
    for (IndigoRow priced : tables.rows(IndigoTable.OUTCOME_PRICINGS, project)) {
      Optional<BigDecimal> price = priced.quantity(IndigoColumn.PRICE);
      Optional<BigDecimal> achieved =
          sum(
              results.stream()
                  .filter(
                      row ->
                          row.text(IndigoColumn.RESULT_METRIC)
                              .equals(priced.text(IndigoColumn.PRICE_METRIC)))
                  .toList(),
              IndigoColumn.ACHIEVED);
      if (price.isPresent() && achieved.isPresent()) {
        total = total.add(price.get().multiply(achieved.get()));
        isAny = true;
      }
    }
    return isAny ? Optional.of(total) : Optional.empty();
  }
}
