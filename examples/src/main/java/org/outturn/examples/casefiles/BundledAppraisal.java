package org.outturn.examples.casefiles;

import org.outturn.core.appraisal.AppraisalCase;
import org.outturn.core.appraisal.TotalsCase;
import org.outturn.core.appraisal.ValueCase;
import org.outturn.core.json.AppraisalCaseJson;
import org.outturn.core.validation.Problems;

/** Appraisal cases that come with the project, as data with their sources. */
public enum BundledAppraisal {
  /** What 86 social outcomes contracts in the United Kingdom were worth: published totals. */
  UK_OUTCOMES_CONTRACTS_VALUE("uk-outcomes-contracts-value"),
  /** A social return on investment that is worked out by hand. */
  SOCIAL_RETURN_CHECK("social-return-check");

  private final String id;

  BundledAppraisal(String id) {
    this.id = id;
  }

  /**
   * A file of the case.
   *
   * @param name {@code appraisal.json}, the case, or {@code expected.json}, what it must give
   * @return the file
   */
  public CaseFile file(String name) {
    return CaseFile.ofResource(BundledCase.FOLDER + id + "/" + name);
  }

  /**
   * Reads the case.
   *
   * @return the case
   */
  public ValueCase read() {
    return read(file("appraisal.json"));
  }

  /**
   * Reads a case from any file.
   *
   * @param file the file
   * @return the case
   * @throws org.outturn.core.validation.InvalidInputException with every problem of the file, each
   *     with its name and JSON path
   */
  public static ValueCase read(CaseFile file) {
    Problems problems = new Problems();
    var read = JsonFile.read(file, AppraisalCaseJson::read, problems);
    problems.throwIfAny();
    return read.orElseThrow();
  }

  /**
   * A case with years, for those who need more than totals.
   *
   * @param given a case
   * @return the same case
   * @throws IllegalArgumentException when it states totals only
   */
  public static AppraisalCase byYear(ValueCase given) {
    return given.match(
        new ValueCase.Cases<>() {
          @Override
          public AppraisalCase full(AppraisalCase full) {
            return full;
          }

          @Override
          public AppraisalCase totals(TotalsCase totals) {
            throw new IllegalArgumentException(
                "the case states totals only; expected one with years");
          }
        });
  }
}
