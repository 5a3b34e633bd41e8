package org.outturn.pricing.payment.engine;

import java.math.RoundingMode;
import java.util.Currency;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.contract.Rule;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Fractions;
import org.outturn.pricing.payment.statement.Finding;
import org.outturn.pricing.payment.statement.StatementLine;
import org.outturn.pricing.payment.statement.StatementLines;

/**
 * The lines of a statement read off a ledger when they are asked for: every row in claim order,
 * followed by its postings in the order of the stages.
 */
final class LedgerLines extends StatementLines {
  private static final int SHOWN_DECIMALS = 6;

  private final SeenRows rows;
  private final LedgerColumns ledger;
  private final Map<Integer, PriceForm.Worth> measuredWorth;
  private final FindingSource findings;
  private final Currency currency;
  private final int[] byRow;

  LedgerLines(
      SeenRows rows,
      LedgerColumns ledger,
      Map<Integer, PriceForm.Worth> measuredWorth,
      FindingSource findings) {
    this.rows = rows;
    this.ledger = ledger;
    this.measuredWorth = measuredWorth;
    this.findings = findings;
    this.currency = rows.contract().contract().currency();
    this.byRow = ledger.byRow();
  }

  @Override
  public int size() {
    return Math.addExact(rows.size(), byRow.length);
  }

  @Override
  public int claims() {
    return rows.size();
  }

  @Override
  public StatementLine get(int index) {
    if (index < 0 || index >= size()) {
      throw new IndexOutOfBoundsException("index must be below " + size() + " but was " + index);
    }
    int before = postingsUpTo(index);
    return before > 0 && line(before - 1) == index
        ? new PostingLine(byRow[before - 1])
        : new RowLine(index - before);
  }

  /** How many postings stand on the lines up to one. */
  private int postingsUpTo(int index) {
    int low = 0;
    int high = byRow.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (line(middle) <= index) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The line of a posting: below the rows up to its own and the postings before it. */
  private int line(int number) {
    return ledger.row(byRow[number]) + 1 + number;
  }

  @Override
  public Iterator<StatementLine> iterator() {
    return new Iterator<>() {
      private final int size = rows.size();
      private int row;
      private int posting;
      private int postedTo = rowOf(posting);

      private int rowOf(int number) {
        return number < byRow.length ? ledger.row(byRow[number]) : size;
      }

      @Override
      public boolean hasNext() {
        return row < size || posting < byRow.length;
      }

      @Override
      public StatementLine next() {
        if (postedTo < row) {
          StatementLine line = new PostingLine(byRow[posting]);
          postedTo = rowOf(++posting);
          return line;
        }
        if (row == size) {
          throw new NoSuchElementException();
        }
        return new RowLine(row++);
      }
    };
  }

  @Override
  public Spliterator<StatementLine> spliterator() {
    return Spliterators.spliterator(
        iterator(), size(), Spliterator.ORDERED | Spliterator.IMMUTABLE | Spliterator.NONNULL);
  }

  /** The quantity a row claims. */
  BigFraction claimed(int row) {
    if (!rows.isMeasured(row)) {
      return Units.ofMillionths(rows.columns().quantity(row));
    }
    PriceForm.Worth worth = measuredWorth.get(row);
    return worth == null ? BigFraction.ZERO : worth.quantity();
  }

  /**
   * The price one outcome of a row was valued at; an average where more than the tariff decides.
   */
  Optional<Amount> price(int row) {
    PricedTariff tariff = rows.grossed(row);
    return tariff.isNone()
        ? Optional.empty()
        : tariff.tariff().form().fixedPrice().or(() -> averagePrice(row));
  }

  private Optional<Amount> averagePrice(int row) {
    BigFraction quantity = claimed(row);
    if (quantity.signum() == 0) {
      return Optional.empty();
    }
    BigFraction gross = Fractions.of(amount(ledger.gross(row)).value());
    return Optional.of(
        Amount.of(
            currency,
            gross.divide(quantity).bigDecimalValue(SHOWN_DECIMALS, RoundingMode.HALF_UP)));
  }

  private Amount amount(long minorUnits) {
    return Amount.ofMinor(currency, minorUnits);
  }

  /** A row at its gross value. */
  private final class RowLine extends StatementLine {
    private final int row;

    private RowLine(int row) {
      this.row = row;
    }

    @Override
    public String claim() {
      return rows.columns().id(row);
    }

    @Override
    public String outcome() {
      return rows.terms(row).outcome().id();
    }

    @Override
    public BigFraction quantity() {
      return claimed(row);
    }

    @Override
    public Optional<Amount> price() {
      return LedgerLines.this.price(row);
    }

    @Override
    public Amount gross() {
      return amount(ledger.gross(row));
    }

    @Override
    public Amount net() {
      return gross();
    }

    @Override
    public Optional<Rule> rule() {
      return Optional.empty();
    }

    @Override
    public Optional<String> because() {
      return Optional.empty();
    }
  }

  /** A posting to a row. */
  private final class PostingLine extends StatementLine {
    private final int posting;

    private PostingLine(int posting) {
      this.posting = posting;
    }

    private int row() {
      return ledger.row(posting);
    }

    @Override
    public String claim() {
      return rows.columns().id(row());
    }

    @Override
    public String outcome() {
      return rows.terms(row()).outcome().id();
    }

    @Override
    public BigFraction quantity() {
      return ledger.outcomes(posting);
    }

    @Override
    public Optional<Amount> price() {
      return Optional.empty();
    }

    @Override
    public Amount gross() {
      return amount(0);
    }

    @Override
    public Amount net() {
      return amount(ledger.amount(posting));
    }

    @Override
    public Optional<Rule> rule() {
      return Optional.of(rows.contract().causes().get(ledger.cause(posting)).rule());
    }

    @Override
    public Optional<String> because() {
      return finding().map(Finding::because);
    }

    @Override
    public Optional<Finding> finding() {
      return Optional.of(findings.finding(ledger.cause(posting), row()));
    }
  }
}
