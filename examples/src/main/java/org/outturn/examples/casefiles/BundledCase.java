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
  PETERBOROUGH_COMPARISON_GROUP("peterborough-comparison-group", Evidence.MEASUREMENTS),
  /** Burkina Faso: a bonus by quantity, multiplied by a score of quality. */
  BURKINA_PBF("burkina-pbf", Evidence.TALLIES, Evidence.MEASUREMENTS),
  /** DC Water at the point from which nothing is paid back: it counts when reached. */
  DC_WATER_18_6("dc-water-18.6", Evidence.MEASUREMENTS),
  /** DC Water at the point beyond which more is paid: it counts when exceeded. */
  DC_WATER_41_3("dc-water-41.3", Evidence.MEASUREMENTS),
  /** Duo for a Job: repaid from a rise in employment over a comparison group. */
  DUO_FOR_A_JOB("duo-for-a-job", Evidence.MEASUREMENTS),
  /** Ethiopia: each year's exam sitters above those of the year before. */
  ETHIOPIA_RBA("ethiopia-rba", Evidence.TALLIES),
  /** GAVI: every child immunised above a baseline. */
  GAVI_ISS("gavi-iss", Evidence.TALLIES),
  /** Guyana and Norway: tonnes not emitted, cut by two scores one after the other. */
  GUYANA_REDD("guyana-redd", Evidence.TALLIES, Evidence.MEASUREMENTS),
  /** JETS in Scotland: a delivery fee in three parts, beside job outcomes. */
  JETS_SCOTLAND("jets-scotland", Evidence.TALLIES),
  /** NHS emergency admissions: less for what exceeds the baseline of each year. */
  MRET_TWO_YEARS("mret-two-years", Evidence.TALLIES),
  /** Medicare shared savings: a share of savings and of losses beyond a minimum. */
  MSSP_ENHANCED("mssp-enhanced", Evidence.MEASUREMENTS),
  /** NHS aligned payment and incentive: a fixed payment that activity and quality may lower. */
  NHS_API_30M("nhs-api-30m", Evidence.MEASUREMENTS),
  /** Stronger Families Norfolk: a rate of deadweight for one of two cohorts. */
  NORFOLK_ONE_OUTCOME("norfolk-one-outcome", Evidence.TALLIES),
  /** South Carolina: fewer preterm births, with public spending deducted first. */
  SC_NFP("sc-nfp", Evidence.MEASUREMENTS),
  /** Work and Health Programme: a higher price beyond the thirtieth of each monthly cohort. */
  WHP_ACCELERATOR("whp-accelerator", Evidence.TALLIES);

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
