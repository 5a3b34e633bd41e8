package org.outturn.examples.report;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.core.contract.OutcomesContract;

/** All that a contract agrees, as text. */
public final class ContractReport {
  private final OutcomesContract contract;

  /**
   * The report of a contract.
   *
   * @param contract the contract
   */
  public ContractReport(OutcomesContract contract) {
    this.contract = contract;
  }

  /**
   * The report as text.
   *
   * @return the rate card, then every other term; the same on every machine
   */
  public String print() {
    ContractTerms terms = new ContractTerms(contract);
    Stream<TermsTable> tables =
        Stream.concat(
            terms.others().stream(),
            Stream.of(terms.sources()).filter(table -> !table.rows().isEmpty()));
    return new RateCardReport(contract.rateCard()).print()
        + tables.map(table -> "\n" + text(table)).collect(Collectors.joining());
  }

  private static String text(TermsTable terms) {
    TextTable table = new TextTable(terms.name());
    terms.head().forEach(table::words);
    terms.rows().forEach(row -> table.row(row.toArray(new String[0])));
    return table.print();
  }
}
