package org.outturn.examples.indigo.quality;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.examples.indigo.DataFinding;
import org.outturn.examples.indigo.IndigoColumn;
import org.outturn.examples.indigo.IndigoRow;
import org.outturn.examples.indigo.IndigoTables;
import org.outturn.examples.indigo.Oddity;

/** Rates are shares, as 0.08: not 8, which may be 8 %, and not text. */
final class RateRule implements QualityRule {
  private static final ImmutableList<IndigoColumn> RATES =
      ImmutableList.of(
          IndigoColumn.PROJECT_RETURN,
          IndigoColumn.PROJECT_REPAYMENT,
          IndigoColumn.TARGET_RATE,
          IndigoColumn.LATEST_RATE,
          IndigoColumn.INVESTOR_RETURN);

  @Override
  public Stream<DataFinding> findings(IndigoTables tables) {
    return RATES.stream()
        .flatMap(
            column ->
                tables.rows(column.table()).stream().flatMap(row -> finding(row, column).stream()));
  }

  private static Optional<DataFinding> finding(IndigoRow row, IndigoColumn column) {
    if (row.stated(column).isEmpty()) {
      return Optional.empty();
    }
    Optional<BigDecimal> rate = row.number(column);
    if (rate.isEmpty()) {
      return Optional.of(
          DataFinding.of(Oddity.UNREADABLE_NUMBER, row, column, "the rate is written as text"));
    }
    return rate.filter(value -> value.compareTo(BigDecimal.ONE) > 0)
        .map(
            value ->
                DataFinding.of(
                    Oddity.RATE_AS_PERCENT,
                    row,
                    column,
                    "the rate is above one where others are shares, so that it may be a per cent"));
  }
}
