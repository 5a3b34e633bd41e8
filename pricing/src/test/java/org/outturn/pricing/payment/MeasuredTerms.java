package org.outturn.pricing.payment;

import static org.outturn.pricing.fixtures.Given.day;

import java.math.BigDecimal;
import org.outturn.core.evidence.OutcomeMeasurement;
import org.outturn.core.outcome.Deadweight;
import org.outturn.core.outcome.Measure;
import org.outturn.core.outcome.Outcome;

/** A measured outcome and its measurements, as tests of factors and two-sided tariffs need them. */
final class MeasuredTerms {
  private MeasuredTerms() {}

  static Outcome measured(String id) {
    return Outcome.builder()
        .id(id)
        .measure(Measure.COHORT)
        .deadweight(Deadweight.PRICED_IN)
        .build();
  }

  static OutcomeMeasurement measurement(String outcome, String date, String value) {
    return OutcomeMeasurement.of(outcome, day(date), new BigDecimal(value));
  }
}
