package org.outturn.examples.indigo.quality;

import java.util.stream.Stream;
import org.outturn.examples.indigo.DataFinding;
import org.outturn.examples.indigo.IndigoColumn;
import org.outturn.examples.indigo.IndigoTable;
import org.outturn.examples.indigo.IndigoTables;
import org.outturn.examples.indigo.Oddity;

/** A payment says whether it was planned or made; one that is silent is taken for made. */
final class PaymentTypeRule implements QualityRule {
  @Override
  public Stream<DataFinding> findings(IndigoTables tables) {
    return tables.rows(IndigoTable.OUTCOME_PAYMENTS).stream()
        .filter(row -> row.stated(IndigoColumn.PAYMENT_TYPE).isEmpty())
        .map(
            row ->
                DataFinding.of(
                    Oddity.NO_PAYMENT_TYPE,
                    row,
                    IndigoColumn.PAYMENT_TYPE,
                    "the payment says neither Planned nor Actual; it is taken for actual"));
  }
}
