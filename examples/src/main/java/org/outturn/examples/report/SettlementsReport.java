package org.outturn.examples.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Fractions;
import org.outturn.pricing.payment.statement.Correction;
import org.outturn.pricing.payment.statement.PayerPayment;
import org.outturn.pricing.payment.statement.Settlement;
import org.outturn.pricing.payment.statement.Settlements;

/** Settlements as whoever sends the invoices looks at them: period by period, payer by payer. */
public final class SettlementsReport {
  private static final String INVOICES = "Invoices";
  private static final int FROM = 0;
  private static final int PAYER = 3;
  private static final int INVOICE = 4;
  private static final String CORRECTIONS = "Corrections";
  private static final int CORRECTED_IN = 0;
  private static final int CORRECTED_BY = 2;

  private final OutcomesContract contract;
  private final Settlements settlements;

  /**
   * The report of settlements.
   *
   * @param contract the contract
   * @param settlements its settlements
   */
  public SettlementsReport(OutcomesContract contract, Settlements settlements) {
    this.contract = contract;
    this.settlements = settlements;
  }

  /**
   * The report as text.
   *
   * @return lines of at most about 120 characters, the same on every machine
   */
  public String print() {
    String name = contract.name().isEmpty() ? contract.id() : contract.name();
    StringBuilder text =
        new StringBuilder("Settlements: ")
            .append(name)
            .append("\nContract ")
            .append(settlements.contract())
            .append(", as of ")
            .append(settlements.asOf())
            .append(", amounts in ")
            .append(settlements.currency().getCurrencyCode())
            .append('\n')
            .append(NotAppliedText.print(settlements.notApplied()));
    if (settlements.settlements().isEmpty()) {
      return text.append("\nNo payment period with evidence is over by then.\n").toString();
    }
    tables(Names.IDS).forEach(each -> text.append('\n').append(each.print()));
    return text.toString();
  }

  /**
   * Its tables: what to invoice, and corrections where there are any.
   *
   * @param names what payers are called
   * @return none where nothing is settled
   */
  public ImmutableList<Table> tables(Names names) {
    return Stream.of(periods(names), corrections())
        .filter(each -> !each.isEmpty())
        .collect(ImmutableList.toImmutableList());
  }

  /** A part of what a settlement adds, shown beside it. */
  private record Part(String header, Function<Settlement, Cell> cell, boolean isShown) {}

  /** Corrections, and fees and grants where there are any. */
  private List<Part> parts() {
    return Stream.of(
            new Part("of it corrections", this::corrected, true),
            part("of it fees", Settlement::fees),
            part("of it grants", Settlement::grants))
        .filter(Part::isShown)
        .toList();
  }

  private Part part(String header, Function<Settlement, Amount> amount) {
    return new Part(
        header,
        each -> Cell.amount(amount.apply(each)),
        settlements.settlements().stream().anyMatch(each -> amount.apply(each).signum() != 0));
  }

  private Table periods(Names names) {
    List<Part> parts = parts();
    Table.Builder table =
        Table.of(INVOICES, "What to invoice")
            .words("from", "to", "due", "payer")
            .numbers("invoice", "unfunded");
    parts.forEach(part -> table.numbers(part.header()));
    for (Settlement each : settlements.settlements()) {
      boolean isFirst = true;
      for (PayerPayment payment : each.payers()) {
        List<Cell> row = new ArrayList<>();
        Stream.of(
                Cell.day(Optional.of(each.period().startInclusive())),
                Cell.day(each.period().lastDay()),
                due(each))
            .map(isFirst ? cell -> cell : Cell::again)
            .forEach(row::add);
        row.add(Cell.named(payment.party(), names.party(payment.party())));
        row.add(Cell.amount(payment.amount()));
        row.add(isFirst ? Cell.amount(each.unfunded()) : Cell.nothing());
        for (Part part : parts) {
          row.add(isFirst ? part.cell().apply(each) : Cell.nothing());
        }
        table.row(row);
        isFirst = false;
      }
    }
    return table.size() == 0 ? table.build() : table.total(total(table.size(), parts)).build();
  }

