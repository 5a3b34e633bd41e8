package org.outturn.examples.document;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Currencies;
import org.outturn.examples.drawing.Panel;
import org.outturn.examples.report.Names;
import org.outturn.examples.report.RoundMoney;
import org.outturn.examples.report.SettlementsChart;
import org.outturn.examples.report.SettlementsReport;
import org.outturn.examples.report.Table;
import org.outturn.pricing.payment.statement.Settlements;

/**
 * What to invoice to whom.
 *
 * @param contract the contract
 * @param settlements its settlements
 */
public record SettlementsDocument(OutcomesContract contract, Settlements settlements)
    implements ResultDocument {
  private SettlementsReport report() {
    return new SettlementsReport(contract, settlements);
  }

  private Names names() {
    return Names.of(List.of(contract));
  }

  @Override
  public String title() {
    return "Settlements: " + Phrases.name(contract.id(), contract.name());
  }

  @Override
  public String about() {
    return "Contract "
        + contract.id()
        + ", as of "
        + settlements.asOf()
        + Phrases.amountsIn(settlements.currency());
  }

  @Override
  public int minorDigits() {
    return Currencies.minorDigits(settlements.currency());
  }

  @Override
  public String question() {
    return "What is to be invoiced, and to whom?";
  }

  @Override
  public List<List<String>> notApplied() {
    return Phrases.notApplied(settlements.notApplied());
  }

  @Override
  public List<String> finding() {
    if (settlements.settlements().isEmpty()) {
      return List.of("No payment period with evidence is over by " + settlements.asOf() + ".");
    }
    List<String> sentences = new ArrayList<>();
    sentences.add(invoiced() + ".");
    if (report().corrected().signum() != 0) {
      sentences.add(corrected(report().corrected()) + ".");
    }
    if (report().unfunded().signum() != 0) {
      sentences.add(RoundMoney.of(report().unfunded()) + " stays unfunded: no payer pays it.");
    }
    return sentences;
  }

  private static String corrected(Amount corrected) {
    return corrected.signum() < 0
        ? "Corrections take " + RoundMoney.of(corrected.negated()) + " off what was settled before"
        : "Corrections add " + RoundMoney.of(corrected) + " to what was settled before";
  }

  private String invoiced() {
    return Phrases.count(
            settlements.settlements().size(), "settlement invoices ", "settlements invoice ")
        + RoundMoney.of(settlements.total())
        + " in all by "
        + settlements.asOf()
        + report().totals().entrySet().stream()
            .map(each -> RoundMoney.of(each.getValue()) + " to " + names().party(each.getKey()))
            .collect(Collectors.joining(", ", ": ", ""));
  }

  @Override
  public List<Panel> charts() {
    return new SettlementsChart(settlements, names()).panels(invoiced());
  }

  @Override
  public List<Table> tables() {
    if (settlements.settlements().isEmpty()) {
      return List.of();
    }
    return ImmutableList.<Table>builder()
        .add(report().byPayer(names()))
        .addAll(report().tables(names()))
        .build();
  }

  @Override
  public String fixed() {
    return "What each settlement invoices to each payer, and each correction, follows from the"
        + " rules of the contract and from every claim: these figures are fixed. Sums by payer, by"
        + " period and of corrections, and shares, are formulas and follow them.";
  }

  @Override
  public List<Notes> notes() {
    return List.of(
        Phrases.sources(
            List.of("Evidence: what was verified by " + settlements.asOf()),
            List.of(contract),
            List.of()));
  }
}
