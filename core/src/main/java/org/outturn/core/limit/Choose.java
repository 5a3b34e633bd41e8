package org.outturn.core.limit;

/** Which claims of a participant a limit keeps (rule best-of). */
public enum Choose {
  /** The first in claim order. */
  FIRST,
  /** The best priced. */
  BEST
}
