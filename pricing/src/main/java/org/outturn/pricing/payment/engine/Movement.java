package org.outturn.pricing.payment.engine;

import java.util.Comparator;

/**
 * What moves money on a day beside the lines verified on it: a grant on the first day of its
 * period, a reversal, a fee on the last day of its period after its claims (rules
 * recorded-not-paid, clawback and blended). Limits leave of fees and grants what they let through.
 */
final class Movement {

  /** Kinds of movements, in the order in which those of one day are taken. */
  enum Kind {
    /** A period begins for which a minimum is guaranteed; moves nothing. */
    PERIOD,
    /** Paid in place of outcomes. */
    GRANT,
    /** A line that was paid is taken back. */
    REVERSAL,
    /** Paid for activity or service. */
    FEE,
    /** Tops up what a period pays for outcomes. */
    GUARANTEE
  }

  /** By day; of one day by kind, then by id, reversals as they stand in claim order. */
  static final Comparator<Movement> IN_ORDER =
      Comparator.<Movement>comparingInt(each -> each.beforeRow)
          .thenComparingLong(each -> each.day)
          .thenComparing(each -> each.kind == Kind.GUARANTEE ? Kind.FEE : each.kind)
          .thenComparing(each -> each.id);

  /** Stands for "no row comes after it". */
  static final int AFTER_ALL = Integer.MAX_VALUE;

  private static final int NO_ROW = -1;

  private final Kind kind;
  private final long day;
  private final int beforeRow;
  private final String id;
  private final int row;
  private final long agreed;
  private long amount;
  private boolean isReckoned;

  private Movement(Kind kind, long day, int beforeRow, String id, int row, long agreed) {
    this.kind = kind;
    this.day = day;
    this.beforeRow = beforeRow;
    this.id = id;
    this.row = row;
    this.agreed = agreed;
    this.amount = kind == Kind.GUARANTEE ? 0 : agreed;
  }

  /** That a period begins for which a minimum is guaranteed. */
  static Movement period(long day, int beforeRow) {
    return new Movement(Kind.PERIOD, day, beforeRow, "", NO_ROW, 0);
  }

  static Movement grant(String id, long day, int beforeRow, long amount) {
    return new Movement(Kind.GRANT, day, beforeRow, id, NO_ROW, amount);
  }

  static Movement reversal(int row, long day, int beforeRow) {
    return new Movement(Kind.REVERSAL, day, beforeRow, "", row, 0);
  }

  static Movement fee(String id, long day, int beforeRow, long amount) {
    return new Movement(Kind.FEE, day, beforeRow, id, NO_ROW, amount);
  }

  static Movement guarantee(String id, long day, int beforeRow, long least) {
    return new Movement(Kind.GUARANTEE, day, beforeRow, id, NO_ROW, least);
  }

  Kind kind() {
    return kind;
  }

  /** The day on which it moves. */
  long day() {
    return day;
  }

  /** The first row that comes after it, or {@link #AFTER_ALL}. */
  int beforeRow() {
    return beforeRow;
  }

  /** The id of the fee or grant; empty for others. */
  String id() {
    return id;
  }

  /** The row that is taken back. */
  int row() {
    return row;
  }

  /** What is paid, in minor units; of a reversal nothing. */
  long amount() {
    return amount;
  }

  /** Leaves no more than what a limit lets through. */
  void limitTo(long most) {
    amount = Math.min(amount, most);
  }

  /** Tops up from zero what a period pays for outcomes, where it is below the least agreed. */
  void topUp(long net) {
    amount = Math.max(0, agreed - Math.max(0, net));
    isReckoned = true;
  }

  /** Whether a limit that counts fees has reckoned a guarantee on what it left. */
  boolean isReckoned() {
    return isReckoned;
  }
}
