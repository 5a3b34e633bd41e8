package org.outturn.examples.indigo.quality;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.examples.indigo.DataFinding;
import org.outturn.examples.indigo.IndigoColumn;
import org.outturn.examples.indigo.IndigoRow;
import org.outturn.examples.indigo.IndigoTables;
import org.outturn.examples.indigo.Oddity;
import org.outturn.examples.indigo.PublishedNumber;

/** Amounts and counts are numbers of zero or more: not {@code C$1.3M} or {@code =M33}. */
final class NumberRule implements QualityRule {
  static final ImmutableList<IndigoColumn> AMOUNTS =
      ImmutableList.of(
          IndigoColumn.MAXIMUM,
          IndigoColumn.PROJECT_PAID,
          IndigoColumn.PRICE,
          IndigoColumn.PRICE_USD,
          IndigoColumn.PRICE_MAXIMUM,
          IndigoColumn.PAYMENT,
          IndigoColumn.COMMITMENT,
          IndigoColumn.PAID,
          IndigoColumn.INVESTED,
          IndigoColumn.TRANSACTION_AMOUNT);

  private static final ImmutableList<IndigoColumn> COUNTS =
      ImmutableList.of(
          IndigoColumn.PEOPLE_TARGETED,
          IndigoColumn.PEOPLE_ENGAGED,
          IndigoColumn.METRIC_TARGET,
          IndigoColumn.ACHIEVED,
          IndigoColumn.ENGAGED,
          IndigoColumn.POSITIVE);

  @Override
  public Stream<DataFinding> findings(IndigoTables tables) {
    return Stream.concat(AMOUNTS.stream(), COUNTS.stream())
        .flatMap(
            column ->
                tables.rows(column.table()).stream().flatMap(row -> finding(row, column).stream()));
  }

  private static Optional<DataFinding> finding(IndigoRow row, IndigoColumn column) {
    PublishedNumber number = PublishedNumber.of(row.text(column));
    if (number.value().filter(value -> value.signum() < 0).isPresent()) {
      return Optional.of(
          DataFinding.of(Oddity.NEGATIVE_NUMBER, row, column, "the number is below zero"));
    }
    return switch (number.form()) {
      case NOTHING, PLAIN -> Optional.empty();
      case AS_TEXT ->
          Optional.of(
              DataFinding.of(
                  Oddity.NUMBER_AS_TEXT,
                  row,
                  column,
                  "the number is written as text; it is read as "
                      + number.value().orElseThrow().stripTrailingZeros().toPlainString()));
      case UNREADABLE ->
          Optional.of(
              DataFinding.of(
                  Oddity.UNREADABLE_NUMBER, row, column, "no number can be read from the text"));
    };
  }
}
