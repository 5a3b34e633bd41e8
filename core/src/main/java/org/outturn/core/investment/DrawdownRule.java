package org.outturn.core.investment;

/** From which tranches money is drawn when it is needed. */
public enum DrawdownRule {
  /** From all, in proportion to what each has left undrawn. */
  PRO_RATA,
  /** From the first listed until it is drawn, then from the next. */
  IN_ORDER
}
