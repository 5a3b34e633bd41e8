package org.outturn.core.evidence;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.outturn.core.outcome.Quantities;
import org.outturn.core.validation.Refusal;

/**
 * A row of evidence that is being told: what claims and tallies have in common. It counts once it
 * is {@linkplain #add added}, and cannot be changed or added again.
 *
 * @param <R> the kind of row
 */
public abstract sealed class EvidenceRow<R extends EvidenceRow<R>> permits ClaimRow, TallyRow {
  private static final long NOT_STATED = Long.MIN_VALUE;

  private final EvidenceBuilder builder;
  final String outcome;
  final long achieved;
  @Nullable String cohort;
  @Nullable String segment;
  int line;
  private long millionths = NOT_STATED;
  private @Nullable BigDecimal outcomes;

  EvidenceRow(EvidenceBuilder builder, String outcome, long achieved) {
    this.builder = builder;
    this.outcome = outcome;
    this.achieved = achieved;
  }

  abstract R self();

  /** What it is called in messages, and the call that starts one. */
  abstract String word();

  /** Puts the row into the columns, or refuses it. */
  abstract void write(EvidenceWriter writer);

  /** This row, while it may be changed. */
  final R open() {
    builder.requireOpen(this);
    return self();
  }

  /**
   * The cohort of this row.
   *
   * @param id its id; not called where no cohort is recorded
   * @return this row
   */
  public final R cohort(String id) {
    cohort = id;
    return open();
  }

  /**
   * The segment of this row.
   *
   * @param id its id; not called where no segment is recorded
   * @return this row
   */
  public final R segment(String id) {
    segment = id;
    return open();
  }

  /**
   * How many of the outcome.
   *
   * @param number in outcomes: 5 is five of them; at least 0
   * @return this row
   */
  public final R quantity(long number) {
    return number >= 0 && number <= Quantities.MOST / Quantities.ONE
        ? quantityMillionths(number * Quantities.ONE)
        : quantity(BigDecimal.valueOf(number));
  }

  /**
   * How many of the outcome.
   *
   * @param number in outcomes: 2.5 is two and a half of them; at least 0, at most six decimals
   * @return this row
   */
  public final R quantity(BigDecimal number) {
    outcomes = number;
    return open();
  }

  /**
   * How many of the outcome, for those who stream columns.
   *
   * @param number in millionths of an outcome: 5000000 is five outcomes; at least 0
   * @return this row
   */
  public final R quantityMillionths(long number) {
    millionths = number;
    outcomes = null;
    return open();
  }

  /**
   * The line of this row in its source.
   *
   * @param number counted from 1
   * @return this row
   */
  public final R line(int number) {
    line = number;
    return open();
  }

  /** The quantity stated, or another where none is. */
  final long quantityOr(long unlessStated) {
    return outcomes == null && millionths == NOT_STATED ? unlessStated : quantity();
  }

  private long quantity() {
    if (outcomes == null && millionths >= 0 && millionths <= Quantities.MOST) {
      return millionths;
    }
    BigDecimal number =
        outcomes == null ? BigDecimal.valueOf(millionths, Quantities.MOST_DECIMALS) : outcomes;
    return Quantities.toMillionths(Quantities.checked(number, "quantity"));
  }

  /** The quantity, which must be stated. */
  final long quantityStated() {
    if (outcomes == null && millionths == NOT_STATED) {
      throw new Refusal("quantity", "must be stated");
    }
    return quantity();
  }

  /**
   * Finishes the row. A row that is refused is not added; the builder goes on without it.
   *
   * @return the builder, for the next row
   * @throws org.outturn.core.validation.Refusal for a text that is no id, a quantity or number of
   *     people out of its range, dates out of order or outside the years 0001 to 9999
   * @throws IllegalStateException when this row was added before
   */
  public final EvidenceBuilder add() {
    return builder.finish(this);
  }
}
