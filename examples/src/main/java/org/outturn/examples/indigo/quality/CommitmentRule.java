package org.outturn.examples.indigo.quality;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.examples.indigo.DataFinding;
import org.outturn.examples.indigo.IndigoColumn;
import org.outturn.examples.indigo.IndigoTable;
import org.outturn.examples.indigo.IndigoTables;
import org.outturn.examples.indigo.Oddity;

/** What was paid is no more than what the payers committed together. */
final class CommitmentRule implements QualityRule {
  @Override
  public Stream<DataFinding> findings(IndigoTables tables) {
    return tables.projects().stream().flatMap(project -> finding(tables, project).stream());
  }

  private static Optional<DataFinding> finding(IndigoTables tables, String project) {
    Optional<BigDecimal> committed =
        Paid.sum(
                tables.rows(IndigoTable.OUTCOME_PAYMENT_COMMITMENTS, project),
                IndigoColumn.COMMITMENT)
            .filter(sum -> sum.signum() > 0);
    Optional<BigDecimal> paid = Paid.total(tables, project);
    if (committed.isEmpty() || paid.isEmpty() || paid.get().compareTo(committed.get()) <= 0) {
      return Optional.empty();
    }
    BigDecimal percent =
        paid.get()
            .multiply(BigDecimal.valueOf(100))
            .divide(committed.get(), MathContext.DECIMAL64)
            .setScale(1, RoundingMode.HALF_UP);
    return tables.rows(IndigoTable.OUTCOME_PAYMENT_COMMITMENTS, project).stream()
        .findFirst()
        .map(
            row ->
                DataFinding.of(
                    Oddity.ABOVE_COMMITMENTS,
                    row,
                    IndigoColumn.COMMITMENT,
                    "payments are "
                        + percent.toPlainString()
                        + " % of what the payers committed together"));
  }
}
