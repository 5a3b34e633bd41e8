package org.outturn.examples.casefiles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.outturn.core.appraisal.AppraisalCase;
import org.outturn.core.appraisal.TotalsCase;
import org.outturn.core.appraisal.ValueCase;
import org.outturn.pricing.appraisal.AppraisalCalculator;
import org.outturn.pricing.json.AppraisalJson;

/** What a service is worth to the public, as JSON: with years where the case has them. */
public final class AppraisedCase {
  private AppraisedCase() {}

  /**
   * Works a case out and writes it.
   *
   * @param given the case
   * @param out where the text goes; it is not closed
   */
  public static void write(ValueCase given, Writer out) {
    try {
      out.write(json(given));
    } catch (IOException fault) {
      throw new UncheckedIOException("cannot write the appraisal", fault);
    }
  }

  private static String json(ValueCase given) {
    return given.match(
        new ValueCase.Cases<>() {
          @Override
          public String full(AppraisalCase full) {
            return AppraisalJson.write(AppraisalCalculator.DEFAULT.answer(full));
          }

          @Override
          public String totals(TotalsCase totals) {
            return AppraisalJson.write(totals);
          }
        });
  }
}
