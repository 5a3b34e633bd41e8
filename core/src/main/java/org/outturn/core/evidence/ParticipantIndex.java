package org.outturn.core.evidence;

import java.util.function.IntUnaryOperator;

/**
 * The rows of each participant, in claim order. What needs one participant's claims alone reads
 * them here, and may do so for any range of participants on its own. Immutable and thread-safe.
 */
public final class ParticipantIndex {
  private final int[] starts;
  private final int[] rows;

  private ParticipantIndex(IntUnaryOperator participantOf, int size, int participants) {
    starts = new int[participants + 1];
    for (int row = 0; row < size; row++) {
      int participant = participantOf.applyAsInt(row);
      if (participant >= 0) {
        starts[participant + 1]++;
      }
    }
    for (int each = 0; each < participants; each++) {
      starts[each + 1] += starts[each];
    }
    rows = new int[starts[participants]];
    int[] next = starts.clone();
    for (int row = 0; row < size; row++) {
      int participant = participantOf.applyAsInt(row);
      if (participant >= 0) {
        rows[next[participant]++] = row;
      }
    }
  }

  /**
   * The index of some rows.
   *
   * @param participantOf gives a row's participant; negative for a row to leave out
   * @param size how many rows there are, numbered from 0
   * @param participants how many participants there are, numbered from 0
   * @return the rows of each participant, in their order
   */
  public static ParticipantIndex of(IntUnaryOperator participantOf, int size, int participants) {
    return new ParticipantIndex(participantOf, size, participants);
  }

  /**
   * Where a participant's rows begin among all participants' rows.
   *
   * @param participant its number
   * @return the first position, for {@link #row(int)}
   */
  public int start(int participant) {
    return starts[participant];
  }

  /**
   * Where a participant's rows end among all participants' rows.
   *
   * @param participant its number
   * @return the position after the last
   */
  public int end(int participant) {
    return starts[participant + 1];
  }

  /**
   * The row at a position among all participants' rows.
   *
   * @param position from {@link #start(int)} on
   * @return the number of the row
   */
  public int row(int position) {
    return rows[position];
  }
}
