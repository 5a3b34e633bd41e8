package org.outturn.examples.casefiles;

/**
 * Real financings that come with the project, as data with their sources; what was never published
 * is named as assumed in the case itself.
 */
public enum BundledFinanceCase {
  /** Denver Supportive Housing: what investors got back for 8.6 million. */
  DENVER_RETURNS("denver-returns"),
  /** The Skill Mill: planned and actual payments, three capped investors and a loan. */
  SKILL_MILL_RETURNS("skill-mill-returns");

  private final String id;

  BundledFinanceCase(String id) {
    this.id = id;
  }

  /**
   * The name of the case.
   *
   * @return such as {@code denver-returns}
   */
  public String id() {
    return id;
  }

  /**
   * A file of the case.
   *
   * @param name {@code case.json}, or {@code expected.json}, what the case must give
   * @return the file
   */
  public CaseFile file(String name) {
    return CaseFile.ofResource(BundledCase.FOLDER + id + "/" + name);
  }

  /**
   * The files of the case.
   *
   * @return among the project's resources, not yet read
   */
  public FinanceCaseFiles files() {
    return new FinanceCaseFiles(file("case.json"), name -> file(name.value()));
  }
}
