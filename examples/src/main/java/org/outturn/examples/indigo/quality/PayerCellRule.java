package org.outturn.examples.indigo.quality;

import java.util.stream.Stream;
import org.outturn.examples.indigo.DataFinding;
import org.outturn.examples.indigo.IndigoColumn;
import org.outturn.examples.indigo.IndigoTable;
import org.outturn.examples.indigo.IndigoTables;
import org.outturn.examples.indigo.Oddity;

/** A payment has one payer; several in one cell do not say who paid how much. */
final class PayerCellRule implements QualityRule {
  @Override
  public Stream<DataFinding> findings(IndigoTables tables) {
    return tables.rows(IndigoTable.OUTCOME_PAYMENTS).stream()
        .filter(row -> row.text(IndigoColumn.PAYER).contains(","))
        .map(
            row ->
                DataFinding.of(
                    Oddity.SEVERAL_PAYERS,
                    row,
                    IndigoColumn.PAYER,
                    "several payers stand in one cell, without a share of each"));
  }
}
