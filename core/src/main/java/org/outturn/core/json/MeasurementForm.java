package org.outturn.core.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.outturn.core.evidence.GroupCounts;
import org.outturn.core.evidence.OutcomeMeasurement;
import org.outturn.core.json.EvidenceDocument.MeasurementDocument;
import org.outturn.core.money.Decimals;
import org.outturn.core.money.Fractions;
import org.outturn.core.outcome.Quantities;

/** The JSON form of a measurement. */
final class MeasurementForm {
  private MeasurementForm() {}

  static OutcomeMeasurement read(Fields fields, MeasurementDocument document) {
    return OutcomeMeasurement.builder()
        .outcome(fields.id("outcome", document.outcome()))
        .cohort(fields.optional("cohort", document.cohort(), ClaimForm::id))
        .measured(fields.date("measured", document.measured()).orElse(LocalDate.EPOCH))
        .value(fields.optional("value", document.value(), Decimals::parse))
        .counts(
            GroupCounts.allOrNone(
                count(document.treatedN()),
                count(document.treatedEvents()),
                count(document.comparisonN()),
                count(document.comparisonEvents())))
        .amount(fields.optional("amount", document.amount(), MeasurementForm::saving))
        .build();
  }

  private static BigDecimal saving(String text) {
    return Decimals.withDecimals(Decimals.parse(text), Quantities.MOST_DECIMALS);
  }

  private static OptionalLong count(@Nullable Integer count) {
    return count == null ? OptionalLong.empty() : OptionalLong.of(count);
  }

  /** Its day is what no other stand-in has. */
  static OutcomeMeasurement standIn(Fields fields) {
    return OutcomeMeasurement.of(
        "stand-in", LocalDate.EPOCH.plusDays(fields.index()), BigDecimal.ZERO);
  }

  static MeasurementDocument write(OutcomeMeasurement measurement) {
    Optional<GroupCounts> counts = measurement.counts();
    return new MeasurementDocument(
        measurement.outcome(),
        Absent.ifEmpty(measurement.cohort()),
        measurement.measured().toString(),
        measurement.value().map(Fractions::plain).orElse(null),
        count(counts, GroupCounts::treated),
        count(counts, GroupCounts::treatedEvents),
        count(counts, GroupCounts::comparison),
        count(counts, GroupCounts::comparisonEvents),
        measurement.amount().map(Fractions::plain).orElse(null));
  }

  private static @Nullable Integer count(
      Optional<GroupCounts> counts, ToLongFunction<GroupCounts> of) {
    return counts.map(found -> Math.toIntExact(of.applyAsLong(found))).orElse(null);
  }
}
