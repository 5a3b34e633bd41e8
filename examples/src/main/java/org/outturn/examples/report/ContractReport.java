package org.outturn.examples.report;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.contract.Source;

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
    String tables =
        Stream.concat(
                Stream.of(new RateCardReport(contract.rateCard()).print()),
                new ContractTerms(contract).others().stream().map(ContractReport::text))
            .collect(Collectors.joining("\n"));
    return rules()
        + tables
        + contract.sources().stream()
            .map(Source::title)
            .map(title -> "Source: " + title + "\n")
            .collect(Collectors.joining("", contract.sources().isEmpty() ? "" : "\n", ""));
  }

  /** What is said once for all, where it is not as usual. */
  private String rules() {
    StringBuilder text = new StringBuilder();
    contract
        .term()
        .trackingTo()
        .ifPresent(
            end -> text.append("Outcomes are tracked to ").append(end.minusDays(1)).append('\n'));
    contract
        .rateCard()
        .indexation()
        .ifPresent(
            each ->
                text.append("Prices rise by ")
                    .append(FigureText.percent(each.rate().toFraction()))
                    .append(" a year, from ")
                    .append(each.from())
                    .append(" on\n"));
    return text.toString();
  }

  private static String text(TermsTable terms) {
    TextTable table = new TextTable(terms.name());
    terms.head().forEach(table::words);
    terms.rows().forEach(row -> table.row(row.toArray(new String[0])));
    return table.print();
  }
}
