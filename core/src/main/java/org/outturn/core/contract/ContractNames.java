package org.outturn.core.contract;

import org.outturn.core.validation.Names;

/** The names that parts of a contract define and others refer to. */
public final class ContractNames {
  /** The ids of its parties; where none is listed, payers are named by id alone. */
  public static final Names PARTIES =
      Names.unique("a party of this contract").openWhileNoneIsDefined();

  /** The ids of its cohorts. */
  public static final Names COHORTS = Names.unique("a cohort of this contract");

  /** The ids of segments; those of two cohorts may be alike. */
  public static final Names SEGMENTS = Names.shared("a segment of a cohort of this contract");

  /** The ids of its outcomes. */
  public static final Names OUTCOMES = Names.unique("an outcome of this contract");

  /** The themes of its outcomes. */
  public static final Names THEMES = Names.shared("the theme of an outcome of this contract");

  /** The ids of the versions of its rate card. */
  public static final Names VERSIONS = Names.unique("a version of the rate card of this contract");

  /** The ids of its limits and deductibles, which stand together on a statement. */
  public static final Names LIMITS = Names.unique("a limit of this contract");

  /** The ids of its fees. */
  public static final Names FEES = Names.unique("a fee of this contract");

  /** The ids of its grants. */
  public static final Names GRANTS = Names.unique("a grant of this contract");

  private ContractNames() {}
}
