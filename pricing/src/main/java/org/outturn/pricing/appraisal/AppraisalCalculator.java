package org.outturn.pricing.appraisal;

import org.outturn.core.appraisal.AppraisalCase;

/**
 * Answers an appraisal case whole: {@code AppraisalCalculator.DEFAULT.answer(given)}. Has no state;
 * thread-safe.
 */
public final class AppraisalCalculator {
  /** The calculator. */
  public static final AppraisalCalculator DEFAULT = new AppraisalCalculator();

  private AppraisalCalculator() {}

  /**
   * Appraises a case, says how its value comes about, and varies its inputs.
   *
   * @param given the case
   * @return all it comes to
   */
  public AppraisalAnswer answer(AppraisalCase given) {
    Appraisal appraisal = PublicValueAppraiser.DEFAULT.appraise(given);
    return new AppraisalAnswer(
        appraisal,
        PublicValueAppraiser.DEFAULT.explain(appraisal),
        SensitivityAnalysis.DEFAULT.analyse(given));
  }
}
