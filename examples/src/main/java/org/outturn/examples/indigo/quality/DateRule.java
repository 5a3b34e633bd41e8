package org.outturn.examples.indigo.quality;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.stream.Stream;
import org.outturn.examples.indigo.DataFinding;
import org.outturn.examples.indigo.IndigoColumn;
import org.outturn.examples.indigo.IndigoRow;
import org.outturn.examples.indigo.IndigoTables;
import org.outturn.examples.indigo.Oddity;
import org.outturn.examples.indigo.PublishedPeriod;

/** Dates are years, months or days that there are, and periods end after they begin. */
final class DateRule implements QualityRule {
  private static final ImmutableList<IndigoColumn> DATES =
      ImmutableList.of(
          IndigoColumn.SIGNED,
          IndigoColumn.ANTICIPATED_COMPLETION,
          IndigoColumn.COMPLETION,
          IndigoColumn.SERVICE_START,
          IndigoColumn.ANTICIPATED_SERVICE_END,
          IndigoColumn.SERVICE_END,
          IndigoColumn.RESULT_START,
          IndigoColumn.RESULT_END,
          IndigoColumn.PLAN_START,
          IndigoColumn.PLAN_END,
          IndigoColumn.PAYMENT_START,
          IndigoColumn.PAYMENT_END,
          IndigoColumn.TRANSACTION_DATE);

  /** First days with last days. */
  private static final ImmutableMap<IndigoColumn, IndigoColumn> PERIODS =
      ImmutableMap.of(
          IndigoColumn.RESULT_START, IndigoColumn.RESULT_END,
          IndigoColumn.PLAN_START, IndigoColumn.PLAN_END,
          IndigoColumn.PAYMENT_START, IndigoColumn.PAYMENT_END);

  @Override
  public Stream<DataFinding> findings(IndigoTables tables) {
    return Stream.concat(
        DATES.stream().flatMap(column -> invalid(tables, column)),
        PERIODS.entrySet().stream()
            .flatMap(each -> reversed(tables, each.getKey(), each.getValue())));
  }

  private static Stream<DataFinding> invalid(IndigoTables tables, IndigoColumn column) {
    return tables.rows(column.table()).stream()
        .filter(row -> row.stated(column).filter(DateRule::isNoDate).isPresent())
        .map(
            row ->
                DataFinding.of(
                    Oddity.INVALID_DATE, row, column, "the date is no year, month or day"));
  }

  private static boolean isNoDate(String text) {
    return PublishedPeriod.firstDay(text).isEmpty();
  }

  private static Stream<DataFinding> reversed(
      IndigoTables tables, IndigoColumn start, IndigoColumn end) {
    return tables.rows(start.table()).stream()
        .filter(row -> isReversed(row, start, end))
        .map(
            row ->
                DataFinding.of(
                    Oddity.INVALID_PERIOD, row, end, "the period ends before it begins"));
  }

  private static boolean isReversed(IndigoRow row, IndigoColumn start, IndigoColumn end) {
    PublishedPeriod period = row.period(start, end);
    return period.start().isPresent() && period.end().isPresent() && !period.isWhole();
  }
}
