package org.outturn.examples.report;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Fractions;

/**
 * One cell of a table, for every form of it: what text says, what a page shows, and what a workbook
 * counts with.
 *
 * @param text in text, such as {@code 2,944,525.00}; blank where the row above says the same
 * @param shown on a page and, of words, in a workbook
 * @param kind what it is
 * @param number of kinds that are numbers; empty where there is none
 * @param day of a day; empty where there is none
 * @param formula how it follows from other cells; empty where it follows from none
 */
public record Cell(
    String text,
    String shown,
    Kind kind,
    Optional<BigFraction> number,
    Optional<LocalDate> day,
    Optional<Formula> formula) {
  /** What a cell holds. */
  public enum Kind {
    /** Words. */
    WORDS,
    /** Money, in the decimals of its currency. */
    AMOUNT,
    /** People or outcomes. */
    QUANTITY,
    /** A share or a rate: 0.05 is 5 %. */
    SHARE,
    /** Any other number. */
    NUMBER,
    /** A day. */
    DAY
  }

  /** Words, the same in every form. */
  static Cell words(String words) {
    return named(words, words);
  }

  /** An id in text, the name it stands for elsewhere. */
  static Cell named(String id, String name) {
    return new Cell(id, name, Kind.WORDS, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Nothing. */
  static Cell nothing() {
    return words("");
  }

  static Cell amount(Amount amount) {
    return number(MoneyText.of(amount), Kind.AMOUNT, Fractions.of(amount.value()));
  }

  /** An amount, or nothing. */
  static Cell amount(Optional<Amount> amount) {
    return amount.map(Cell::amount).orElseGet(Cell::nothing);
  }

  /** What one amount adds to another, with its sign: the cell of the first less that before it. */
  static Cell change(Amount from, Amount to) {
    return number(MoneyText.change(from, to), Kind.AMOUNT, Fractions.of(to.minus(from).value()));
  }

  static Cell share(BigFraction share) {
    return number(FigureText.percent(share), Kind.SHARE, share);
  }

  static Cell quantity(String text, BigFraction quantity) {
    return number(text, Kind.QUANTITY, quantity);
  }

  static Cell number(String text, Kind kind, BigFraction number) {
    return new Cell(text, text, kind, Optional.of(number), Optional.empty(), Optional.empty());
  }

  /** A day, or nothing. */
  static Cell day(Optional<LocalDate> day) {
    String text = day.map(LocalDate::toString).orElse("");
    return new Cell(text, text, Kind.DAY, Optional.empty(), day, Optional.empty());
  }

  /** The same, which follows from other cells. */
  Cell by(Formula follows) {
    return new Cell(text, shown, kind, number, day, Optional.of(follows));
  }

  /** The same, which text leaves out since the row above says it. */
  Cell again() {
    return new Cell("", shown, kind, number, day, formula);
  }
}
