package org.outturn.examples.workbook;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multiset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.outturn.core.investment.DatedAmount;
import org.outturn.core.investment.FinanceCase;
import org.outturn.core.investment.PaymentScenario;
import org.outturn.core.money.Currencies;
import org.outturn.pricing.returns.FinanceReturns;
import org.outturn.pricing.returns.WaterfallResult;

/**
 * The returns of a finance case as a workbook (XLSX) that is a model: payments, costs and tranches
 * on one sheet, the cash of each scenario by formulas a person can follow, answers, and checks.
 * Payments that a contract gives are fixed: the workbook of a business case works them out.
 */
public final class FinanceWorkbook {
  private final FinanceReturns returns;
  private final FinanceCase finance;
  private final ShownCalendar calendar;
  private final Book book;

  private FinanceWorkbook(FinanceReturns returns) {
    this.returns = returns;
    this.finance = returns.of();
    this.calendar = calendar(returns);
    this.book = new Book(Currencies.minorDigits(finance.currency()), calendar);
  }

  static ShownCalendar calendar(FinanceReturns returns) {
    return ShownCalendar.from(
        returns.scenarios().get(0).periods().get(0).period().startInclusive());
  }

  /**
   * Writes the workbook.
   *
   * @param returns where the cash goes in each scenario, at least one
   * @return the file, the same on every machine
   */
  public static byte[] write(FinanceReturns returns) {
    return Book.inOneLanguage(() -> new FinanceWorkbook(returns).written());
  }

  private byte[] written() {
    SheetPen contents = book.sheet("Contents");
    SheetPen first = book.sheet("Answer");
    List<CashPlaces> places = model();
    ChecksSheet checks = new ChecksSheet(book.sheet("Checks"));
    for (int i = 0; i < places.size(); i++) {
      SelfChecks.addCash(checks, name(i), places.get(i));
    }
    checks.compare();
    SourcesSheet.of(book.sheet("Sources"), finance);
    answer(first, places, checks);
    new ContentsSheet(contents)
        .write("Finance case: " + name(), sheets(), finance.distribution().anchor(), calendar);
    return book.finished("Finance case: " + name());
  }

  private static ImmutableMap<String, String> sheets() {
    return ImmutableMap.of(
        "Answer",
        "What investors would earn, and where the cash goes, in each scenario.",
        StatedInputs.SHEET,
        "Everything that is stated. Change it here, and only here.",
        "Costs",
        "When which part of which cost falls due.",
        "Cash 1, 2, ...",
        "Where the cash goes in each scenario, day by day.",
        "Checks",
        ContentsSheet.CHECKS,
        "Sources",
        ContentsSheet.SOURCES);
  }

  private String name() {
    return finance.name();
  }

  private String name(int scenario) {
    return returns.scenarios().get(scenario).scenario().name();
  }

  private List<CashPlaces> model() {
    StatedInputs sheet = new StatedInputs(book.sheet(StatedInputs.SHEET));
    Map<Integer, Income> incomes = payments(sheet);
    CashModel cash = CashModel.of(book, finance, FinanceInputs.write(sheet, finance));
    List<CashPlaces> places = new ArrayList<>();
    for (int i = 0; i < returns.scenarios().size(); i++) {
      places.add(
          cash.write(
              "Cash " + (i + 1),
              "Where the cash goes, " + name(i),
              Objects.requireNonNull(incomes.get(i)),
              returns.scenarios().get(i)));
    }
    return places;
  }

  /** Those first that go on after no other: the others take their cells. */
  private Map<Integer, Income> payments(StatedInputs sheet) {
    Map<Integer, Income> incomes = new TreeMap<>();
    Map<String, String> places = new HashMap<>();
    List<String> stated = CostInputs.known(finance);
    for (boolean goesOn : List.of(false, true)) {
      for (int i = 0; i < returns.scenarios().size(); i++) {
        WaterfallResult of = returns.scenarios().get(i);
        if (of.scenario().then().isPresent() == goesOn) {
          sheet.group("Payments: " + name(i), "finance case " + finance.id());
          incomes.put(
              i,
              sheet.payments(
                  payments(of.scenario(), stated, places),
                  of.periods().get(0).period().startInclusive(),
                  currency(),
                  places));
        }
      }
    }
    return incomes;
  }

  private List<StatedInputs.Payment> payments(
      PaymentScenario scenario, List<String> stated, Map<String, String> places) {
    List<StatedInputs.Payment> payments = new ArrayList<>();
    Multiset<LocalDate> days = HashMultiset.create();
    for (DatedAmount payment : finance.paymentsOf(scenario)) {
      days.add(payment.date());
      int ofDay = days.count(payment.date());
      String like =
          scenario
              .then()
              .filter(then -> !payment.date().isBefore(then.from()))
              .map(then -> path(then.scenario(), payment.date(), ofDay))
              .map(path -> places.getOrDefault(path, ""))
              .orElse("");
      String path = path(scenario.name(), payment.date(), ofDay);
      payments.add(
          new StatedInputs.Payment(
              payment.date(),
              payment.amount().value().doubleValue(),
              stated.contains(path) ? path : "",
              like));
    }
    return payments;
  }

  /** As the finance case's format names it: the second of a day says so. */
  private static String path(String scenario, LocalDate day, int ofDay) {
    String named = ofDay == 1 ? day.toString() : day + " (" + ofDay + ")";
    return "scenarios[" + scenario + "].payments[" + named + "].amount";
  }

  private String currency() {
    return finance.currency().getCurrencyCode();
  }

  private void answer(SheetPen pen, List<CashPlaces> places, ChecksSheet checks) {
    pen.title("Finance case: " + name());
    pen.row().text("All amounts are in " + currency() + ". Every figure follows the inputs.");
    pen.row();
    List<String> columns = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      columns.add(name(i));
    }
    columns.add(AnswerRows.BESIDE);
    pen.headings(List.of("figure", "unit"), columns);
    AnswerRows rows = new AnswerRows(pen, book, checks, finance.currency());
    CashLines lines = new CashLines(currency(), calendar);
    rows.group("Where does the cash go?");
    lines.cash().forEach(line -> line(rows, line, places));
    rows.group("What would investors earn?");
    lines.returns().forEach(line -> line(rows, line, places));
    rows.end(places.size());
  }

  private void line(AnswerRows rows, CashLine line, List<CashPlaces> places) {
    rows.start(line.label(), line.unit());
    for (int i = 0; i < places.size(); i++) {
      rows.figure(
          line.label(),
          name(i),
          line.name() + "_" + (i + 1),
          line.formula().apply(places.get(i)),
          line.exact().apply(returns.scenarios().get(i)),
          line.look());
    }
    rows.beside(places.size());
  }
}