  /**
   * Who pays when: a row for each period, a column for each payer.
   *
   * @param names what payers are called
   * @return the table
   */
  public Table byPayer(Names names) {
    List<String> payers = totals().keySet().stream().toList();
    Table.Builder table = Table.of("By payer", "Who pays when").words("from", "to", "due");
    payers.forEach(each -> table.numbers(names.party(each)));
    table.numbers("all payers");
    int invoice = 0;
    for (Settlement each : settlements.settlements()) {
      Map<String, Cell> invoices = invoices(each, invoice);
      invoice += each.payers().size();
      List<Cell> row = new ArrayList<>();
      row.add(Cell.day(Optional.of(each.period().startInclusive())));
      row.add(Cell.day(each.period().lastDay()));
      row.add(due(each));
      for (String payer : payers) {
        row.add(invoices.getOrDefault(payer, Cell.amount(nothing())));
      }
      row.add(Cell.amount(sum(invoiced(each))).by(across(payers.size())));
      table.row(row);
    }
    int above = table.size();
    List<Cell> total = new ArrayList<>(List.of(Cell.words("total"), Cell.nothing()));
    List<Cell> share = new ArrayList<>(List.of(Cell.words("share"), Cell.nothing()));
    total.add(Cell.nothing());
    share.add(Cell.nothing());
    for (Amount each : totals().values()) {
      total.add(Cell.amount(each).by(Formulas.sumAbove(above)));
      share.add(share(each, payers.size()));
    }
    total.add(Cell.amount(settlements.total()).by(across(payers.size())));
    share.add(share(settlements.total(), payers.size()));
    table.total(total);
    return settlements.total().signum() == 0 ? table.build() : table.total(share).build();
  }

  /** Of the whole, which stands in the row above, right of all payers. */
  private Cell share(Amount amount, int payers) {
    BigFraction whole = Fractions.of(settlements.total().value());
    return whole.signum() == 0
        ? Cell.nothing()
        : Cell.share(Fractions.of(amount.value()).divide(whole))
            .by(here -> here.above(here.column(), 1) + "/" + here.above(PAYER + payers, 1));
  }

  private static Formula across(int payers) {
    return here -> "SUM(" + here.beside(PAYER) + ":" + here.beside(PAYER + payers - 1) + ")";
  }

  /** What each payer is invoiced, which is a row of the invoices from one on. */
  private static Map<String, Cell> invoices(Settlement settlement, int from) {
    Map<String, Cell> invoices = new HashMap<>();
    for (int i = 0; i < settlement.payers().size(); i++) {
      int row = from + i;
      invoices.put(
          settlement.payers().get(i).party(),
          Cell.amount(settlement.payers().get(i).amount())
              .by(here -> here.cell(INVOICES, row, INVOICE)));
    }
    return invoices;
  }

  /**
   * What each payer is invoiced in all.
   *
   * @return by payer, in the order in which they are met
   */
  public Map<String, Amount> totals() {
    Map<String, Amount> totals = new LinkedHashMap<>();
    settlements.settlements().stream()
        .flatMap(each -> each.payers().stream())
        .forEach(each -> totals.merge(each.party(), each.amount(), Amount::plus));
    return totals;
  }

  private static List<Amount> invoiced(Settlement settlement) {
    return settlement.payers().stream().map(PayerPayment::amount).toList();
  }

  private Amount sum(Collection<Amount> amounts) {
    return amounts.stream().reduce(nothing(), Amount::plus);
  }

  private Amount nothing() {
    return Amount.zero(settlements.currency());
  }

  private List<Cell> total(int rows, List<Part> parts) {
    List<Cell> total = new ArrayList<>();
    total.add(Cell.words("total"));
    total.addAll(Collections.nCopies(PAYER, Cell.nothing()));
    total.add(Cell.amount(settlements.total()).by(Formulas.sumAbove(rows)));
    total.add(Cell.nothing());
    total.addAll(Collections.nCopies(parts.size(), Cell.nothing()));
    return total;
  }

  /**
   * What corrects earlier periods.
   *
   * @return the sum of all corrections
   */
  public Amount corrected() {
    return sum(settlements.settlements().stream().map(this::correctedIn).toList());
  }

  /**
   * What nobody pays.
   *
   * @return the sum over all settlements
   */
  public Amount unfunded() {
    return sum(settlements.settlements().stream().map(Settlement::unfunded).toList());
  }

  private Amount correctedIn(Settlement settlement) {
    return sum(settlement.corrections().stream().map(Correction::amount).toList());
  }

  private Cell corrected(Settlement settlement) {
    Cell sum = Cell.amount(correctedIn(settlement));
    return isAnyCorrected()
        ? sum.by(Formulas.sumOfDay(CORRECTIONS, CORRECTED_BY, CORRECTED_IN, FROM))
        : sum;
  }

  private boolean isAnyCorrected() {
    return settlements.settlements().stream().anyMatch(each -> !each.corrections().isEmpty());
  }

  private Table corrections() {
    Table.Builder table =
        Table.of(CORRECTIONS, "Corrections of earlier periods")
            .words("settled in", "claim")
            .numbers("amount")
            .words("because");
    for (Settlement each : settlements.settlements()) {
      for (Correction correction : each.corrections()) {
        table.row(
            Cell.day(Optional.of(each.period().startInclusive())),
            Cell.words(correction.claim()),
            Cell.amount(correction.amount()),
            Cell.words(FigureText.words(correction.cause()) + ": " + correction.sentence()));
      }
    }
    return table.build();
  }

  private static Cell due(Settlement settlement) {
    return settlement
        .due()
        .map(due -> Cell.day(Optional.of(due.adjusted())))
        .orElseGet(() -> Cell.words("not scheduled"));
  }
}
