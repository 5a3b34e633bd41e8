package org.outturn.pricing.payment;

import com.google.common.primitives.Booleans;
import org.outturn.core.evidence.EvidenceColumns;

/**
 * Rows that stand together in claim order, as the stages take them: what the evidence says of them,
 * and what is still payable. A short stretch stays in a processor's cache from stage to stage.
 * Places in a stretch are counted from 0.
 */
final class Stretch {
  private static final int NOBODY = -1;

  /** The groups of the rows. */
  final int[] group;

  /** The participants of the rows; negative for tallies and measurements. */
  final int[] participant;

  /** The days on which the rows were verified. */
  final int[] verified;

  /** Price times quantity, in minor units. */
  final long[] gross;

  /** What is payable after the stages so far, in minor units. */
  final long[] payable;

  private final Claims claims;
  private final PaidQuantities quantities;
  private int from;
  private int size;
  private int tracedPlace;
  private final int[] holders;

  /**
   * An empty stretch.
   *
   * @param claims the claims
   * @param most the most rows it will hold
   */
  Stretch(Claims claims, int most) {
    this.claims = claims;
    this.group = new int[most];
    this.participant = new int[most];
    this.verified = new int[most];
    this.gross = new long[most];
    this.payable = new long[most];
    this.holders = new int[most];
    this.quantities = new PaidQuantities(most);
  }

  /** Turns to other rows, of which nothing is payable yet. */
  void turnTo(int newFrom, int to) {
    from = newFrom;
    size = to - from;
    tracedPlace = claims.trace().row() - from;
    EvidenceColumns evidence = claims.evidence();
    evidence.readGroups(from, to, group);
    evidence.readParticipants(from, to, participant);
    evidence.readVerified(from, to, verified);
    quantities.turnTo(evidence, from, to);
  }

  Claims claims() {
    return claims;
  }

  int size() {
    return size;
  }

  /** The number of the row at a place. */
  int row(int place) {
    return from + place;
  }

  /** The place of a row, of those it {@link #holds}. */
  int place(int row) {
    return row - from;
  }

  boolean holds(int row) {
    return row >= from && row < from + size;
  }

  /** The row after the last. */
  int end() {
    return from + size;
  }

  /** How much of each quantity is still payable. */
  PaidQuantities quantities() {
    return quantities;
  }

  boolean isTraced(int place) {
    return place == tracedPlace;
  }

  /**
   * Who has a limit, by place: whom another column names, negative where the limit does not cover
   * the row's group. Valid until asked again.
   */
  int[] holders(boolean[] covered, int[] named) {
    if (!Booleans.contains(covered, false)) {
      return named;
    }
    for (int place = 0; place < size; place++) {
      holders[place] = covered[group[place]] ? named[place] : NOBODY;
    }
    return holders;
  }

  /** Notes what a row is worth. */
  void value(int place, long grossMinor, long payableMinor) {
    gross[place] = grossMinor;
    payable[place] = payableMinor;
  }

  /** Notes why less is paid of a row. */
  void adjust(int place, int cause, long amount, long quantity) {
    claims.adjustments().add(from + place, cause, amount, quantity);
  }
}
