package org.outturn.examples.starts;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.examples.casefiles.BundledText;

/**
 * A file to edit, made up and valid as it is. Those that name others name them by {@link #file()},
 * so that all of them in one folder are a whole case.
 */
public enum StartingPoint {
  /** Outcomes, prices, limits and payers. */
  CONTRACT("contract.json", "what is agreed", "price contract.json --claims claims.csv"),
  /** Claims of participants under the contract. */
  CLAIMS("claims.csv", "who achieved what, when", "price contract.json --claims claims.csv"),
  /** Outcomes counted together under the contract. */
  TALLIES(
      "tallies.csv", "how many were achieved, when", "price contract.json --tallies tallies.csv"),
  /** What was measured on whole cohorts under the contract. */
  MEASUREMENTS(
      "measurements.csv",
      "what was measured on whole cohorts",
      "price contract.json --measurements measurements.csv"),
  /** What is expected to happen under the contract. */
  DELIVERY("delivery.json", "who is expected to reach what, when", "project delivery.json"),
  /** How the contract is financed. */
  FINANCE_CASE("finance-case.json", "costs, investors and terms", "returns finance-case.json"),
  /** The contract at three volumes against a budget. */
  BUSINESS_CASE(
      "business-case.json",
      "the contract at three volumes against a budget",
      "report business-case.json --out page.html"),
  /** The contract with what is expected under it. */
  EXPECTED_CASE(
      "expected-case.json",
      "the contract with what is expected",
      "report expected-case.json --out page.html"),
  /** Two ways to pay for the same work. */
  COMPARISON_CASE(
      "comparison-case.json", "inputs against outcomes", "compare comparison-case.json"),
  /** What the service is worth to the public. */
  APPRAISAL_CASE(
      "appraisal-case.json", "costs and benefits by agency", "appraise appraisal-case.json"),
  /** A fund that pays into contracts. */
  FUND("fund.json", "one limit behind several contracts", "fund fund.json"),
  /** Dated cash flows. */
  CASH_FLOWS("cash-flows.csv", "money out and in by date", "irr cash-flows.csv");

  private final String file;
  private final String holds;
  private final String command;

  StartingPoint(String file, String holds, String command) {
    this.file = file;
    this.holds = holds;
    this.command = command;
  }

  /**
   * The starting point of a name.
   *
   * @param kind such as {@code finance-case}
   * @return it, if there is one
   */
  public static Optional<StartingPoint> named(String kind) {
    return Stream.of(values()).filter(each -> each.kind().equals(kind)).findFirst();
  }

  /**
   * What it is asked for by.
   *
   * @return such as {@code finance-case}
   */
  public String kind() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The name under which others name it.
   *
   * @return such as {@code finance-case.json}
   */
  public String file() {
    return file;
  }

  /**
   * What it holds.
   *
   * @return a phrase
   */
  public String holds() {
    return holds;
  }

  /**
   * What computes with it.
   *
   * @return the command line, without the program
   */
  public String command() {
    return command;
  }

  /**
   * The text.
   *
   * @return the whole file
   */
  public String text() {
    return BundledText.of(StartingPoint.class, file);
  }
}
