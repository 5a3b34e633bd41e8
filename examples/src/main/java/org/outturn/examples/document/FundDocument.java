package org.outturn.examples.document;

import java.util.List;
import org.outturn.core.fund.OutcomesFund;
import org.outturn.core.money.Currencies;
import org.outturn.examples.drawing.Panel;
import org.outturn.examples.report.FundChart;
import org.outturn.examples.report.FundReport;
import org.outturn.examples.report.Names;
import org.outturn.examples.report.RoundMoney;
import org.outturn.examples.report.Table;
import org.outturn.pricing.fund.FundStatement;
import org.outturn.pricing.fund.PayerTotals;
import org.outturn.pricing.fund.SettledContract;

/**
 * What an outcomes fund pays into its contracts.
 *
 * @param fund the fund
 * @param contracts its contracts, settled
 * @param statement what it pays
 */
public record FundDocument(
    OutcomesFund fund, List<SettledContract> contracts, FundStatement statement)
    implements ResultDocument {
  private FundReport report() {
    return new FundReport(fund, statement, PayerTotals.invoiced(contracts));
  }

  private Names names() {
    return Names.of(contracts.stream().map(SettledContract::contract).toList());
  }

  @Override
  public String title() {
    return "Outcomes fund: " + Phrases.name(fund.id(), fund.name());
  }

  @Override
  public String about() {
    return "Fund "
        + fund.id()
        + ", party "
        + fund.party()
        + " of each contract"
        + Phrases.amountsIn(fund.currency());
  }

  @Override
  public int minorDigits() {
    return Currencies.minorDigits(fund.currency());
  }

  @Override
  public String question() {
    return "What does the fund pay, and is it enough?";
  }

  @Override
  public List<List<String>> notApplied() {
    return report().notAppliedLines();
  }

  @Override
  public List<String> finding() {
    return List.of(
        paid() + ".",
        statement
            .ranOutOn()
            .map(
                day ->
                    "It runs out on "
                        + day
                        + ": "
                        + RoundMoney.of(statement.total().unfunded())
                        + " stays unfunded, for which the other payers pay no more.")
            .orElse("It pays all that its contracts ask of it."));
  }

  private String paid() {
    return "The fund pays "
        + RoundMoney.of(statement.paid())
        + " of its limit of "
        + RoundMoney.of(statement.limit())
        + ", and "
        + RoundMoney.of(statement.left())
        + " is left";
  }

  @Override
  public List<Panel> charts() {
    return new FundChart(statement).panels(paid());
  }

  @Override
  public List<Table> tables() {
    return report().tables(names());
  }

  @Override
  public String fixed() {
    return "What each settlement asks of the fund follows from the rules of its contract, and what"
        + " the fund pays of it from the limit and from what other contracts ask on that day: these"
        + " figures and the limit are fixed, and after a change of the limit the fund pays as"
        + " before. What stays unfunded, what is left, sums and shares are formulas.";
  }

  @Override
  public List<Notes> notes() {
    return List.of(
        new Notes("What stays unfunded", report().runsOut().lines().map(String::strip).toList()),
        Phrases.sources(
            contracts.stream()
                .map(
                    each ->
                        "Evidence of "
                            + names().contract(each.contract().id())
                            + ": what was verified by "
                            + each.settlements().asOf())
                .toList(),
            contracts.stream().map(SettledContract::contract).toList(),
            List.of()));
  }
}
