package org.outturn.pricing.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.core.appraisal.TotalsCase;
import org.outturn.pricing.appraisal.AppraisalAnswer;

/**
 * What an appraisal case comes to, as a JSON document: the components are its keys. Money is text
 * at the currency's scale, ratios have four decimals; what is not there is null. Of a case that
 * states totals only the headline is there.
 *
 * @param appraisal the case's id
 * @param currency the currency of every amount
 * @param baseYear the year whose factor is 1
 * @param schedule the discount schedule's name
 * @param headline the figures a decision is made on
 * @param beyondHorizon what benefits bring after the horizon; it counts nowhere
 * @param payBack when all benefits cover all costs
 * @param fiscalPayBack when fiscal benefits cover all costs
 * @param steps how gross benefits became the net present social value
 * @param years every year of the horizon
 * @param agencies who pays against who gains
 * @param agencyYears the same by year, where an agency pays or gains
 * @param lines a row for each benefit and cost and year
 * @param doubleRunning what has to be found until cashable savings arrive
 * @param tornado each input through its range, largest swing first
 * @param switching at which value of each input benefits equal costs
 * @param twoWay two inputs varied together
 */
public record AppraisalDocument(
    String appraisal,
    String currency,
    @Nullable Integer baseYear,
    @Nullable String schedule,
    HeadlineRow headline,
    @Nullable String beyondHorizon,
    @Nullable PayBackRow payBack,
    @Nullable PayBackRow fiscalPayBack,
    List<StepRow> steps,
    List<YearOfAll> years,
    List<PocketRow> agencies,
    List<PocketRow> agencyYears,
    List<LineRow> lines,
    @Nullable DoubleRunningRow doubleRunning,
    List<TornadoRow> tornado,
    List<SwitchingRow> switching,
    @Nullable TwoWayRow twoWay) {
  /**
   * The figures a decision is made on.
   *
   * @param cost what is paid
   * @param benefits what is gained, fiscal benefits included
   * @param fiscal the fiscal part
   * @param cashable the cashable part
   * @param netPresentSocialValue benefits less cost
   * @param benefitCostRatio benefits for each unit of cost
   * @param fiscalReturn fiscal benefits for each unit of cost
   * @param cashableReturn cashable benefits for each unit of cost
   */
  public record HeadlineRow(
      String cost,
      String benefits,
      @Nullable String fiscal,
      @Nullable String cashable,
      String netPresentSocialValue,
      @Nullable String benefitCostRatio,
      @Nullable String fiscalReturn,
      @Nullable String cashableReturn) {}

  /**
   * When what was paid has come back: a year, or what is missing at the end of the horizon.
   *
   * @param year the year; null where it does not pay back
   * @param shortfall what is missing; null where it pays back
   */
  public record PayBackRow(@Nullable Integer year, @Nullable String shortfall) {}

  /**
   * One step from gross benefits to the net present social value.
   *
   * @param rule the rule
   * @param what what was done
   * @param change a reduction is negative
   * @param after what there was after it
   */
  public record StepRow(String rule, String what, String change, String after) {}

  /**
   * One year of all agencies.
   *
   * @param year the year
   * @param factor its discount factor, to six decimals
   * @param gross benefits as stated
   * @param net after drop-off and additionality
   * @param prudent after correction for optimism
   * @param present discounted
   * @param cost costs as stated
   * @param prudentCost after correction for optimism
   * @param presentCost discounted
   * @param cumulative present benefits less costs up to its end
   */
  public record YearOfAll(
      Integer year,
      String factor,
      String gross,
      String net,
      String prudent,
      String present,
      String cost,
      String prudentCost,
      String presentCost,
      String cumulative) {}

  /**
   * What one agency pays and gains, in present values.
   *
   * @param agency its id
   * @param year the year; null for the whole horizon
   * @param pays what it pays
   * @param gains what it gains
   * @param cashable the cashable part of that
   * @param net what it is left with
   */
  public record PocketRow(
      String agency,
      @Nullable Integer year,
      String pays,
      String gains,
      String cashable,
      String net) {}

  /**
   * One benefit or cost in one year.
   *
   * @param year the year
   * @param agency who gains or pays
   * @param kind FISCAL, ECONOMIC, SOCIAL or COST
   * @param id the benefit's or cost's id
   * @param gross as stated
   * @param net after drop-off and additionality
   * @param prudent after correction for optimism
   * @param present discounted
   * @param cashable the cashable part of that
   */
  public record LineRow(
      Integer year,
      String agency,
      String kind,
      String id,
      String gross,
      String net,
      String prudent,
      String present,
      String cashable) {}

  /**
   * What has to be found until cashable savings arrive: after prudence, not discounted.
   *
   * @param peak the most outstanding
   * @param peakYear the first year with that
   * @param ends when savings have caught up for good
   * @param years every year
   */
  public record DoubleRunningRow(
      String peak, Integer peakYear, PayBackRow ends, List<OutstandingRow> years) {}

  /**
   * One year of double running.
   *
   * @param year the year
   * @param paid what is paid
   * @param saved cashable savings
   * @param outstanding what was paid so far and has not been saved
   */
  public record OutstandingRow(Integer year, String paid, String saved, String outstanding) {}

  /**
   * One input through its range.
   *
   * @param input what it is
   * @param of what it belongs to
   * @param low the lowest value
   * @param stated what the case states
   * @param high the highest value
   * @param atLow the net present social value at the lowest
   * @param atHigh the same at the highest
   * @param swing the distance between both
   */
  public record TornadoRow(
      String input,
      String of,
      String low,
      String stated,
      String high,
      String atLow,
      String atHigh,
      String swing) {}

  /**
   * The value of an input at which benefits equal costs.
   *
   * @param input what it is
   * @param of what it belongs to
   * @param value to four decimals; null where there is none
   * @param because why there is none; null where there is one
   */
  public record SwitchingRow(
      String input, String of, @Nullable String value, @Nullable String because) {}

  /**
   * Two inputs varied together.
   *
   * @param rows the input that changes from row to row
   * @param columns the one that changes from column to column
   * @param netPresentSocialValues row by row
   */
  public record TwoWayRow(
      VariedRow rows, VariedRow columns, List<List<String>> netPresentSocialValues) {}

  /**
   * One input and its values.
   *
   * @param input what it is
   * @param of what it belongs to
   * @param values its values
   */
  public record VariedRow(String input, String of, List<String> values) {}

  /**
   * The document of an appraisal, with how sensitive it is to its inputs.
   *
   * @param answer all that a case comes to
   * @return the document
   */
  public static AppraisalDocument of(AppraisalAnswer answer) {
    return AppraisalDocumentBuilder.of(answer);
  }

  /**
   * The document of published totals.
   *
   * @param totals the totals
   * @return the document
   */
  public static AppraisalDocument of(TotalsCase totals) {
    return AppraisalDocumentBuilder.of(totals);
  }
}
