package org.outturn.examples.casefiles;

/**
 * Published comparisons of paying for inputs and paying for outcomes that come with the project, as
 * comparison cases with their sources.
 */
public enum BundledComparison {
  /**
   * A budget of 10 million against 17,000 an outcome, and the bidder who invests to deliver more.
   */
  JOHAL("johal"),
  /** Family therapy: 95 of 170 families under a budget, 410 under a contract for outcomes. */
  LEVITT_FAMILY_THERAPY("levitt-family-therapy"),
  /** Housing first: 738 of 1000 people under a budget. */
  LEVITT_HOUSING_FIRST("levitt-housing-first"),
  /** Rough sleeping: 357 people where 183 were planned, paid for outcomes. */
  LEVITT_ROUGH_SLEEPING("levitt-rough-sleeping");

  private static final String FOLDER = "org/outturn/examples/cases/inputs-and-outcomes/";

  private final String id;

  BundledComparison(String id) {
    this.id = id;
  }

  /**
   * The comparison case.
   *
   * @return its JSON file
   */
  public CaseFile file() {
    return CaseFile.ofResource(FOLDER + id + ".json");
  }

  /**
   * What the comparisons must give: a row for each figure published.
   *
   * @return a CSV file
   */
  public static CaseFile expected() {
    return CaseFile.ofResource(FOLDER + "expected.csv");
  }
}
