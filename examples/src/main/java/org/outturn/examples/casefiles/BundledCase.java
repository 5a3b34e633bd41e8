package org.outturn.examples.casefiles;

import java.util.Optional;

/**
 * Real contracts that come with the project, as data with their sources: published tariffs, counts
 * and payments.
 */
public enum BundledCase {
  /** The Fair Chance Fund contract of Ambition: 21 outcomes up to a contract limit. */
  FAIR_CHANCE_FUND_AMBITION("fair-chance-fund-ambition", Evidence.TALLIES),
  /** Care leavers, Project Apollo: 18 outcomes, paid to the penny as published. */
  CARE_LEAVERS_APOLLO("care-leavers-apollo", Evidence.TALLIES),
  /** Rough sleeping in Greater Manchester: one person's claims up to a limit per person. */
  ROUGH_SLEEPING_PERSON_LIMIT("rough-sleeping-person-limit", Evidence.CLAIMS),
  /** Kirklees Better Outcomes Partnership: two payers, quarters, a contract limit. */
  KIRKLEES_CONTRACT_LIMIT("kirklees-contract-limit", Evidence.TALLIES),
  /** Troubled Families: a sixth deducted for what would have happened anyway. */
  TROUBLED_FAMILIES_DEADWEIGHT("troubled-families-deadweight", Evidence.TALLIES);

  private static final String FOLDER = "org/outturn/examples/cases/";

  private final String id;
  private final Evidence evidence;

  BundledCase(String id, Evidence evidence) {
    this.id = id;
    this.evidence = evidence;
  }

  /** What the case has beside its contract. */
  private enum Evidence {
    CLAIMS,
    TALLIES
  }

  /**
   * The name of the case.
   *
   * @return such as {@code kirklees-contract-limit}
   */
  public String id() {
    return id;
  }

  /**
   * The files of the case.
   *
   * @return among the project's resources, not yet read
   */
  public CaseFiles files() {
    return new CaseFiles(
        file("contract.json"),
        evidence == Evidence.CLAIMS ? Optional.of(file("claims.csv")) : Optional.empty(),
        evidence == Evidence.TALLIES ? Optional.of(file("tallies.csv")) : Optional.empty(),
        CsvBounds.DEFAULT);
  }

  /**
   * A further file of the case.
   *
   * @param name such as {@code expected.json}, what the case must give
   * @return the file
   */
  public CaseFile file(String name) {
    return CaseFile.ofResource(FOLDER + id + "/" + name);
  }

  /**
   * Reads the case.
   *
   * @return its contract and evidence
   */
  public ContractCase read() {
    return files().read(rows -> {});
  }
}
