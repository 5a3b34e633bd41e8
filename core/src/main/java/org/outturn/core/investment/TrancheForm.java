package org.outturn.core.investment;

/** What kind of money a tranche is, and so which terms it may have. */
public enum TrancheForm {
  /** Interest and principal, and nothing beyond. */
  LOAN(true, false),
  /** Its money back, a preferred return and a share of what is left; no interest. */
  EQUITY(false, true),
  /** A loan that also takes part in success: interest, preferred return and a share. */
  QUASI_EQUITY(true, true),
  /** A grant that loses first: repaid after everyone else or never, and without any return. */
  FIRST_LOSS_GRANT(false, false);

  private final boolean bearsInterest;
  private final boolean sharesProfit;

  TrancheForm(boolean bearsInterest, boolean sharesProfit) {
    this.bearsInterest = bearsInterest;
    this.sharesProfit = sharesProfit;
  }

  /**
   * Whether it may bear interest.
   *
   * @return true for loans and quasi-equity
   */
  public boolean bearsInterest() {
    return bearsInterest;
  }

  /**
   * Whether it may have a preferred return and a share of the residual.
   *
   * @return true for equity and quasi-equity
   */
  public boolean sharesProfit() {
    return sharesProfit;
  }

  /**
   * Whether it may earn anything beyond its own money.
   *
   * @return false for a grant
   */
  public boolean earns() {
    return bearsInterest || sharesProfit;
  }
}
