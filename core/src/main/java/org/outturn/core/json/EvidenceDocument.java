package org.outturn.core.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.core.evidence.Evidence;

/**
 * The JSON document of evidence, as plain text: claims, tallies and measurements, with the keys
 * that the columns of the CSV files are called. Dates are ISO text, numbers are text with their
 * exact digits, a key that may be left out is null. Any JSON mapper can read and write it; {@link
 * #toEvidence()} gives the evidence.
 *
 * @param claims one participant achieved one outcome
 * @param tallies many claims at once
 * @param measurements what was measured on whole cohorts
 */
public record EvidenceDocument(
    @Nullable List<ClaimDocument> claims,
    @Nullable List<TallyDocument> tallies,
    @Nullable List<MeasurementDocument> measurements) {

  /**
   * The document of evidence, in claim order. What has its default is left out.
   *
   * @param evidence the evidence
   * @return its document
   */
  public static EvidenceDocument of(Evidence evidence) {
    return EvidenceForm.write(evidence);
  }

  /**
   * The evidence this document describes.
   *
   * @return the evidence
   * @throws org.outturn.core.validation.InvalidInputException with every problem of the document,
   *     each with its JSON path, such as {@code claims[1].achieved}
   */
  public Evidence toEvidence() {
    return new EvidenceForm(new Findings()).read(this);
  }

  /**
   * Says that one participant achieved an outcome.
   *
   * @param claim its id
   * @param participant who achieved it
   * @param outcome the outcome
   * @param achieved when
   * @param cohort the participant's cohort
   * @param segment the participant's segment
   * @param referred when the participant was referred
   * @param submitted when it was submitted; the day of achievement where left out
   * @param verified when it was decided; the day of submission where left out
   * @param quantity how many; 1 where left out
   * @param status SUBMITTED, VERIFIED, where left out, REJECTED or REVERSED
   * @param reversed when it was reversed
   */
  public record ClaimDocument(
      String claim,
      String participant,
      String outcome,
      String achieved,
      @Nullable String cohort,
      @Nullable String segment,
      @Nullable String referred,
      @Nullable String submitted,
      @Nullable String verified,
      @NumberText @Nullable String quantity,
      @Nullable String status,
      @Nullable String reversed) {}

  /**
   * Stands for many claims at once.
   *
   * @param outcome the outcome
   * @param quantity how many
   * @param achieved by when
   * @param cohort of which cohort
   * @param segment of which segment
   * @param participants the people engaged
   */
  public record TallyDocument(
      String outcome,
      @NumberText String quantity,
      String achieved,
      @Nullable String cohort,
      @Nullable String segment,
      @Nullable Integer participants) {}

  /**
   * What was measured on a whole cohort: a value, counts of two groups, or a saving.
   *
   * @param outcome the outcome
   * @param cohort on which cohort
   * @param measured when
   * @param value what was measured, in the outcome's unit
   * @param treatedN the people in the treated group
   * @param treatedEvents their events
   * @param comparisonN the people in the comparison group
   * @param comparisonEvents their events
   * @param amount a measured saving, in the contract's currency
   */
  public record MeasurementDocument(
      String outcome,
      @Nullable String cohort,
      String measured,
      @NumberText @Nullable String value,
      @Nullable Integer treatedN,
      @Nullable Integer treatedEvents,
      @Nullable Integer comparisonN,
      @Nullable Integer comparisonEvents,
      @NumberText @Nullable String amount) {}
}
