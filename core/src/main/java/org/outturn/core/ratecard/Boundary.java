package org.outturn.core.ratecard;

/** When a point of a table of steps counts. */
public enum Boundary {
  /** When the measured value is the point's or more: value &gt;= point. */
  REACHED,
  /** When the measured value is more than the point's: value &gt; point. */
  EXCEEDED
}
