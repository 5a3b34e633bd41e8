package org.outturn.examples.casefiles;

import java.util.Currency;
import java.util.function.LongConsumer;
import org.outturn.core.validation.InvalidInputException;
import org.outturn.core.validation.Problems;
import org.outturn.pricing.returns.CashFlows;

/**
 * Cash flows as CSV: {@code date,amount}, an inflow positive, an outflow negative. The file names
 * no currency; whoever reads it does.
 *
 * <pre>
 * date,amount
 * 2020-01-01,-100000.00
 * 2023-01-01,115000.00
 * </pre>
 *
 * @param file the file
 * @param currency what its amounts are in
 * @param bounds how large it may be
 */
public record CashFlowFile(CaseFile file, Currency currency, CsvBounds bounds) {

  /**
   * Reads the flows.
   *
   * @param progress is told, now and then and at the end, how many rows were read
   * @return the flows in date order
   * @throws InvalidInputException with every problem of the file, such as {@code flows.csv line 3:
   *     column amount: found nothing; expected a value}
   */
  public CashFlows read(LongConsumer progress) {
    FileProblems found = new FileProblems(file.name());
    FlowRows sink = new FlowRows(currency);
    CsvRows<FlowColumn> rows = new CsvRows<>(FlowColumn.class, bounds, sink, found);
    new CsvSource(bounds, progress).read(file, rows, found);
    if (rows.rows() == 0 && !rows.isRefused()) {
      found.add("found no rows; expected at least one cash flow");
    }
    Problems problems = new Problems();
    found.addTo(problems);
    problems.throwIfAny();
    return CashFlows.of(sink.flows());
  }
}
