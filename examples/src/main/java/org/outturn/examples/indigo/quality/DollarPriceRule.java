package org.outturn.examples.indigo.quality;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Stream;
import org.outturn.examples.indigo.DataFinding;
import org.outturn.examples.indigo.IndigoColumn;
import org.outturn.examples.indigo.IndigoRow;
import org.outturn.examples.indigo.IndigoTable;
import org.outturn.examples.indigo.IndigoTables;
import org.outturn.examples.indigo.Oddity;

/** A project's prices in US dollars are its prices at one rate: the middle one of all rows. */
final class DollarPriceRule implements QualityRule {
  private static final int FEWEST_ROWS = 3;
  private static final BigDecimal NEAR = new BigDecimal("0.02");

  @Override
  public Stream<DataFinding> findings(IndigoTables tables) {
    return tables.projects().stream()
        .flatMap(project -> findings(tables.rows(IndigoTable.OUTCOME_PRICINGS, project)));
  }

  private static Stream<DataFinding> findings(List<IndigoRow> rows) {
    List<IndigoRow> priced = rows.stream().filter(DollarPriceRule::hasBoth).toList();
    if (priced.size() < FEWEST_ROWS) {
      return Stream.of();
    }
    List<BigDecimal> rates = priced.stream().map(DollarPriceRule::rate).sorted().toList();
    BigDecimal middle = rates.get(rates.size() / 2);
    return priced.stream()
        .filter(row -> rate(row).subtract(middle).abs().compareTo(middle.multiply(NEAR)) > 0)
        .map(
            row ->
                DataFinding.of(
                    Oddity.PRICES_OUT_OF_STEP,
                    row,
                    IndigoColumn.PRICE_USD,
                    "the price in US dollars is not the price at the rate of the other rows"));
  }

  private static boolean hasBoth(IndigoRow row) {
    return row.number(IndigoColumn.PRICE).filter(price -> price.signum() > 0).isPresent()
        && row.number(IndigoColumn.PRICE_USD).isPresent();
  }

  private static BigDecimal rate(IndigoRow row) {
    return row.number(IndigoColumn.PRICE_USD)
        .orElseThrow()
        .divide(row.number(IndigoColumn.PRICE).orElseThrow(), MathContext.DECIMAL64);
  }
}
