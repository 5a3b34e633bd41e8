package org.outturn.examples.casefiles;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
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
  TROUBLED_FAMILIES_DEADWEIGHT("troubled-families-deadweight", Evidence.TALLIES),
  /** Supportive housing in Denver: days housed, and a share of what fewer jail days saved. */
  DENVER_SUPPORTIVE_HOUSING("denver-supportive-housing", Evidence.TALLIES, Evidence.MEASUREMENTS),
  /** Newpin: a year's interest by the rate of children restored to their families. */
  NEWPIN_RETURN_TABLE("newpin-return-table", Evidence.MEASUREMENTS),
  /** HMP Peterborough: reconvictions avoided, against a comparison group, two cohorts pooled. */
  PETERBOROUGH_COMPARISON_GROUP("peterborough-comparison-group", Evidence.MEASUREMENTS);

  /** Where the files of every case lie among the resources. */
  static final String FOLDER = "org/outturn/examples/cases/";

  private final String id;
  private final ImmutableSet<Evidence> evidence;

  BundledCase(String id, Evidence... evidence) {
    this.id = id;
    this.evidence = ImmutableSet.copyOf(evidence);
  }

  /** What the case has beside its contract. */
  private enum Evidence {
    CLAIMS,
    TALLIES,
    MEASUREMENTS
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
    return CaseFiles.builder()
        .contract(file("contract.json"))
        .claims(file(Evidence.CLAIMS))
        .tallies(file(Evidence.TALLIES))
        .measurements(file(Evidence.MEASUREMENTS))
        .build();
  }

  private Optional<CaseFile> file(Evidence kind) {
    return evidence.contains(kind)
        ? Optional.of(file(kind.name().toLowerCase(Locale.ROOT) + ".csv"))
        : Optional.empty();
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
