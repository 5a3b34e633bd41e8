package org.outturn.examples.indigo.contracts;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.core.money.Amount;
import org.outturn.examples.indigo.IndigoColumn;
import org.outturn.examples.indigo.IndigoRow;
import org.outturn.examples.indigo.IndigoTable;
import org.outturn.examples.indigo.PublishedPeriod;

/**
 * What was paid: the payments that are not planned; where there are none, what the payers or the
 * project say they have paid in all.
 */
final class ProjectPayments {
  private static final String PLANNED = "planned";
  private static final PublishedPeriod UNKNOWN =
      new PublishedPeriod(Optional.empty(), Optional.empty());

  private ProjectPayments() {}

  static boolean isPlanned(IndigoRow row) {
    return row.text(IndigoColumn.PAYMENT_TYPE).equalsIgnoreCase(PLANNED);
  }

  static ImmutableList<PublishedPayment> of(ProjectRows rows) {
    return Stream.of(made(rows), ofPayers(rows), ofProject(rows))
        .filter(each -> !each.isEmpty())
        .findFirst()
        .orElse(ImmutableList.of());
  }

  private static ImmutableList<PublishedPayment> made(ProjectRows rows) {
    ImmutableList.Builder<PublishedPayment> made = ImmutableList.builder();
    for (IndigoRow row : rows.of(IndigoTable.OUTCOME_PAYMENTS)) {
      if (!isPlanned(row)) {
        rows.payable(row, IndigoColumn.PAYMENT, IndigoColumn.PAYMENT_CURRENCY)
            .ifPresentOrElse(
                amount -> made.add(payment(row, amount)),
                () -> rows.leaveOut(row, "the payment has no amount that can be read"));
      }
    }
    return made.build();
  }

  private static PublishedPayment payment(IndigoRow row, Amount amount) {
    return PublishedPayment.builder()
        .metric(row.stated(IndigoColumn.PAYMENT_METRIC))
        .addAllPayers(payers(row.text(IndigoColumn.PAYER)))
        .period(row.period(IndigoColumn.PAYMENT_START, IndigoColumn.PAYMENT_END))
        .amount(amount)
        .note(row.text(IndigoColumn.PAYMENT_NOTES))
        .build();
  }

  /** The organisations of a cell, which stand between commas with and without blanks. */
  static Iterable<String> payers(String cell) {
    return Splitter.on(',').trimResults(CharMatcher.whitespace()).omitEmptyStrings().split(cell);
  }

  private static ImmutableList<PublishedPayment> ofPayers(ProjectRows rows) {
    return rows.of(IndigoTable.OUTCOME_PAYMENT_COMMITMENTS).stream()
        .flatMap(
            row ->
                rows
                    .payable(row, IndigoColumn.PAID, IndigoColumn.PAID_CURRENCY)
                    .map(amount -> inAll(amount, row.stated(IndigoColumn.COMMITTED_PAYER)))
                    .stream())
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<PublishedPayment> ofProject(ProjectRows rows) {
    return rows.own().stream()
        .flatMap(
            row ->
                rows
                    .payable(row, IndigoColumn.PROJECT_PAID, IndigoColumn.PROJECT_PAID_CURRENCY)
                    .map(amount -> inAll(amount, Optional.empty()))
                    .stream())
        .collect(ImmutableList.toImmutableList());
  }

  private static PublishedPayment inAll(Amount amount, Optional<String> payer) {
    return PublishedPayment.builder()
        .addAllPayers(payer.stream().toList())
        .period(UNKNOWN)
        .amount(amount)
        .build();
  }
}
