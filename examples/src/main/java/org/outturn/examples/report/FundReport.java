package org.outturn.examples.report;

import java.util.stream.Collectors;
import org.outturn.core.fund.OutcomesFund;
import org.outturn.core.money.Amount;
import org.outturn.pricing.fund.ContractFunding;
import org.outturn.pricing.fund.FundStatement;
import org.outturn.pricing.fund.Funding;
import org.outturn.pricing.fund.PayerTotals;
import org.outturn.pricing.fund.SettlementFunding;
import org.outturn.pricing.payment.statement.PayerPayment;

/**
 * An outcomes fund as whoever runs it looks at it: how much is paid and left, into which contracts,
 * for which settlements, and beside which other payers.
 */
public final class FundReport {
  private final OutcomesFund fund;
  private final FundStatement statement;
  private final PayerTotals invoiced;

  /**
   * The report of a fund.
   *
   * @param fund the fund
   * @param statement what it pays
   * @param invoiced what the settlements of its contracts invoice to each party
   */
  public FundReport(OutcomesFund fund, FundStatement statement, PayerTotals invoiced) {
    this.fund = fund;
    this.statement = statement;
    this.invoiced = invoiced;
  }

  /**
   * The report as text.
   *
   * @return lines of at most about 120 characters, the same on every machine
   */
  public String print() {
    String name = fund.name().isEmpty() ? fund.id() : fund.name();
    StringBuilder text =
        new StringBuilder("Outcomes fund: ")
            .append(name)
            .append("\nFund ")
            .append(statement.fund())
            .append(", party ")
            .append(fund.party())
            .append(" of each contract, amounts in ")
            .append(statement.currency().getCurrencyCode())
            .append('\n')
            .append(notApplied())
            .append('\n')
            .append(totals().print())
            .append('\n')
            .append(runsOut());
    text.append('\n').append(contracts().print());
    if (statement.settlements().isEmpty()) {
      return text.append("\nNo payment period with evidence is over by then.\n").toString();
    }
    text.append('\n').append(settlements().print());
    return text.append('\n').append(payers().print()).toString();
  }

  private String notApplied() {
    return statement.contracts().stream()
        .map(
            each ->
                NotAppliedText.print(
                    "Terms of " + each.contract() + " not applied: ", each.notApplied()))
        .collect(Collectors.joining());
  }

  private TextTable totals() {
    return new TextTable("The fund")
        .numbers("limit")
        .numbers("owed")
        .numbers("paid")
        .numbers("unfunded")
        .numbers("left")
        .row(
            MoneyText.of(statement.limit()),
            MoneyText.of(statement.total().owed()),
            MoneyText.of(statement.paid()),
            MoneyText.of(statement.total().unfunded()),
            MoneyText.of(statement.left()));
  }

  /** When the fund could not pay everything, and what that leaves where. */
  private String runsOut() {
    return statement
        .ranOutOn()
        .map(
            day ->
                "The fund runs out on "
                    + day
                    + ". What it cannot pay stays unfunded; the other payers pay no more for it:\n"
                    + unfunded())
        .orElse("The fund pays all that its contracts ask of it.\n");
  }

  private String unfunded() {
    return statement.contracts().stream()
        .filter(each -> each.funding().unfunded().signum() > 0)
        .map(
            each ->
                "  " + MoneyText.of(each.funding().unfunded()) + " in " + each.contract() + "\n")
        .collect(Collectors.joining());
  }

  private TextTable contracts() {
    TextTable table = funding(new TextTable("Contract by contract").words("contract"));
    for (ContractFunding each : statement.contracts()) {
      row(table, each.funding(), each.contract());
    }
    return row(table, statement.total(), "total");
  }

  private TextTable settlements() {
    TextTable table =
        funding(new TextTable("Settlement by settlement").words("day").words("contract"))
            .numbers("left");
    Amount left = statement.limit();
    for (int i = 0; i < statement.settlements().size(); i++) {
      SettlementFunding each = statement.settlements().get(i);
      left = left.minus(each.funding().paid());
      table.row(
          each.day().toString(),
          each.contract(),
          MoneyText.of(each.funding().owed()),
          MoneyText.of(each.funding().paid()),
          MoneyText.of(each.funding().unfunded()),
          isLastOfItsDay(i) ? MoneyText.of(left) : "");
    }
    return table;
  }

  /** Settlements of one day are paid together, so that what is left has a meaning at its end. */
  private boolean isLastOfItsDay(int at) {
    return at + 1 == statement.settlements().size()
        || !statement.settlements().get(at + 1).day().equals(statement.settlements().get(at).day());
  }

  private static TextTable funding(TextTable table) {
    return table.numbers("owed").numbers("paid").numbers("unfunded");
  }

  private static TextTable row(TextTable table, Funding funding, String contract) {
    return table.row(
        contract,
        MoneyText.of(funding.owed()),
        MoneyText.of(funding.paid()),
        MoneyText.of(funding.unfunded()));
  }

  /** What the fund's shortfall means for each payer: the others pay what they are invoiced. */
  private TextTable payers() {
    PayerTotals paid = invoiced.with(fund.party(), statement.paid());
    TextTable table =
        funding(new TextTable("Payer by payer, over all contracts").words("payer"))
            .numbers("share of all that is paid");
    for (PayerPayment each : invoiced.payers()) {
      Funding funding = new Funding(each.amount(), paid.of(each.party()));
      table.row(
          each.party(),
          MoneyText.of(funding.owed()),
          MoneyText.of(funding.paid()),
          MoneyText.of(funding.unfunded()),
          paid.share(each.party()).map(FigureText::percent).orElse(""));
    }
    return table;
  }
}
