package org.outturn.examples.workbook;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.outturn.core.money.Amount;
import org.outturn.examples.report.FigureText;
import org.outturn.pricing.businesscase.VolumeAnswer;
import org.outturn.pricing.returns.CashFlow;
import org.outturn.pricing.returns.CashFlows;
import org.outturn.pricing.returns.WaterfallResult;

/**
 * The cash of investors at one volume, day by day, discounted at their rate of return. What is
 * discounted sums to nothing: that is what the rate means, and the proof of it. Days are counted
 * Act/365, as XIRR does.
 */
final class CashFlowSheet {
  private static final int DAYS_IN_A_YEAR = 365;

  /** What is left of a sum of doubles, beside what came in. */
  private static final String NOTHING = "1E-9";

  private final SheetPen pen;
  private final String rate;
  private final String payback;
  private final OptionalDouble unique;
  private final int first;
  private final int last;

  /**
   * What moved on a day.
   *
   * @param paidIn at most 0
   * @param paidBack at least 0
   */
  private record Moved(Amount paidIn, Amount paidBack) {
    static Moved of(Amount amount) {
      Amount nothing = Amount.zero(amount.currency());
      return amount.signum() < 0 ? new Moved(amount, nothing) : new Moved(nothing, amount);
    }

    Moved plus(Moved other) {
      return new Moved(paidIn.plus(other.paidIn), paidBack.plus(other.paidBack));
    }
  }

  CashFlowSheet(SheetPen pen, VolumeAnswer volume) {
    this.pen = pen;
    WaterfallResult returns = volume.returns();
    this.unique = returns.rateOfReturn().uniqueRate();
    pen.title("Cash of investors, " + volume.volume().words() + " volume");
    this.rate = rate(returns);
    this.payback = payback(returns.payback());
    pen.row();
    pen.headings(
        List.of("date"),
        List.of(
            "days", "paid in", "paid back", "net", "net so far", "discount factor", "discounted"));
    this.first = pen.rowNumber() + 1;
    NavigableMap<LocalDate, Moved> days = days(returns.investorFlows());
    days.forEach((date, moved) -> write(date, days.firstKey(), moved));
    if (days.isEmpty()) {
      pen.row();
    }
    this.last = pen.rowNumber();
    total();
  }

  private String rate(WaterfallResult returns) {
    pen.row().text("rate of return a year");
    unique.ifPresentOrElse(
        each -> pen.number(each, Look.RATE),
        () -> pen.text(FigureText.rate(returns.rateOfReturn())));
    return pen.here();
  }

  private String payback(Optional<LocalDate> date) {
    pen.row().text("money back on");
    date.ifPresentOrElse(pen::date, () -> pen.text(FigureText.day(date)));
    return pen.here();
  }

  private static NavigableMap<LocalDate, Moved> days(Optional<CashFlows> flows) {
    NavigableMap<LocalDate, Moved> days = new TreeMap<>();
    for (CashFlow each : flows.stream().flatMap(some -> some.flows().stream()).toList()) {
      days.merge(each.date(), Moved.of(each.amount()), Moved::plus);
    }
    return days;
  }

  private void write(LocalDate date, LocalDate from, Moved moved) {
    pen.row().date(date);
    int row = pen.rowNumber();
    if (SheetPen.isCounted(from)) {
      pen.formula("A" + row + "-A$" + first, Look.DAYS);
    } else {
      pen.number((double) (date.toEpochDay() - from.toEpochDay()), Look.DAYS);
    }
    pen.amount(moved.paidIn())
        .amount(moved.paidBack())
        .formula("C" + row + "+D" + row, Look.AMOUNT)
        .formula("SUM(E$" + first + ":E" + row + ")", Look.AMOUNT);
    if (unique.isPresent()) {
      pen.formula("1/(1+" + rate + ")^(B" + row + "/" + DAYS_IN_A_YEAR + ")", Look.DISCOUNT)
          .formula("E" + row + "*G" + row, Look.AMOUNT);
    }
  }

  private void total() {
    pen.row().text("in all", Look.GROUP).nothing();
    pen.formula(sum('C'), Look.TOTAL).formula(sum('D'), Look.TOTAL).formula(sum('E'), Look.TOTAL);
    if (unique.isPresent()) {
      pen.nothing().nothing().formula(sum('H'), Look.TOTAL);
    }
  }

  private String sum(char column) {
    return "SUM(" + pen.cells(column, first, last) + ")";
  }

  /** The cell of the rate of return, or of the words in its place. */
  String rate() {
    return rate;
  }

  /** The cell of the day on which investors have their money back, or of {@code never}. */
  String payback() {
    return payback;
  }

  /** Whether there is one rate, and so a discounted sum. */
  boolean isDiscounted() {
    return unique.isPresent();
  }

  String paidIn() {
    return "-" + total('C');
  }

  String paidBack() {
    return total('D');
  }

  String net() {
    return total('E');
  }

  /** The cell of the sum of what is discounted. */
  String discounted() {
    return total('H');
  }

  /** A formula: whether that sum is nothing beside what came in. */
  String discountsToNothing() {
    return "ABS("
        + discounted()
        + ")<="
        + NOTHING
        + "*SUMIF("
        + pen.cells('H', first, last)
        + ",\">0\")";
  }

  private String total(char column) {
    return pen.cell(column, pen.rowNumber());
  }

  /** A formula: the net cash up to the day in a cell. */
  String netUpTo(String day) {
    return "SUMIF("
        + pen.cells('A', first, last)
        + ",\"<=\"&"
        + day
        + ","
        + pen.cells('E', first, last)
        + ")";
  }
}
