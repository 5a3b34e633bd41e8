package org.outturn.examples.indigo.export;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.evidence.OutcomeMeasurement;
import org.outturn.core.money.Amount;
import org.outturn.core.outcome.Measure;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.time.DateRange;
import org.outturn.examples.casefiles.ContractCase;
import org.outturn.examples.indigo.IndigoColumn;
import org.outturn.examples.indigo.IndigoTable;
import org.outturn.examples.indigo.contracts.PaymentNote;
import org.outturn.pricing.payment.statement.LedgerEntry;
import org.outturn.pricing.payment.statement.OutcomePayment;
import org.outturn.pricing.payment.statement.PayerPayment;
import org.outturn.pricing.payment.statement.PaymentStatement;
import org.outturn.pricing.payment.statement.PeriodPayment;
import org.outturn.pricing.payment.statement.StatementLine;

/**
 * What was achieved and what was paid for it, by payment period: results by outcome, payments by
 * outcome and payer. What nobody can pay is none.
 */
final class PaidRows {
  /** The reader takes no finer number. */
  private static final int MOST_DECIMALS = 6;

  private static final String INTERIM = "Interim";
  private static final String ACTUAL = "Actual";

  private final ContractCase given;
  private final ImmutableList<DateRange> periods;

  /** In order of period, outcome and payer; of what is not paid for an outcome the note says it. */
  private final Map<Key, Amount> paid = new LinkedHashMap<>();

  /** The lines of each period, which say how many outcomes were delivered in it. */
  private final Map<DateRange, List<StatementLine>> lines = new LinkedHashMap<>();

  private record Key(DateRange period, String metric, String payer, String note) {}

  PaidRows(ContractCase given, PaymentStatement statement, List<LedgerEntry> entries) {
    this.given = given;
    this.periods =
        statement.periods().stream()
            .map(PeriodPayment::period)
            .collect(ImmutableList.toImmutableList());
    entries.forEach(this::add);
  }

  private void add(LedgerEntry entry) {
    DateRange period = period(entry.day());
    lines.computeIfAbsent(period, none -> new ArrayList<>()).addAll(entry.lines());
    String metric = entry.lines().stream().findFirst().map(StatementLine::outcome).orElse("");
    for (PayerPayment each : entry.payers()) {
      paid.merge(new Key(period, metric, each.party(), note(entry)), each.amount(), Amount::plus);
    }
  }

  private static String note(LedgerEntry entry) {
    return switch (entry.kind()) {
      case CLAIM, PAYBACK, CLAWBACK -> "";
      case FEE, TOP_UP -> "Paid for activity";
      case GRANT -> PaymentNote.IN_PLACE_OF_OUTCOMES;
    };
  }

  private DateRange period(LocalDate day) {
    return periods.stream()
        .filter(each -> each.contains(day))
        .findFirst()
        .orElseGet(() -> DateRange.of(day, day.plusDays(1)));
  }

  Stream<ExportedRow> payments() {
    return paid.entrySet().stream().map(each -> payment(each.getKey(), each.getValue()));
  }

  private ExportedRow payment(Key key, Amount amount) {
    return new ExportedRow(IndigoTable.OUTCOME_PAYMENTS, given.contract().id())
        .text(IndigoColumn.PAYMENT_METRIC, key.metric())
        .period(IndigoColumn.PAYMENT_START, IndigoColumn.PAYMENT_END, key.period())
        .text(IndigoColumn.PAYER, key.payer())
        .text(IndigoColumn.PAYMENT_TYPE, ACTUAL)
        .money(IndigoColumn.PAYMENT_CURRENCY, IndigoColumn.PAYMENT, amount)
        .text(IndigoColumn.PAYMENT_NOTES, key.note());
  }

  /** What all payments come to. */
  Optional<Amount> total() {
    return paid.values().stream().reduce(Amount::plus);
  }

  /** What one payer pays in all. */
  Optional<Amount> paidBy(String payer) {
    return paid.entrySet().stream()
        .filter(each -> each.getKey().payer().equals(payer))
        .map(Map.Entry::getValue)
        .reduce(Amount::plus);
  }

  /** Outcomes delivered in each period; of an outcome that is measured each value. */
  Stream<ExportedRow> results() {
    Set<String> measured = measured();
    Stream<ExportedRow> counted =
        lines.entrySet().stream()
            .flatMap(
                each ->
                    OutcomePayment.sumUp(each.getValue()).stream()
                        .filter(sum -> !measured.contains(sum.outcome()))
                        .map(sum -> result(each.getKey(), sum.outcome(), number(sum.delivered()))));
    Stream<ExportedRow> values =
        given.evidence().measurements().stream().flatMap(each -> value(each).stream());
    return Stream.concat(counted, values);
  }

  private Set<String> measured() {
    Set<String> measured = new HashSet<>();
    given.contract().outcomes().stream()
        .filter(each -> each.measure() == Measure.COHORT)
        .map(Outcome::id)
        .forEach(measured::add);
    return measured;
  }

  private static BigDecimal number(BigFraction delivered) {
    return delivered.bigDecimalValue(MOST_DECIMALS, RoundingMode.HALF_EVEN);
  }

  private Optional<ExportedRow> value(OutcomeMeasurement measurement) {
    LocalDate day = measurement.measured();
    return measurement
        .value()
        .map(value -> result(DateRange.of(day, day.plusDays(1)), measurement.outcome(), value));
  }

  private ExportedRow result(DateRange period, String outcome, BigDecimal number) {
    return new ExportedRow(IndigoTable.RESULTS, given.contract().id())
        .text(IndigoColumn.RESULT_METRIC, outcome)
        .text(IndigoColumn.RESULT_TYPE, INTERIM)
        .period(IndigoColumn.RESULT_START, IndigoColumn.RESULT_END, period)
        .number(IndigoColumn.ACHIEVED, number.stripTrailingZeros());
  }
}
