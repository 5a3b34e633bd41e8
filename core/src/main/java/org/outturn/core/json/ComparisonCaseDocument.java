package org.outturn.core.json;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.core.comparison.ComparisonCase;

/**
 * A comparison case as a JSON document: the components are its keys, numbers are text with their
 * exact digits, a key that may be left out is null.
 *
 * @param outturn the version of the format, {@code "1"}
 * @param id the case's short name
 * @param name what people call it
 * @param currency an ISO 4217 code
 * @param sides the ways to pay; the first is the one that the others are held against
 * @param plan what was planned
 * @param scenarios what was delivered, or might be
 * @param bidder a bidder's case beside it
 * @param sources where the figures come from
 */
public record ComparisonCaseDocument(
    String outturn,
    String id,
    @Nullable String name,
    String currency,
    List<SideDocument> sides,
    PlanDocument plan,
    @Nullable List<ScenarioDocument> scenarios,
    @Nullable BidderDocument bidder,
    @Nullable List<SourceDocument> sources) {

  /**
   * The document of a case. What has its default is left out; what was taken from a statement
   * stands as its figures.
   *
   * @param given the case
   * @return its document
   */
  public static ComparisonCaseDocument of(ComparisonCase given) {
    return ComparisonCaseForm.write(given, ImmutableList.of());
  }

  /**
   * A way to pay.
   *
   * @param id its name in the comparison
   * @param name what people call it
   * @param terms how it pays
   * @param allocated what is set aside for payments
   * @param costs what it costs beside the payment
   */
  public record SideDocument(
      String id,
      @Nullable String name,
      TermsDocument terms,
      @NumberText @Nullable String allocated,
      @Nullable List<CostDocument> costs) {}

  /**
   * How a side pays.
   *
   * @param kind INPUTS, OUTCOMES or BLENDED
   * @param budget of INPUTS: what is paid whatever is delivered
   * @param fee of BLENDED: what is paid for the service
   * @param feePerPerson of BLENDED: what is paid for each person helped
   * @param price of OUTCOMES and BLENDED: what is paid for each outcome
   * @param cap of OUTCOMES and BLENDED: the most that is paid for outcomes
   * @param paid of any kind, in place of its terms: what was paid in all
   */
  public record TermsDocument(
      String kind,
      @NumberText @Nullable String budget,
      @NumberText @Nullable String fee,
      @NumberText @Nullable String feePerPerson,
      @NumberText @Nullable String price,
      @NumberText @Nullable String cap,
      @NumberText @Nullable String paid) {}

  /**
   * A cost beside the payment.
   *
   * @param kind SET_UP, MANAGEMENT, EVALUATION or FINANCE
   * @param amount the cost
   */
  public record CostDocument(String kind, @NumberText String amount) {}

  /**
   * What is delivered: people and success rate, or outcomes.
   *
   * @param people the people helped
   * @param successRate the share of them who achieve the outcome
   * @param outcomes the outcomes, where people are not stated
   * @param deadweight the share of the outcomes that would have happened anyway, 0 where left out
   */
  public record DeliveryDocument(
      @NumberText @Nullable String people,
      @NumberText @Nullable String successRate,
      @NumberText @Nullable String outcomes,
      @NumberText @Nullable String deadweight) {}

  /**
   * What was planned.
   *
   * @param delivery what is delivered, whichever side pays
   * @param departures what differs for single sides
   */
  public record PlanDocument(
      @Nullable DeliveryDocument delivery, @Nullable List<DepartureDocument> departures) {}

  /**
   * What was delivered, or might be.
   *
   * @param id its name in the comparison
   * @param delivery what is delivered, whichever side pays
   * @param statement in place of it: a contract and its evidence, which give delivery and payment
   * @param departures what differs for single sides
   */
  public record ScenarioDocument(
      String id,
      @Nullable DeliveryDocument delivery,
      @Nullable StatementOfDocument statement,
      @Nullable List<DepartureDocument> departures) {}

  /**
   * A contract and its evidence: files relative to the case's own.
   *
   * @param side the side whose payment it gives
   * @param contract a JSON file
   * @param claims a CSV file
   * @param tallies a CSV file
   * @param measurements a CSV file
   * @param outcome the outcome that is counted; all of the contract where left out
   * @param deadweight the share that would have happened anyway, in place of the contract's
   */
  public record StatementOfDocument(
      String side,
      String contract,
      @Nullable String claims,
      @Nullable String tallies,
      @Nullable String measurements,
      @Nullable String outcome,
      @NumberText @Nullable String deadweight) {}

  /**
   * What differs for one side in one scenario.
   *
   * @param side the side's id
   * @param delivery what is delivered under it
   * @param terms how it pays
   */
  public record DepartureDocument(
      String side, @Nullable DeliveryDocument delivery, @Nullable TermsDocument terms) {}

  /**
   * A bidder who invests to deliver more and better.
   *
   * @param people the people helped at the base
   * @param successRate the share of them who achieve the outcome at the base
   * @param cost what the base costs
   * @param investment what is invested beyond that cost, as a part of it
   * @param quality by how much it raises the success rate, as a part of it
   * @param productivity by how much it raises the number of people, as a part of it
   * @param price what is paid for each outcome
   */
  public record BidderDocument(
      @NumberText String people,
      @NumberText String successRate,
      @NumberText String cost,
      @NumberText String investment,
      @NumberText String quality,
      @NumberText String productivity,
      @NumberText String price) {}
}
