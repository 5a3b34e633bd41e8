package org.outturn.examples.indigo;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Locale;

/** A column of a table that is read, with its header as the public export writes it. */
public enum IndigoColumn {
  /** ID. */
  ID(IndigoTable.PROJECTS, "ID"),
  /** Impact Bond Name - (Value). */
  NAME(IndigoTable.PROJECTS, "Impact Bond Name - (Value)"),
  /** Dates - Date outcomes contract signed - (Value). */
  SIGNED(IndigoTable.PROJECTS, "Dates - Date outcomes contract signed - (Value)"),
  /** Dates - Anticipated completion date - (Value). */
  ANTICIPATED_COMPLETION(IndigoTable.PROJECTS, "Dates - Anticipated completion date - (Value)"),
  /** Dates - Actual completion date - (Value). */
  COMPLETION(IndigoTable.PROJECTS, "Dates - Actual completion date - (Value)"),
  /** Dates - Start date of service provision - (Value). */
  SERVICE_START(IndigoTable.PROJECTS, "Dates - Start date of service provision - (Value)"),
  /** Dates - Anticipated end date of service provision - (Value). */
  ANTICIPATED_SERVICE_END(
      IndigoTable.PROJECTS, "Dates - Anticipated end date of service provision - (Value)"),
  /** Dates - Actual end date of service provision - (Value). */
  SERVICE_END(IndigoTable.PROJECTS, "Dates - Actual end date of service provision - (Value)"),
  /** Overall project finance - Maximum potential outcome payment - Currency - (Value). */
  MAXIMUM_CURRENCY(
      IndigoTable.PROJECTS,
      "Overall project finance - Maximum potential outcome payment - Currency - (Value)"),
  /** Overall project finance - Maximum potential outcome payment - Amount - (Value). */
  MAXIMUM(
      IndigoTable.PROJECTS,
      "Overall project finance - Maximum potential outcome payment - Amount - (Value)"),
  /** Overall project finance - Maximum potential return - (Value). */
  PROJECT_RETURN(
      IndigoTable.PROJECTS, "Overall project finance - Maximum potential return - (Value)"),
  /** Overall project finance - Total outcome payments made - Currency - (Value). */
  PROJECT_PAID_CURRENCY(
      IndigoTable.PROJECTS,
      "Overall project finance - Total outcome payments made - Currency - (Value)"),
  /** Overall project finance - Total outcome payments made - Amount - (Value). */
  PROJECT_PAID(
      IndigoTable.PROJECTS,
      "Overall project finance - Total outcome payments made - Amount - (Value)"),
  /** Overall project finance - Investor repayment - (Value). */
  PROJECT_REPAYMENT(IndigoTable.PROJECTS, "Overall project finance - Investor repayment - (Value)"),
  /** Investment Details - Internal Rate of Return - Target - (Value). */
  TARGET_RATE(
      IndigoTable.PROJECTS, "Investment Details - Internal Rate of Return - Target - (Value)"),
  /** Investment Details - Internal Rate of Return - Latest - (Value). */
  LATEST_RATE(
      IndigoTable.PROJECTS, "Investment Details - Internal Rate of Return - Latest - (Value)"),
  /**
   * Service and beneficiaries - Targeted number of unique service users or beneficiaries (total) -
   * (Value).
   */
  PEOPLE_TARGETED(
      IndigoTable.PROJECTS,
      "Service and beneficiaries - Targeted number of unique service users or beneficiaries (total) - (Value)"),
  /**
   * Service and beneficiaries - Actual number of unique service users or beneficiaries engaged
   * (total) - (Value).
   */
  PEOPLE_ENGAGED(
      IndigoTable.PROJECTS,
      "Service and beneficiaries - Actual number of unique service users or beneficiaries engaged (total) - (Value)"),
  /** Changes to project due to COVID-19 - (Value). */
  COVID_CHANGE(IndigoTable.PROJECTS, "Changes to project due to COVID-19 - (Value)"),
  /** Countries. */
  COUNTRIES(IndigoTable.PROJECTS, "Countries"),
  /** Project ID. */
  METRIC_PROJECT(IndigoTable.OUTCOME_METRICS, "Project ID"),
  /** Id. */
  METRIC(IndigoTable.OUTCOME_METRICS, "Id"),
  /** Outcome Definition - (Value). */
  DEFINITION(IndigoTable.OUTCOME_METRICS, "Outcome Definition - (Value)"),
  /** Targeted number of service users Or beneficiaries (total) - (Value). */
  METRIC_TARGET(
      IndigoTable.OUTCOME_METRICS,
      "Targeted number of service users Or beneficiaries (total) - (Value)"),
  /** Unit type of targeted Service users or beneficiaries - (Value). */
  UNIT_TYPE(
      IndigoTable.OUTCOME_METRICS,
      "Unit type of targeted Service users or beneficiaries - (Value)"),
  /** Unit description of Service user or beneficiaries - (Value). */
  UNIT_DESCRIPTION(
      IndigoTable.OUTCOME_METRICS, "Unit description of Service user or beneficiaries - (Value)"),
  /** Project ID. */
  PRICE_PROJECT(IndigoTable.OUTCOME_PRICINGS, "Project ID"),
  /** Outcome Metric Id - (Value). */
  PRICE_METRIC(IndigoTable.OUTCOME_PRICINGS, "Outcome Metric Id - (Value)"),
  /** Currency - (Value). */
  PRICE_CURRENCY(IndigoTable.OUTCOME_PRICINGS, "Currency - (Value)"),
  /** Price Per Unit - Amount - (Value). */
  PRICE(IndigoTable.OUTCOME_PRICINGS, "Price Per Unit - Amount - (Value)"),
  /** Price Per Unit - Amount USD - (Value). */
  PRICE_USD(IndigoTable.OUTCOME_PRICINGS, "Price Per Unit - Amount USD - (Value)"),
  /** Maximum Price if all targets achieved - Amount - (Value). */
  PRICE_MAXIMUM(
      IndigoTable.OUTCOME_PRICINGS, "Maximum Price if all targets achieved - Amount - (Value)"),
  /** Contracted increases to outcome pricing - (Value). */
  PRICE_INCREASES(
      IndigoTable.OUTCOME_PRICINGS, "Contracted increases to outcome pricing - (Value)"),
  /** Price Description - (Value). */
  PRICE_DESCRIPTION(IndigoTable.OUTCOME_PRICINGS, "Price Description - (Value)"),
  /** Notes. */
  PRICE_NOTES(IndigoTable.OUTCOME_PRICINGS, "Notes"),
  /** Project ID. */
  RESULT_PROJECT(IndigoTable.RESULTS, "Project ID"),
  /** Outcome Metric Id - (Value). */
  RESULT_METRIC(IndigoTable.RESULTS, "Outcome Metric Id - (Value)"),
  /** Result type - (Value). */
  RESULT_TYPE(IndigoTable.RESULTS, "Result type - (Value)"),
  /** Period - Start - (Value). */
  RESULT_START(IndigoTable.RESULTS, "Period - Start - (Value)"),
  /** Period - End - (Value). */
  RESULT_END(IndigoTable.RESULTS, "Period - End - (Value)"),
  /** Outcomes achieved - (Value). */
  ACHIEVED(IndigoTable.RESULTS, "Outcomes achieved - (Value)"),
  /** Number engaged In impact bond - (Value). */
  ENGAGED(IndigoTable.RESULTS, "Number engaged In impact bond - (Value)"),
  /** Number with Positive social outcomes - (Value). */
  POSITIVE(IndigoTable.RESULTS, "Number with Positive social outcomes - (Value)"),
  /** Other Description of result - (Value). */
  RESULT_DESCRIPTION(IndigoTable.RESULTS, "Other Description of result - (Value)"),
  /** Project ID. */
  PLAN_PROJECT(IndigoTable.OUTCOME_PAYMENT_PLANS, "Project ID"),
  /** Outcome Payment Plan Id - (Value). */
  PLAN(IndigoTable.OUTCOME_PAYMENT_PLANS, "Outcome Payment Plan Id - (Value)"),
  /** Period - Start - (Value). */
  PLAN_START(IndigoTable.OUTCOME_PAYMENT_PLANS, "Period - Start - (Value)"),
  /** Period - End - (Value). */
  PLAN_END(IndigoTable.OUTCOME_PAYMENT_PLANS, "Period - End - (Value)"),
  /** Project ID. */
  PAYMENT_PROJECT(IndigoTable.OUTCOME_PAYMENTS, "Project ID"),
  /** Outcome Payment Plan Id - (Value). */
  PAYMENT_PLAN(IndigoTable.OUTCOME_PAYMENTS, "Outcome Payment Plan Id - (Value)"),
  /** Outcome Metric Id - (Value). */
  PAYMENT_METRIC(IndigoTable.OUTCOME_PAYMENTS, "Outcome Metric Id - (Value)"),
  /** Period - Start - (Value). */
  PAYMENT_START(IndigoTable.OUTCOME_PAYMENTS, "Period - Start - (Value)"),
  /** Period - End - (Value). */
  PAYMENT_END(IndigoTable.OUTCOME_PAYMENTS, "Period - End - (Value)"),
  /** Payer Organisation ID - (Value). */
  PAYER(IndigoTable.OUTCOME_PAYMENTS, "Payer Organisation ID - (Value)"),
  /** Type - (Value). */
  PAYMENT_TYPE(IndigoTable.OUTCOME_PAYMENTS, "Type - (Value)"),
  /** Payments - Currency - (Value). */
  PAYMENT_CURRENCY(IndigoTable.OUTCOME_PAYMENTS, "Payments - Currency - (Value)"),
  /** Payments - Amount - (Value). */
  PAYMENT(IndigoTable.OUTCOME_PAYMENTS, "Payments - Amount - (Value)"),
  /** Notes. */
  PAYMENT_NOTES(IndigoTable.OUTCOME_PAYMENTS, "Notes"),
  /** Project ID. */
  COMMITMENT_PROJECT(IndigoTable.OUTCOME_PAYMENT_COMMITMENTS, "Project ID"),
  /** Organisation ID - (Value). */
  COMMITTED_PAYER(IndigoTable.OUTCOME_PAYMENT_COMMITMENTS, "Organisation ID - (Value)"),
  /** Maximum potential Outcome payment - Currency - (Value). */
  COMMITMENT_CURRENCY(
      IndigoTable.OUTCOME_PAYMENT_COMMITMENTS,
      "Maximum potential Outcome payment - Currency - (Value)"),
  /** Maximum potential Outcome payment - Amount - (Value). */
  COMMITMENT(
      IndigoTable.OUTCOME_PAYMENT_COMMITMENTS,
      "Maximum potential Outcome payment - Amount - (Value)"),
  /** Total outcome payments made - Currency - (Value). */
  PAID_CURRENCY(
      IndigoTable.OUTCOME_PAYMENT_COMMITMENTS, "Total outcome payments made - Currency - (Value)"),
  /** Total outcome payments made - Amount - (Value). */
  PAID(IndigoTable.OUTCOME_PAYMENT_COMMITMENTS, "Total outcome payments made - Amount - (Value)"),
  /** Project ID. */
  INVESTMENT_PROJECT(IndigoTable.INVESTMENTS, "Project ID"),
  /** Id. */
  INVESTMENT(IndigoTable.INVESTMENTS, "Id"),
  /** Organisation ID - (Value). */
  INVESTOR(IndigoTable.INVESTMENTS, "Organisation ID - (Value)"),
  /** Investment Commitment - Currency - (Value). */
  INVESTED_CURRENCY(IndigoTable.INVESTMENTS, "Investment Commitment - Currency - (Value)"),
  /** Investment Commitment - Amount - Exact - (Value). */
  INVESTED(IndigoTable.INVESTMENTS, "Investment Commitment - Amount - Exact - (Value)"),
  /** Maximum Potential Return - (Value). */
  INVESTOR_RETURN(IndigoTable.INVESTMENTS, "Maximum Potential Return - (Value)"),
  /** Investment Type - (Value). */
  INVESTMENT_TYPE(IndigoTable.INVESTMENTS, "Investment Type - (Value)"),
  /** Project ID. */
  TRANSACTION_PROJECT(IndigoTable.TRANSACTIONS, "Project ID"),
  /** Investment Id - (Value). */
  TRANSACTION_INVESTMENT(IndigoTable.TRANSACTIONS, "Investment Id - (Value)"),
  /** Date - (Value). */
  TRANSACTION_DATE(IndigoTable.TRANSACTIONS, "Date - (Value)"),
  /** Transaction Type - (Value). */
  TRANSACTION_TYPE(IndigoTable.TRANSACTIONS, "Transaction Type - (Value)"),
  /** Money - Currency - (Value). */
  TRANSACTION_CURRENCY(IndigoTable.TRANSACTIONS, "Money - Currency - (Value)"),
  /** Money - Amount - (Value). */
  TRANSACTION_AMOUNT(IndigoTable.TRANSACTIONS, "Money - Amount - (Value)");

