package org.outturn.core.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.core.contract.OutcomesContract;

/**
 * The JSON document of an outcomes contract, as plain text: the single source of the format's
 * shape. Dates are ISO text, numbers are text with their exact digits, a key that may be left out
 * is null. Any JSON mapper can read and write it; {@link #toContract()} gives the contract.
 *
 * @param outturn the version of the format, {@code "1"}
 * @param id the contract's short name
 * @param name what people call it
 * @param currency an ISO 4217 code
 * @param rounding a rounding mode, HALF_UP where left out
 * @param term how long it runs
 * @param parties who is bound
 * @param cohorts for whom; one cohort {@code main} where left out
 * @param outcomes what counts as success
 * @param rateCard what each outcome is worth
 * @param limits how much may be paid
 * @param payers who pays
 * @param payerRule SHARES, where left out, or IN_ORDER
 * @param spill whether the next payer takes what one cannot
 * @param schedule when it is paid
 * @param fees payments beside outcomes
 * @param grants periods paid by grant
 * @param plan planned payments
 * @param sources where the figures come from
 */
public record ContractDocument(
    String outturn,
    String id,
    @Nullable String name,
    String currency,
    @Nullable String rounding,
    TermDocument term,
    @Nullable List<PartyDocument> parties,
    @Nullable List<CohortDocument> cohorts,
    List<OutcomeDocument> outcomes,
    RateCardDocument rateCard,
    @Nullable List<LimitDocument> limits,
    List<PayerDocument> payers,
    @Nullable String payerRule,
    @Nullable Boolean spill,
    @Nullable ScheduleDocument schedule,
    @Nullable List<FeeDocument> fees,
    @Nullable List<GrantDocument> grants,
    @Nullable List<PlannedPaymentDocument> plan,
    @Nullable List<SourceDocument> sources) {

  /**
   * The document of a contract. Terms that have their default are left out.
   *
   * @param contract the contract
   * @return its document
   * @throws IllegalArgumentException for a term the format has no key for: listed payment periods,
   *     and periods of other lengths than its frequencies
   */
  public static ContractDocument of(OutcomesContract contract) {
    return ContractForm.write(contract);
  }

  /**
   * The contract this document describes.
   *
   * @return the contract
   * @throws org.outturn.core.validation.InvalidInputException with every problem and its JSON path
   */
  public OutcomesContract toContract() {
    Findings findings = new Findings();
    new MissingKeys(findings).note(this, "");
    return ContractForm.read(this, findings);
  }

  /**
   * The term: half-open dates.
   *
   * @param from the first day
   * @param to the day after the last
   * @param trackingTo the day after the last on which outcomes count
   */
  public record TermDocument(String from, String to, @Nullable String trackingTo) {}

  /**
   * A party.
   *
   * @param id its name in the contract
   * @param name what people call it
   * @param roles what it does
   */
  public record PartyDocument(String id, @Nullable String name, @Nullable List<String> roles) {}

  /**
   * A cohort.
   *
   * @param id its name in the contract
   * @param name what people call it
   * @param plannedSize how many people it was planned for
   * @param engaged how many were engaged
   * @param recruitFrom the first day of recruitment
   * @param recruitTo the day after the last
   * @param referral who refers people
   * @param eligibility conditions of entry
   * @param segments the parts priced apart
   */
  public record CohortDocument(
      String id,
      @Nullable String name,
      @Nullable Integer plannedSize,
      @Nullable Integer engaged,
      @Nullable String recruitFrom,
      @Nullable String recruitTo,
      @Nullable String referral,
      @Nullable List<String> eligibility,
      @Nullable List<SegmentDocument> segments) {}

  /**
   * A segment of a cohort.
   *
   * @param id its name in the contract
   * @param share the part expected in it
   */
  public record SegmentDocument(String id, @NumberText @Nullable String share) {}

  /**
   * An outcome.
   *
   * @param id its name in the contract
   * @param name what people call it
   * @param theme the group it belongs to
   * @param unit what one of it is
   * @param measure PARTICIPANT or COHORT
   * @param level OUTCOME, OUTPUT or ACTIVITY
   * @param claimsPerParticipant how often one participant is paid for it; 0 for no limit
   * @param requires outcomes achieved before
   * @param trackingMonths months after the term
   * @param claimWithinDays the claim window
   * @param deadweight how what would have happened anyway is treated
   */
  public record OutcomeDocument(
      String id,
      @Nullable String name,
      @Nullable String theme,
      @Nullable String unit,
      @Nullable String measure,
      @Nullable String level,
      @Nullable Integer claimsPerParticipant,
      @Nullable List<String> requires,
      @Nullable Integer trackingMonths,
      @Nullable Integer claimWithinDays,
      DeadweightDocument deadweight) {}

  /**
   * The treatment of deadweight; which keys go with it depends on the treatment.
   *
   * @param treatment PRICED_IN, ON_PRICE, ON_COUNT or COMPARISON_GROUP
   * @param rate ON_PRICE: the rate
   * @param baselineRate ON_COUNT: the part of those engaged
   * @param baselineCount ON_COUNT: the number
   * @param effect COMPARISON_GROUP: how the effect is measured
   * @param minimumEffect COMPARISON_GROUP: the least effect paid
   * @param significance COMPARISON_GROUP: the level
   * @param pooled COMPARISON_GROUP: the cohorts together
   */
  public record DeadweightDocument(
      String treatment,
      @NumberText @Nullable String rate,
      @NumberText @Nullable String baselineRate,
      @NumberText @Nullable String baselineCount,
      @Nullable String effect,
      @NumberText @Nullable String minimumEffect,
      @NumberText @Nullable String significance,
      @Nullable PooledDocument pooled) {}

  /**
   * The threshold of cohorts taken together.
   *
   * @param minimumEffect the least pooled effect paid
   */
  public record PooledDocument(@NumberText String minimumEffect) {}

  /**
   * The rate card.
   *
   * @param priceDate REFERRED, ACHIEVED or SUBMITTED
   * @param versions the versions
   * @param indexation how prices rise
   */
  public record RateCardDocument(
      @Nullable String priceDate,
      List<VersionDocument> versions,
      @Nullable IndexationDocument indexation) {}

  /**
   * A version of the rate card, in force over half-open dates.
   *
   * @param id its name
   * @param from the first day in force
   * @param to the day after the last; open where left out
   * @param agreedBy who agreed it
   * @param because why
   * @param tariffs the priced lines
   */
  public record VersionDocument(
      String id,
      String from,
      @Nullable String to,
      @Nullable List<String> agreedBy,
      @Nullable String because,
      List<TariffDocument> tariffs) {}

  /**
   * A priced line.
   *
   * @param outcome the outcome
   * @param segment the segment it is for
   * @param price what it pays
   * @param onlyIf other measured outcomes it depends on
   */
  public record TariffDocument(
      String outcome,
      @Nullable String segment,
      PriceDocument price,
      @Nullable List<GateDocument> onlyIf) {}

  /**
   * A gate on another measured outcome.
   *
   * @param outcome the outcome
   * @param atLeast the value that opens it
   */
  public record GateDocument(String outcome, @NumberText String atLeast) {}

  /**
   * A price; which keys go with it depends on its form.
   *
   * @param form UNIT, GRADUATED, BANDED, THRESHOLD, LUMP_SUM, TABLE or SHARE_OF
   * @param amount for one outcome; LUMP_SUM: the whole amount
   * @param tiers GRADUATED: the tiers
   * @param bands BANDED: the bands
   * @param at THRESHOLD, LUMP_SUM: the quantity to reach
   * @param pays THRESHOLD: EXCESS or ALL
   * @param points TABLE: measured values and what they earn
   * @param between TABLE: LINEAR or STEP
   * @param boundary TABLE: REACHED or EXCEEDED
   * @param perAmount TABLE: what percentages are of
   * @param floor TABLE: never less than this
   * @param rate SHARE_OF: the share of a saving
   * @param limit SHARE_OF: the most
   */
  public record PriceDocument(
      String form,
      @NumberText @Nullable String amount,
      @Nullable List<TierDocument> tiers,
      @Nullable List<BandDocument> bands,
      @NumberText @Nullable String at,
      @Nullable String pays,
      @NumberText @Nullable List<List<String>> points,
      @Nullable String between,
      @Nullable String boundary,
      @NumberText @Nullable String perAmount,
      @NumberText @Nullable String floor,
      @NumberText @Nullable String rate,
      @NumberText @Nullable String limit) {}

  /**
   * A tier of a graduated price.
   *
   * @param upTo its last cumulative quantity
   * @param amount for one outcome
   * @param limit the most it pays
   */
  public record TierDocument(
      @NumberText @Nullable String upTo,
      @NumberText String amount,
      @NumberText @Nullable String limit) {}

  /**
   * A band of a banded price.
   *
   * @param upTo its highest total
   * @param amount for one outcome
   */
  public record BandDocument(@NumberText @Nullable String upTo, @NumberText String amount) {}

  /**
   * How prices rise.
   *
   * @param rate by how much a year; 2 % is 0.02
   * @param from from which day
   */
  public record IndexationDocument(@NumberText String rate, String from) {}

  /**
   * A limit; which keys go with it depends on its scope.
   *
   * @param id its name
   * @param scope PARTICIPANT_OUTCOME, PARTICIPANT_THEME, PARTICIPANT, OUTCOME, THEME, YEAR or
   *     CONTRACT
   * @param outcome scopes of an outcome: which
   * @param theme scopes of a theme: which
   * @param quantity the most outcomes
   * @param quantityOfCohort the most outcomes, as a share of the planned size
   * @param amount the most money
   * @param choose FIRST or BEST
   * @param onReaching PART or NOTHING
   * @param countsGrants CONTRACT: whether grants use it
   */
  public record LimitDocument(
      String id,
      String scope,
      @Nullable String outcome,
      @Nullable String theme,
      @NumberText @Nullable String quantity,
      @NumberText @Nullable String quantityOfCohort,
      @NumberText @Nullable String amount,
      @Nullable String choose,
      @Nullable String onReaching,
      @Nullable Boolean countsGrants) {}

  /**
   * A payer.
   *
   * @param party who
   * @param share its share
   * @param commitment the most it pays
   * @param outcomes the outcomes it pays for
   * @param themes the themes it pays for
   */
  public record PayerDocument(
      String party,
      @NumberText @Nullable String share,
      @NumberText @Nullable String commitment,
      @Nullable List<String> outcomes,
      @Nullable List<String> themes) {}

  /**
   * The payment schedule.
   *
   * @param frequency MONTHLY, QUARTERLY, HALF_YEARLY or YEARLY
   * @param anchor a day on which a period begins; the term's first where left out
   * @param paymentDays days until payment
   * @param paymentDayUnit CALENDAR or WORKING
   * @param workingDays WEEKENDS: Saturdays and Sundays are off
   * @param holidays further days off
   * @param convention where a due date goes that is no working day
   */
  public record ScheduleDocument(
      String frequency,
      @Nullable String anchor,
      @Nullable Integer paymentDays,
      @Nullable String paymentDayUnit,
      @Nullable String workingDays,
      @Nullable List<String> holidays,
      @Nullable String convention) {}

  /**
   * A payment beside outcomes.
   *
   * @param id its name
   * @param kind SERVICE_FEE, MILESTONE, QUALITY, MINIMUM_GUARANTEE or BONUS
   * @param amount how much
   * @param each PERIOD: once in each payment period
   */
  public record FeeDocument(
      String id, String kind, @NumberText String amount, @Nullable String each) {}

  /**
   * A period paid by grant: half-open dates.
   *
   * @param id its name
   * @param from the first day
   * @param to the day after the last
   * @param amountPerPeriod how much
   */
  public record GrantDocument(
      String id, String from, String to, @NumberText String amountPerPeriod) {}

  /**
   * A planned payment.
   *
   * @param scenario BASE, LOW, HIGH or another name
   * @param period the first day of its payment period
   * @param amount how much
   */
  public record PlannedPaymentDocument(String scenario, String period, @NumberText String amount) {}

  /**
   * Where figures come from.
   *
   * @param title the publication
   * @param what which figures
   */
  public record SourceDocument(String title, String what) {}
}
