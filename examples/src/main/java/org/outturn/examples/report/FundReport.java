package org.outturn.examples.report;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.core.fund.OutcomesFund;
import org.outturn.core.money.Amount;
import org.outturn.pricing.fund.ContractFunding;
import org.outturn.pricing.fund.FundStatement;
import org.outturn.pricing.fund.PayerTotals;
import org.outturn.pricing.fund.SettlementFunding;
import org.outturn.pricing.payment.statement.PayerPayment;

/**
 * An outcomes fund as whoever runs it looks at it: how much is paid and left, into which contracts,
 * for which settlements, and beside which other payers.
 */
public final class FundReport {
  private static final String FUND = "Fund";
  private static final String CONTRACTS = "By contract";
  private static final String SETTLEMENTS = "Settlements";
  private static final int OWED = 1;
  private static final int PAID = 2;
  private static final Formula SHARE =
      here -> here.beside(PAID) + "/SUM(" + here.all("Payers", PAID) + ")";

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
    text.append('\n').append(contracts(Names.IDS).print());
    if (statement.settlements().isEmpty()) {
      return text.append("\nNo payment period with evidence is over by then.\n").toString();
    }
    text.append('\n').append(settlements(Names.IDS).print());
    return text.append('\n').append(payers(Names.IDS).print()).toString();
  }

  /**
   * Its tables: the fund, contracts, settlements and payers.
   *
   * @param names what contracts and payers are called
   * @return the tables, those without rows left out
   */
  public ImmutableList<Table> tables(Names names) {
    return Stream.of(totals(), contracts(names), settlements(names), payers(names))
        .filter(each -> !each.isEmpty())
        .collect(ImmutableList.toImmutableList());
  }

  private String notApplied() {
    return statement.contracts().stream()
        .map(each -> NotAppliedText.print(termsOf(each.contract()), each.notApplied()))
        .collect(Collectors.joining());
  }

  private static String termsOf(String contract) {
    return "Terms of " + contract + " not applied: ";
  }

  /**
   * Which terms could not be applied.
   *
   * @return for each contract what that may mean in money, then a line for each rule; none for one
   *     in which all were applied
   */
  public List<List<String>> notAppliedLines() {
    return statement.contracts().stream()
        .map(each -> NotAppliedText.lines(termsOf(each.contract()), each.notApplied()))
        .filter(each -> !each.isEmpty())
        .toList();
  }

  private Table totals() {
    return Table.of(FUND, "The fund")
        .numbers("limit", "owed", "paid", "unfunded", "left")
        .row(
            Cell.amount(statement.limit()),
            Cell.amount(statement.total().owed()).by(Formulas.sumOf(CONTRACTS, OWED)),
            Cell.amount(statement.paid()).by(Formulas.sumOf(CONTRACTS, PAID)),
            Cell.amount(statement.total().unfunded()).by(Formulas.difference(OWED, PAID)),
            Cell.amount(statement.left()).by(Formulas.difference(0, PAID)))
        .build();
  }

  /**
   * When the fund could not pay everything, and what that leaves where.
   *
   * @return a sentence, and below it a line for each contract that is short
   */
  public String runsOut() {
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

  private Table contracts(Names names) {
    Table.Builder table = Table.of(CONTRACTS, "Contract by contract").words("contract");
    table.numbers("owed", "paid", "unfunded");
    for (ContractFunding each : statement.contracts()) {
      Cell contract = Cell.named(each.contract(), names.contract(each.contract()));
      table.row(
          contract,
          ofContract(contract, each.funding().owed(), OWED),
          ofContract(contract, each.funding().paid(), PAID),
          Cell.amount(each.funding().unfunded()).by(Formulas.difference(OWED, PAID)));
    }
    int above = table.size();
    return table
        .total(
            Cell.words("total"),
            Cell.amount(statement.total().owed()).by(Formulas.sumAbove(above)),
            Cell.amount(statement.total().paid()).by(Formulas.sumAbove(above)),
            Cell.amount(statement.total().unfunded()).by(Formulas.difference(OWED, PAID)))
        .build();
  }

  private Cell ofContract(Cell contract, Amount amount, int column) {
    return statement.settlements().isEmpty()
        ? Cell.amount(amount)
        : Cell.amount(amount)
            .by(Formulas.sumOfName(SETTLEMENTS, column + 1, OWED, 0, contract.shown()));
  }

  private Table settlements(Names names) {
    Table.Builder table =
        Table.of(SETTLEMENTS, "Settlement by settlement").words("day", "contract");
    table.numbers("owed", "paid", "unfunded", "left");
    Amount left = statement.limit();
    for (int i = 0; i < statement.settlements().size(); i++) {
      SettlementFunding each = statement.settlements().get(i);
      left = left.minus(each.funding().paid());
      int before = i;
      Formula rest =
          here ->
              here.cell(FUND, 0, 0)
                  + "-"
                  + here.beside(PAID + 1)
                  + (before == 0 ? "" : "-SUM(" + here.above(PAID + 1, before) + ")");
      table.row(
          Cell.day(Optional.of(each.day())),
          Cell.named(each.contract(), names.contract(each.contract())),
          Cell.amount(each.funding().owed()),
          Cell.amount(each.funding().paid()),
          Cell.amount(each.funding().unfunded()).by(Formulas.difference(OWED + 1, PAID + 1)),
          isLastOfItsDay(i) ? Cell.amount(left).by(rest) : Cell.nothing());
    }
    return table.build();
  }

  /** Settlements of one day are paid together, so that what is left has a meaning at its end. */
  private boolean isLastOfItsDay(int at) {
    return at + 1 == statement.settlements().size()
        || !statement.settlements().get(at + 1).day().equals(statement.settlements().get(at).day());
  }

  /** What the fund's shortfall means for each payer: the others pay what they are invoiced. */
  private Table payers(Names names) {
    PayerTotals paid = invoiced.with(fund.party(), statement.paid());
    Table.Builder table =
        Table.of("Payers", "Payer by payer, over all contracts")
            .words("payer")
            .numbers("owed", "paid", "unfunded", "share of all that is paid");
    for (PayerPayment each : invoiced.payers()) {
      Amount pays = paid.of(each.party());
      table.row(
          Cell.named(each.party(), names.party(each.party())),
          Cell.amount(each.amount()),
          each.party().equals(fund.party())
              ? Cell.amount(pays).by(here -> here.cell(FUND, 0, PAID))
              : Cell.amount(pays).by(here -> here.beside(OWED)),
          Cell.amount(each.amount().minus(pays)).by(Formulas.difference(OWED, PAID)),
          paid.share(each.party())
              .map(share -> Cell.share(share).by(SHARE))
              .orElseGet(Cell::nothing));
    }
    return table.build();
  }
}
