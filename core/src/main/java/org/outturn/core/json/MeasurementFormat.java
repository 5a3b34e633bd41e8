package org.outturn.core.json;

import java.math.BigDecimal;
import org.outturn.core.evidence.GroupComparison;
import org.outturn.core.evidence.OutcomeMeasurement;
import org.outturn.core.json.codec.Codec;
import org.outturn.core.json.codec.ObjectCodec;
import org.outturn.core.json.codec.Schemas;
import org.outturn.core.json.codec.Values;
import org.outturn.core.money.Decimals;
import org.outturn.core.outcome.Quantities;

/** What was measured on a whole cohort. */
final class MeasurementFormat {
  private static final Codec<BigDecimal> SAVING =
      Values.SIGNED_NUMBER.checked(
          (amount, at) -> Decimals.withDecimals(amount, Quantities.MOST_DECIMALS));

  static final Codec<OutcomeMeasurement> MEASUREMENT =
      ObjectCodec.of(
          "measurement",
          "What was measured on a whole cohort on a day: a value, or counts or mean scores of a"
              + " treated and a comparison group, or a saving alone. Its key is outcome, cohort and"
              + " date.",
          keys -> {
            var outcome = RowValues.outcome(keys, OutcomeMeasurement::outcome);
            var cohort = RowValues.cohort(keys, OutcomeMeasurement::cohort);
            var measured =
                keys.required(
                    "measured",
                    Values.DATE,
                    OutcomeMeasurement::measured,
                    "When, which is also when it was verified.");
            var value =
                keys.optional(
                    "value",
                    Values.SIGNED_NUMBER,
                    OutcomeMeasurement::value,
                    "The value in the outcome's unit; not beside counts or means.");
            var treated = GroupFormat.declare(keys, "treated", GroupFormat::treated);
            var comparison = GroupFormat.declare(keys, "comparison", GroupFormat::comparison);
            var amount =
                keys.optional(
                    "amount",
                    SAVING,
                    OutcomeMeasurement::amount,
                    "A measured saving in the contract's currency with at most six decimals,"
                        + " negative where costs rose.");
            GroupFormat.bothOrNeither(keys, treated, comparison);
            keys.condition(Schemas.notBoth("value", "treatedN"));
            keys.condition(Schemas.some("value", "treatedN", "amount"));
            keys.namedBy(outcome, cohort, measured);
            return in ->
                OutcomeMeasurement.builder()
                    .outcome(in.get(outcome))
                    .cohort(in.get(cohort))
                    .measured(in.get(measured))
                    .value(in.get(value))
                    .groups(GroupComparison.of(treated.stated(in), comparison.stated(in)))
                    .amount(in.get(amount))
                    .build();
          });

  private MeasurementFormat() {}
}
