package org.outturn.examples.indigo.quality;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.examples.indigo.DataFinding;
import org.outturn.examples.indigo.IndigoColumn;
import org.outturn.examples.indigo.IndigoRow;
import org.outturn.examples.indigo.IndigoTables;
import org.outturn.examples.indigo.Oddity;

/**
 * Two projects with the same payments in the same periods and other results: the one whose results
 * at its prices lie further from what was paid has a copy of the other's.
 */
final class CopiedPaymentRule implements QualityRule {
  @Override
  public Stream<DataFinding> findings(IndigoTables tables) {
    ImmutableListMultimap<List<String>, String> byPayments =
        Multimaps.index(
            tables.projects().stream().filter(each -> isComparable(tables, each)).toList(),
            each -> payments(tables, each));
    return byPayments.asMap().values().stream()
        .filter(projects -> projects.size() > 1)
        .flatMap(projects -> copies(tables, List.copyOf(projects)));
  }

  private static boolean isComparable(IndigoTables tables, String project) {
    return Paid.total(tables, project).filter(total -> total.signum() > 0).isPresent()
        && Paid.atPrices(tables, project).isPresent();
  }

  private static List<String> payments(IndigoTables tables, String project) {
    return Paid.rows(tables, project).stream()
        .map(
            row ->
                row.text(IndigoColumn.PAYMENT_START)
                    + "/"
                    + row.text(IndigoColumn.PAYMENT_END)
                    + "/"
                    + row.number(IndigoColumn.PAYMENT)
                        .map(amount -> amount.stripTrailingZeros().toPlainString())
                        .orElse(""))
        .sorted()
        .toList();
  }

  private static Stream<DataFinding> copies(IndigoTables tables, List<String> projects) {
    String original =
        projects.stream().min(Comparator.comparing(each -> distance(tables, each))).orElseThrow();
    return projects.stream()
        .filter(each -> distance(tables, each).compareTo(distance(tables, original)) > 0)
        .flatMap(each -> copy(tables, each, original).stream());
  }

  private static BigDecimal distance(IndigoTables tables, String project) {
    return Paid.atPrices(tables, project)
        .orElseThrow()
        .subtract(Paid.total(tables, project).orElseThrow())
        .abs();
  }

  private static Optional<DataFinding> copy(IndigoTables tables, String project, String original) {
    return Paid.rows(tables, project).stream()
        .findFirst()
        .map(
            (IndigoRow row) ->
                DataFinding.of(
                    Oddity.COPIED_PAYMENT,
                    row,
                    IndigoColumn.PAYMENT,
                    "the payment is that of " + original + ", whose results it fits better"));
  }
}
