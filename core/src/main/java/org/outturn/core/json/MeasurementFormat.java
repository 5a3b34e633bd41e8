package org.outturn.core.json;

import java.math.BigDecimal;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;
import org.outturn.core.evidence.GroupCounts;
import org.outturn.core.evidence.OutcomeMeasurement;
import org.outturn.core.json.codec.Codec;
import org.outturn.core.json.codec.Key;
import org.outturn.core.json.codec.Keys;
import org.outturn.core.json.codec.ObjectCodec;
import org.outturn.core.json.codec.Schemas;
import org.outturn.core.json.codec.Values;
import org.outturn.core.json.codec.WholeCodec;
import org.outturn.core.money.Decimals;
import org.outturn.core.outcome.Quantities;

/** What was measured on a whole cohort. */
final class MeasurementFormat {
  private static final Codec<Integer> COUNT =
      WholeCodec.from(0, Math.toIntExact(OutcomeMeasurement.MOST_COUNTED));

  private static final Codec<BigDecimal> SAVING =
      Values.SIGNED_NUMBER.checked(
          (amount, at) -> Decimals.withDecimals(amount, Quantities.MOST_DECIMALS));

  static final Codec<OutcomeMeasurement> MEASUREMENT =
      ObjectCodec.of(
          "measurement",
          "What was measured on a whole cohort on a day: a value, or counts of a treated and a"
              + " comparison group, or a saving alone. Its key is outcome, cohort and date.",
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
                    "The value in the outcome's unit; not beside counts.");
            var treatedN =
                count(keys, "treatedN", GroupCounts::treated, "The people in the treated group.");
            var treatedEvents =
                count(keys, "treatedEvents", GroupCounts::treatedEvents, "Their events.");
            var comparisonN =
                count(
                    keys,
                    "comparisonN",
                    GroupCounts::comparison,
                    "The people in the comparison group.");
            var comparisonEvents =
                count(keys, "comparisonEvents", GroupCounts::comparisonEvents, "Their events.");
            var amount =
                keys.optional(
                    "amount",
                    SAVING,
                    OutcomeMeasurement::amount,
                    "A measured saving in the contract's currency with at most six decimals,"
                        + " negative where costs rose.");
            keys.allOrNone(treatedN, treatedEvents, comparisonN, comparisonEvents);
            keys.condition(Schemas.notBoth("value", "treatedN"));
            keys.condition(Schemas.some("value", "treatedN", "amount"));
            return in ->
                OutcomeMeasurement.builder()
                    .outcome(in.get(outcome))
                    .cohort(in.get(cohort))
                    .measured(in.get(measured))
                    .value(in.get(value))
                    .counts(
                        GroupCounts.allOrNone(
                            number(in.get(treatedN)),
                            number(in.get(treatedEvents)),
                            number(in.get(comparisonN)),
                            number(in.get(comparisonEvents))))
                    .amount(in.get(amount))
                    .build();
          });

  private MeasurementFormat() {}

  private static Key<OutcomeMeasurement, OptionalInt> count(
      Keys<OutcomeMeasurement> keys, String name, ToLongFunction<GroupCounts> of, String doc) {
    return keys.optionalInt(
        name,
        COUNT,
        measurement ->
            measurement
                .counts()
                .map(counts -> OptionalInt.of(Math.toIntExact(of.applyAsLong(counts))))
                .orElse(OptionalInt.empty()),
        doc);
  }

  private static OptionalLong number(OptionalInt number) {
    return number.isPresent() ? OptionalLong.of(number.getAsInt()) : OptionalLong.empty();
  }
}
