package org.outturn.examples.indigo.quality;

import java.util.stream.Stream;
import org.outturn.examples.indigo.DataFinding;
import org.outturn.examples.indigo.IndigoColumn;
import org.outturn.examples.indigo.IndigoTables;
import org.outturn.examples.indigo.Oddity;

/** The figure a row is there for is stated; where it is not, it is unknown and not zero. */
final class MissingFigureRule implements QualityRule {
  @Override
  public Stream<DataFinding> findings(IndigoTables tables) {
    return Stream.of(
            IndigoColumn.PRICE,
            IndigoColumn.PAYMENT,
            IndigoColumn.COMMITMENT,
            IndigoColumn.ACHIEVED)
        .flatMap(
            column ->
                tables.rows(column.table()).stream()
                    .filter(row -> row.stated(column).isEmpty())
                    .map(
                        row ->
                            DataFinding.of(
                                Oddity.MISSING_FIGURE,
                                row,
                                column,
                                "the figure is missing, which is not zero")));
  }
}
