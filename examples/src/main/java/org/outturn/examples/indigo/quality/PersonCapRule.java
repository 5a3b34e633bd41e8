package org.outturn.examples.indigo.quality;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.examples.indigo.DataFinding;
import org.outturn.examples.indigo.IndigoColumn;
import org.outturn.examples.indigo.IndigoRow;
import org.outturn.examples.indigo.IndigoTable;
import org.outturn.examples.indigo.IndigoTables;
import org.outturn.examples.indigo.Oddity;

/**
 * A cap of one person in a field of more: one maximum on all rows of a rate card with several
 * prices, or a maximum of a whole contract that a few people reach.
 */
final class PersonCapRule implements QualityRule {
  /** No whole contract of the dataset is so small; the highest cap of a person in it is 19,000. */
  private static final BigDecimal SMALLEST_CONTRACT = BigDecimal.valueOf(25_000);

  @Override
  public Stream<DataFinding> findings(IndigoTables tables) {
    return Stream.concat(
        tables.rows(IndigoTable.PROJECTS).stream().flatMap(row -> ofContract(row).stream()),
        tables.projects().stream()
            .flatMap(project -> ofCard(tables.rows(IndigoTable.OUTCOME_PRICINGS, project))));
  }

  private static Optional<DataFinding> ofContract(IndigoRow row) {
    return row.quantity(IndigoColumn.MAXIMUM)
        .filter(maximum -> maximum.signum() > 0 && maximum.compareTo(SMALLEST_CONTRACT) < 0)
        .map(
            maximum ->
                DataFinding.of(
                    Oddity.CAP_PER_PERSON,
                    row,
                    IndigoColumn.MAXIMUM,
                    "the maximum of the contract is what one person may earn"));
  }

  private static Stream<DataFinding> ofCard(List<IndigoRow> rows) {
    Set<BigDecimal> maxima = numbers(rows, IndigoColumn.PRICE_MAXIMUM);
    boolean isOnAll =
        rows.size() > 2
            && rows.stream().allMatch(row -> row.number(IndigoColumn.PRICE_MAXIMUM).isPresent());
    if (!isOnAll || maxima.size() != 1 || numbers(rows, IndigoColumn.PRICE).size() < 2) {
      return Stream.of();
    }
    return rows.stream()
        .map(
            row ->
                DataFinding.of(
                    Oddity.CAP_PER_PERSON,
                    row,
                    IndigoColumn.PRICE_MAXIMUM,
                    "the same maximum stands at every price, as a cap of one person does"));
  }

  private static Set<BigDecimal> numbers(List<IndigoRow> rows, IndigoColumn column) {
    return rows.stream()
        .flatMap(row -> row.quantity(column).stream())
        .map(BigDecimal::stripTrailingZeros)
        .collect(Collectors.toSet());
  }
}
