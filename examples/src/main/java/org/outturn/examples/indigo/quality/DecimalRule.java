package org.outturn.examples.indigo.quality;

import java.util.stream.Stream;
import org.outturn.examples.indigo.DataFinding;
import org.outturn.examples.indigo.IndigoColumn;
import org.outturn.examples.indigo.IndigoTables;
import org.outturn.examples.indigo.Oddity;

/** Payments and commitments have no more than two decimals: money cannot be paid otherwise. */
final class DecimalRule implements QualityRule {
  private static final int MOST = 2;

  @Override
  public Stream<DataFinding> findings(IndigoTables tables) {
    return Stream.of(IndigoColumn.PAYMENT, IndigoColumn.COMMITMENT, IndigoColumn.MAXIMUM)
        .flatMap(
            column ->
                tables.rows(column.table()).stream()
                    .filter(
                        row ->
                            row.number(column)
                                .filter(value -> value.stripTrailingZeros().scale() > MOST)
                                .isPresent())
                    .map(
                        row ->
                            DataFinding.of(
                                Oddity.EXCESS_DECIMALS,
                                row,
                                column,
                                "the amount has more decimals than can be paid")));
  }
}
