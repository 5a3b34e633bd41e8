package org.outturn.core.json;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outturn.core.investment.FinanceCase;
import org.outturn.core.reference.ContractReference;
import org.outturn.core.reference.Referring;

/**
 * The JSON document of a finance case, as plain text: dates are ISO text, numbers are text with
 * their exact digits, a key that may be left out is null. Any JSON mapper can read and write it;
 * {@link #toFinanceCase()} gives the case.
 *
 * @param outturn the version of the format, {@code "1"}
 * @param id the case's short name
 * @param name what people call it
 * @param currency an ISO 4217 code
 * @param rounding how accrued interest is rounded, HALF_UP where left out
 * @param costs what the contract costs
 * @param tranches the money committed
 * @param drawdown PRO_RATA, where left out, or IN_ORDER
 * @param reserve the cash kept while commitments last; 0 where left out
 * @param distribution when and to whom cash is paid out
 * @param contract the contract's file, from the folder of the case
 * @param claims the claims' file
 * @param tallies the tallies' file
 * @param measurements the measurements' file
 * @param scenarios outcome payments by scenario; may be left out beside a contract
 * @param assumptions what was assumed where nothing was published or agreed
 * @param sources where the figures come from
 */
public record FinanceCaseDocument(
    String outturn,
    String id,
    @Nullable String name,
    String currency,
    @Nullable String rounding,
    List<CostDocument> costs,
    List<TrancheDocument> tranches,
    @Nullable String drawdown,
    @NumberText @Nullable String reserve,
    DistributionDocument distribution,
    @Nullable String contract,
    @Nullable String claims,
    @Nullable String tallies,
    @Nullable String measurements,
    @Nullable List<ScenarioDocument> scenarios,
    @Nullable List<String> assumptions,
    @Nullable List<SourceDocument> sources) {

  /**
   * The document of a case. Terms that have their default are left out.
   *
   * @param finance the case
   * @return its document
   */
  public static FinanceCaseDocument of(FinanceCase finance) {
    return FinanceCaseForm.write(finance, Optional.empty());
  }

  /**
   * The case this document describes, and the contract it names.
   *
   * @return the case, beside the contract whose payments are a scenario of their own
   * @throws org.outturn.core.validation.InvalidInputException with every problem and its JSON path
   */
  public Referring<FinanceCase, Optional<ContractReference>> toFinanceCase() {
    return JsonRecords.build(this, FinanceCaseForm::read).orElseThrow();
  }

  /**
   * A cost: on one date, or spread by a profile.
   *
   * @param kind SET_UP, DELIVERY, MANAGEMENT or EVALUATION
   * @param amount the whole of it
   * @param date when it falls due
   * @param profile how it is spread
   */
  public record CostDocument(
      String kind,
      @NumberText String amount,
      @Nullable String date,
      @Nullable ProfileDocument profile) {}

  /**
   * How a cost is spread: each part is due on the first day of its period.
   *
   * @param from the first day of the first period
   * @param frequency MONTHLY, QUARTERLY, HALF_YEARLY or YEARLY
   * @param weights the weight of each period
   */
  public record ProfileDocument(String from, String frequency, @NumberText List<String> weights) {}

  /**
   * A tranche; which keys go with it depends on its form.
   *
   * @param id its name in the case
   * @param investor whose money it is; the id where left out
   * @param form LOAN, EQUITY, QUASI_EQUITY or FIRST_LOSS_GRANT
   * @param commitment the most that is drawn
   * @param rank 1 is paid first
   * @param rate LOAN, QUASI_EQUITY: simple interest a year
   * @param preferredReturn EQUITY, QUASI_EQUITY: simple preferred return a year
   * @param residualShare EQUITY, QUASI_EQUITY: the share of what is left
   * @param cap the most it may receive; not with a grant
   * @param drawnOn the day on which all of it is drawn; as needed where left out
   * @param repaid FIRST_LOSS_GRANT: whether it is ever repaid
   */
  public record TrancheDocument(
      String id,
      @Nullable String investor,
      String form,
      @NumberText String commitment,
      Integer rank,
      @NumberText @Nullable String rate,
      @NumberText @Nullable String preferredReturn,
      @NumberText @Nullable String residualShare,
      @Nullable CapDocument cap,
      @Nullable String drawnOn,
      @Nullable Boolean repaid) {}

  /**
   * The most a tranche may receive: by one of the two.
   *
   * @param irr the highest internal rate of return a year
   * @param multiple the highest multiple of what it paid in
   */
  public record CapDocument(
      @NumberText @Nullable String irr, @NumberText @Nullable String multiple) {}

  /**
   * When and to whom cash is paid out.
   *
   * @param frequency MONTHLY, QUARTERLY, HALF_YEARLY or YEARLY
   * @param anchor a day on which a period begins
   * @param days calendar days from a period's last day to its distribution date; 0 where left out
   * @param recyclingTo the day before which nothing is paid out and receipts pay costs
   * @param residual who receives the residual no tranche shares; PROVIDER where left out
   * @param excess who receives what caps keep from residual shares; COMMISSIONER where left out
   */
  public record DistributionDocument(
      String frequency,
      String anchor,
      @Nullable Integer days,
      @Nullable String recyclingTo,
      @Nullable String residual,
      @Nullable String excess) {}

  /**
   * A scenario.
   *
   * @param name its name in the case
   * @param payments what is paid for outcomes
   * @param then the scenario that goes on after its payments
   * @param open whether more may be paid after the last payment; false where left out
   */
  public record ScenarioDocument(
      String name,
      List<PaymentDocument> payments,
      @Nullable ThenDocument then,
      @Nullable Boolean open) {}

  /**
   * A payment for outcomes.
   *
   * @param date the day it comes in
   * @param amount at least 0
   */
  public record PaymentDocument(String date, @NumberText String amount) {}

  /**
   * The scenario that goes on.
   *
   * @param scenario its name
   * @param from the first day whose payments are taken from it
   */
  public record ThenDocument(String scenario, String from) {}
}
