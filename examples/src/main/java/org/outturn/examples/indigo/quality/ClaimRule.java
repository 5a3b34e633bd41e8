package org.outturn.examples.indigo.quality;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.examples.indigo.DataFinding;
import org.outturn.examples.indigo.IndigoColumn;
import org.outturn.examples.indigo.IndigoTable;
import org.outturn.examples.indigo.IndigoTables;
import org.outturn.examples.indigo.Oddity;

/**
 * What was paid is no more than the outcomes achieved at their prices; where it is, results count
 * people and payments count claims, of which a person may make several.
 */
final class ClaimRule implements QualityRule {
  @Override
  public Stream<DataFinding> findings(IndigoTables tables) {
    return tables.projects().stream().flatMap(project -> finding(tables, project).stream());
  }

  private static Optional<DataFinding> finding(IndigoTables tables, String project) {
    Optional<BigDecimal> atPrices = Paid.atPrices(tables, project);
    Optional<BigDecimal> paid = Paid.total(tables, project);
    return atPrices.isPresent() && paid.isPresent() && paid.get().compareTo(atPrices.get()) > 0
        ? tables.rows(IndigoTable.RESULTS, project).stream()
            .findFirst()
            .map(
                row ->
                    DataFinding.of(
                        Oddity.PEOPLE_AGAINST_CLAIMS,
                        row,
                        IndigoColumn.ACHIEVED,
                        "outcomes achieved at their prices fall short of what was paid, as where"
                            + " they count people and payments count claims"))
        : Optional.empty();
  }
}
