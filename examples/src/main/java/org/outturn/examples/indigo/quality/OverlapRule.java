package org.outturn.examples.indigo.quality;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.outturn.examples.indigo.DataFinding;
import org.outturn.examples.indigo.IndigoColumn;
import org.outturn.examples.indigo.IndigoRow;
import org.outturn.examples.indigo.IndigoTable;
import org.outturn.examples.indigo.IndigoTables;
import org.outturn.examples.indigo.Oddity;
import org.outturn.examples.indigo.PublishedPeriod;

/** The periods of one series of payments follow one another and do not overlap. */
final class OverlapRule implements QualityRule {
  private record Series(String project, String plan, String metric, String type, String payers) {
    static Series of(IndigoRow row) {
      return new Series(
          row.project(),
          row.text(IndigoColumn.PAYMENT_PLAN),
          row.text(IndigoColumn.PAYMENT_METRIC),
          row.text(IndigoColumn.PAYMENT_TYPE),
          row.text(IndigoColumn.PAYER).replace(" ", ""));
    }
  }

  @Override
  public Stream<DataFinding> findings(IndigoTables tables) {
    ImmutableListMultimap<Series, IndigoRow> series =
        Multimaps.index(
            tables.rows(IndigoTable.OUTCOME_PAYMENTS).stream()
                .filter(row -> period(row).isWhole())
                .toList(),
            Series::of);
    return series.asMap().values().stream().flatMap(OverlapRule::overlaps);
  }

  /** Each row that begins before an earlier one has ended. */
  private static Stream<DataFinding> overlaps(Collection<IndigoRow> rows) {
    List<IndigoRow> ordered =
        rows.stream()
            .sorted(Comparator.comparing(row -> period(row).start().orElseThrow()))
            .toList();
    List<IndigoRow> overlapping = new ArrayList<>();
    LocalDate latest = LocalDate.MIN;
    for (IndigoRow row : ordered) {
      PublishedPeriod period = period(row);
      if (period.start().orElseThrow().isBefore(latest)) {
        overlapping.add(row);
      }
      LocalDate end = period.end().orElseThrow();
      latest = end.isAfter(latest) ? end : latest;
    }
    return overlapping.stream()
        .map(
            row ->
                DataFinding.of(
                    Oddity.OVERLAPPING_PERIODS,
                    row,
                    IndigoColumn.PAYMENT_START,
                    "the period begins before another of the same series has ended"));
  }

  private static PublishedPeriod period(IndigoRow row) {
    return row.period(IndigoColumn.PAYMENT_START, IndigoColumn.PAYMENT_END);
  }
}
