package org.outturn.examples.indigo.contracts;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Currencies;
import org.outturn.core.validation.IdText;
import org.outturn.examples.indigo.DataFinding;
import org.outturn.examples.indigo.IndigoColumn;
import org.outturn.examples.indigo.IndigoRow;
import org.outturn.examples.indigo.IndigoTable;
import org.outturn.examples.indigo.IndigoTables;
import org.outturn.examples.indigo.Oddity;

/** The rows of one project while it is made a contract, and what had to be left out so far. */
final class ProjectRows {
  private static final int LONGEST_NAME = 120;

  /** Control characters, and marks that only programs see. */
  private static final CharMatcher HIDDEN =
      CharMatcher.javaIsoControl()
          .or(CharMatcher.forPredicate(each -> Character.getType(each) == Character.FORMAT));

  private final IndigoTables tables;
  private final String project;
  private final ImmutableList<DataFinding> findings;
  private final List<LeftOut> leftOut = new ArrayList<>();
  private final Optional<Currency> currency;

  ProjectRows(IndigoTables tables, String project, ImmutableList<DataFinding> findings) {
    this.tables = tables;
    this.project = project;
    this.findings = findings;
    this.currency =
        Stream.of(
                IndigoColumn.PRICE_CURRENCY,
                IndigoColumn.PAYMENT_CURRENCY,
                IndigoColumn.COMMITMENT_CURRENCY,
                IndigoColumn.MAXIMUM_CURRENCY)
            .flatMap(column -> of(column.table()).stream().flatMap(row -> currency(row, column)))
            .findFirst();
  }

  private static Stream<Currency> currency(IndigoRow row, IndigoColumn column) {
    try {
      return row.stated(column).map(Currencies::of).stream();
    } catch (IllegalArgumentException unknown) {
      return Stream.empty();
    }
  }

  String id() {
    return project;
  }

  ImmutableList<IndigoRow> of(IndigoTable table) {
    return tables.rows(table, project);
  }

  Optional<IndigoRow> own() {
    return tables.project(project);
  }

  /** The one currency of the contract: that of its prices, else of what was paid or committed. */
  Optional<Currency> currency() {
    return currency;
  }

  ImmutableList<DataFinding> findings() {
    return findings;
  }

  /** Whether a rule has found something in a row. */
  boolean isOdd(Oddity oddity, IndigoRow row) {
    return findings.stream()
        .anyMatch(
            each ->
                each.oddity() == oddity && each.table() == row.table() && each.row() == row.line());
  }

  void leaveOut(String what, String because) {
    leftOut.add(new LeftOut(what, because));
  }

  void leaveOut(IndigoRow row, String because) {
    leaveOut(row.table().fileName() + " row " + row.line(), because);
  }

  ImmutableList<LeftOut> leftOut() {
    return ImmutableList.copyOf(leftOut);
  }

  /** The exact amount in a column; empty, and said, where it is in another currency. */
  Optional<Amount> price(IndigoRow row, IndigoColumn amount, IndigoColumn currencyOf) {
    Optional<BigDecimal> number = row.quantity(amount);
    boolean isOurs =
        row.stated(currencyOf)
            .map(code -> currency.filter(own -> own.getCurrencyCode().equals(code)).isPresent())
            .orElse(true);
    if (number.isPresent() && !isOurs) {
      leaveOut(row, "its amount is not in the currency of the contract");
      return Optional.empty();
    }
    return number.flatMap(value -> currency.map(own -> Amount.of(own, value)));
  }

  /** The same, rounded to what can be paid. */
  Optional<Amount> payable(IndigoRow row, IndigoColumn amount, IndigoColumn currencyOf) {
    return price(row, amount, currencyOf).map(ProjectRows::rounded);
  }

  private static Amount rounded(Amount exact) {
    int digits = Currencies.minorDigits(exact.currency());
    return Amount.of(exact.currency(), exact.value().setScale(digits, RoundingMode.HALF_UP));
  }

  /** A name that a contract takes. */
  static boolean isName(String text) {
    return IdText.isWellFormed(text);
  }

  /** Text on one line, cut where it is long. */
  static String title(String text) {
    String visible =
        CharMatcher.whitespace().trimAndCollapseFrom(HIDDEN.replaceFrom(text, ' '), ' ');
    return visible.length() <= LONGEST_NAME
        ? visible
        : visible.substring(0, LONGEST_NAME).stripTrailing() + "...";
  }
}
