package org.outturn.core.party;

/** How payers divide what is payable. */
public enum PayerRule {
  /** Each pays a fixed share of everything. */
  SHARES,
  /** The first pays until its commitment is used, then the next. */
  IN_ORDER
}
