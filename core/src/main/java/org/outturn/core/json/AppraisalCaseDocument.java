package org.outturn.core.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.core.appraisal.ValueCase;

/**
 * An appraisal case as a JSON document: the components are its keys. It states totals, or all the
 * rest.
 *
 * @param outturn the version of the format, "1"
 * @param id the case's short name
 * @param name what people call it
 * @param currency an ISO 4217 code
 * @param baseYear the year whose factor is 1
 * @param horizon how many years are looked at
 * @param priceBasis REAL or NOMINAL
 * @param schedule what money of later years is worth
 * @param agencies who pays and gains
 * @param grades how figures are corrected for optimism
 * @param outcomes what is achieved
 * @param benefits what that is worth
 * @param costs what is paid
 * @param ranges which inputs are varied one at a time
 * @param twoWay which two inputs are varied together
 * @param totals the totals, where only those were published
 * @param sources where the figures come from
 */
public record AppraisalCaseDocument(
    String outturn,
    String id,
    @Nullable String name,
    String currency,
    @Nullable Integer baseYear,
    @Nullable Integer horizon,
    @Nullable String priceBasis,
    @Nullable ScheduleDocument schedule,
    @Nullable List<AgencyDocument> agencies,
    @Nullable List<GradeDocument> grades,
    @Nullable List<OutcomeDocument> outcomes,
    @Nullable List<BenefitDocument> benefits,
    @Nullable List<CostDocument> costs,
    @Nullable List<RangeDocument> ranges,
    @Nullable TwoWayDocument twoWay,
    @Nullable TotalsDocument totals,
    @Nullable List<SourceDocument> sources) {

  /**
   * A discount schedule: the name of a known one, or one given in full.
   *
   * @param id its name
   * @param basis REAL or NOMINAL
   * @param bands the rates
   * @param source where they come from
   */
  public record ScheduleDocument(
      String id,
      @Nullable String basis,
      @Nullable List<BandDocument> bands,
      @Nullable PublicationDocument source) {}

  /**
   * The rate from one year on.
   *
   * @param from counted from the base year, which is 0
   * @param rate 3 % is 0.03
   */
  public record BandDocument(Integer from, @NumberText String rate) {}

  /**
   * Where rates come from.
   *
   * @param title what it is called
   * @param edition who issued it, and which edition it is
   * @param date an ISO year, month or day
   */
  public record PublicationDocument(String title, String edition, String date) {}

  /**
   * Who pays or gains.
   *
   * @param id its id
   * @param name what people call it
   */
  public record AgencyDocument(String id, @Nullable String name) {}

  /**
   * A grade of evidence.
   *
   * @param id its id
   * @param benefitReduction the share taken off benefits
   * @param costUplift what is added to costs, 25 % is 0.25
   */
  public record GradeDocument(
      String id,
      @NumberText @Nullable String benefitReduction,
      @NumberText @Nullable String costUplift) {}

  /**
   * An outcome.
   *
   * @param id its id
   * @param name what people call it
   * @param quantities how many each year brings
   * @param additionality how much of it the service added
   */
  public record OutcomeDocument(
      String id,
      @Nullable String name,
      List<QuantityDocument> quantities,
      @Nullable AdditionalityDocument additionality) {}

  /**
   * How many outcomes one year brings.
   *
   * @param year the year
   * @param quantity at least 0
   */
  public record QuantityDocument(Integer year, @NumberText String quantity) {}

  /**
   * How much of an outcome the service added.
   *
   * @param deadweight a share
   * @param displacement a share
   * @param substitution a share
   * @param leakage a share
   * @param attribution the share that is due to the service
   */
  public record AdditionalityDocument(
      @NumberText @Nullable String deadweight,
      @NumberText @Nullable String displacement,
      @NumberText @Nullable String substitution,
      @NumberText @Nullable String leakage,
      @NumberText @Nullable String attribution) {}

  /**
   * A benefit.
   *
   * @param id its id
   * @param name what people call it
   * @param outcome the outcome it comes from
   * @param agency who gains
   * @param kind FISCAL, ECONOMIC or SOCIAL
   * @param unitValue what one outcome is worth in the first year of the benefit
   * @param lag how many years after the outcome it begins
   * @param years how many years it lasts
   * @param dropOff the share lost from each year to the next
   * @param cashable the share that frees money
   * @param grade the grade of its evidence
   * @param priceBasis REAL or NOMINAL
   */
  public record BenefitDocument(
      String id,
      @Nullable String name,
      String outcome,
      String agency,
      String kind,
      @NumberText String unitValue,
      @Nullable Integer lag,
      @Nullable Integer years,
      @NumberText @Nullable String dropOff,
      @NumberText @Nullable String cashable,
      @Nullable String grade,
      @Nullable String priceBasis) {}

  /**
   * A cost.
   *
   * @param id its id
   * @param name what people call it
   * @param agency who pays
   * @param amounts what is paid when
   * @param grade the grade of its evidence
   * @param priceBasis REAL or NOMINAL
   */
  public record CostDocument(
      String id,
      @Nullable String name,
      String agency,
      List<AmountDocument> amounts,
      @Nullable String grade,
      @Nullable String priceBasis) {}

  /**
   * What is paid in one year.
   *
   * @param year the year
   * @param amount at least 0
   */
  public record AmountDocument(Integer year, @NumberText String amount) {}

  /**
   * How far one input may lie from what is stated.
   *
   * @param input what it is, such as DEADWEIGHT
   * @param of the id of the benefit, outcome, cost or grade it belongs to
   * @param low the lowest value
   * @param high the highest value
   */
  public record RangeDocument(
      String input, String of, @NumberText String low, @NumberText String high) {}

  /**
   * Two inputs varied together.
   *
   * @param rows the one and its values
   * @param columns the other and its values
   */
  public record TwoWayDocument(ValuesDocument rows, ValuesDocument columns) {}

  /**
   * One input and its values.
   *
   * @param input what it is
   * @param of the id of what it belongs to
   * @param values its values
   */
  public record ValuesDocument(String input, String of, @NumberText List<String> values) {}

  /**
   * Totals as published.
   *
   * @param cost what was paid
   * @param publicValue all public value, fiscal value included
   * @param fiscal the fiscal part of it
   * @param cashable the cashable part of that
   */
  public record TotalsDocument(
      @NumberText String cost,
      @NumberText String publicValue,
      @NumberText @Nullable String fiscal,
      @NumberText @Nullable String cashable) {}

  /**
   * The document of a case.
   *
   * @param valueCase the case
   * @return the document
   */
  public static AppraisalCaseDocument of(ValueCase valueCase) {
    return AppraisalCaseWriter.write(valueCase);
  }
}
