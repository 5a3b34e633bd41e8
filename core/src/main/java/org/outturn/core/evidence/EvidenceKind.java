package org.outturn.core.evidence;

/** What a row of evidence is. The kinds stand in claim order (rule claim-order). */
public enum EvidenceKind {
  /** One claim: one participant achieved one outcome. */
  CLAIM("claims"),
  /** Many claims at once, without participants. */
  TALLY("tallies"),
  /** A measurement of a whole cohort. */
  MEASUREMENT("measurements");

  private final String plural;

  EvidenceKind(String plural) {
    this.plural = plural;
  }

  /**
   * What several of them are called.
   *
   * @return such as {@code claims}
   */
  public String plural() {
    return plural;
  }
}