  private static final String VALUE = " - (value)";

  private final IndigoTable table;
  private final String header;

  IndigoColumn(IndigoTable table, String header) {
    this.table = table;
    this.header = header;
  }

  /**
   * The table it is a column of.
   *
   * @return the table
   */
  public IndigoTable table() {
    return table;
  }

  /**
   * Its name in the first line of the file.
   *
   * @return such as {@code Price Per Unit - Amount - (Value)}
   */
  public String header() {
    return header;
  }

  /**
   * The columns of a table that are read.
   *
   * @param table the table
   * @return the columns, the project's id first
   */
  public static ImmutableList<IndigoColumn> of(IndigoTable table) {
    return Arrays.stream(values())
        .filter(each -> each.table == table)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The column that holds the project's id.
   *
   * @param table the table
   * @return its first column
   */
  public static IndigoColumn projectOf(IndigoTable table) {
    return of(table).get(0);
  }

  /** Whether a first line means this column: case, blanks and "- (Value)" do not matter. */
  boolean isCalled(String name) {
    return plain(header).equals(plain(name));
  }

  static String plain(String name) {
    String plain = CharMatcher.whitespace().trimAndCollapseFrom(name, ' ').toLowerCase(Locale.ROOT);
    return plain.endsWith(VALUE) ? plain.substring(0, plain.length() - VALUE.length()) : plain;
  }
}
