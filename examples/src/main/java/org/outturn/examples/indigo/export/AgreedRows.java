package org.outturn.examples.indigo.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.limit.Limit;
import org.outturn.core.limit.LimitScope;
import org.outturn.core.money.Amount;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.party.OutcomePayer;
import org.outturn.core.ratecard.RateCardVersion;
import org.outturn.core.ratecard.Tariff;
import org.outturn.core.ratecard.UnitPrice;
import org.outturn.core.schedule.PlannedPayment;
import org.outturn.core.time.DateRange;
import org.outturn.examples.indigo.IndigoColumn;
import org.outturn.examples.indigo.IndigoTable;

/** What was agreed and planned: the project, its metrics, prices, commitments and plans. */
final class AgreedRows {
  private static final String PERSON = "Individual";
  private static final String NO_PERSON = "Other";
  private static final String PLANNED = "Planned";

  private final OutcomesContract contract;

  AgreedRows(OutcomesContract contract) {
    this.contract = contract;
  }

  private ExportedRow row(IndigoTable table) {
    return new ExportedRow(table, contract.id());
  }

  /** The row of the project, without what was paid. */
  ExportedRow project() {
    LocalDate to = contract.term().to();
    ExportedRow row =
        row(IndigoTable.PROJECTS)
            .text(IndigoColumn.NAME, contract.name())
            .period(
                IndigoColumn.SERVICE_START,
                IndigoColumn.ANTICIPATED_SERVICE_END,
                DateRange.of(contract.term().from(), to))
            .lastDay(IndigoColumn.ANTICIPATED_COMPLETION, to);
    most(each -> each.scope() == LimitScope.CONTRACT)
        .ifPresent(most -> row.money(IndigoColumn.MAXIMUM_CURRENCY, IndigoColumn.MAXIMUM, most));
    return row;
  }

  private Optional<Amount> most(Predicate<Limit> which) {
    return contract.limits().stream()
        .filter(which)
        .flatMap(each -> each.terms().amount().stream())
        .findFirst();
  }

  Stream<ExportedRow> metrics() {
    return contract.outcomes().stream().map(this::metric);
  }

  private ExportedRow metric(Outcome outcome) {
    ExportedRow row =
        row(IndigoTable.OUTCOME_METRICS)
            .text(IndigoColumn.METRIC, outcome.id())
            .text(IndigoColumn.DEFINITION, outcome.name())
            .text(IndigoColumn.UNIT_TYPE, outcome.countsPeople() ? PERSON : NO_PERSON);
    return outcome.countsPeople() ? row : row.text(IndigoColumn.UNIT_DESCRIPTION, outcome.unit());
  }

  /** The first unit price of each outcome: the tables have a column for one. */
  Stream<ExportedRow> prices() {
    return contract.outcomes().stream().flatMap(outcome -> price(outcome).stream());
  }

  private Optional<ExportedRow> price(Outcome outcome) {
    return tariffs()
        .filter(tariff -> tariff.outcome().equals(outcome.id()))
        .flatMap(tariff -> unitPrice(tariff).stream())
        .findFirst()
        .map(
            price ->
                row(IndigoTable.OUTCOME_PRICINGS)
                    .text(IndigoColumn.PRICE_METRIC, outcome.id())
                    .money(IndigoColumn.PRICE_CURRENCY, IndigoColumn.PRICE, price))
        .map(row -> withMost(row, outcome));
  }

  private Stream<Tariff> tariffs() {
    return contract.rateCard().versions().stream()
        .map(RateCardVersion::tariffs)
        .flatMap(List::stream);
  }

  private static Optional<Amount> unitPrice(Tariff tariff) {
    return tariff.price() instanceof UnitPrice unit ? Optional.of(unit.amount()) : Optional.empty();
  }

  private ExportedRow withMost(ExportedRow row, Outcome outcome) {
    most(each ->
            each.scope() == LimitScope.OUTCOME
                && each.coverage().outcome().filter(outcome.id()::equals).isPresent())
        .ifPresent(most -> row.number(IndigoColumn.PRICE_MAXIMUM, most.value()));
    return row;
  }

  /** A row for each payer, without what it paid. */
  ExportedRow commitment(String party) {
    ExportedRow row =
        row(IndigoTable.OUTCOME_PAYMENT_COMMITMENTS).text(IndigoColumn.COMMITTED_PAYER, party);
    contract.payers().listed().stream()
        .filter(each -> each.party().equals(party))
        .map(OutcomePayer::commitment)
        .reduce((one, more) -> one.flatMap(amount -> more.map(amount::plus)))
        .flatMap(each -> each)
        .ifPresent(
            most -> row.money(IndigoColumn.COMMITMENT_CURRENCY, IndigoColumn.COMMITMENT, most));
    return row;
  }

  /** A row for each scenario of the plan, with the periods it is for. */
  Stream<ExportedRow> plans() {
    return contract.plan().stream()
        .collect(Collectors.groupingBy(PlannedPayment::scenario, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(
            each -> {
              List<LocalDate> starts =
                  each.getValue().stream().map(PlannedPayment::period).sorted().toList();
              DateRange last = period(starts.get(starts.size() - 1));
              return row(IndigoTable.OUTCOME_PAYMENT_PLANS)
                  .text(IndigoColumn.PLAN, each.getKey())
                  .period(
                      IndigoColumn.PLAN_START,
                      IndigoColumn.PLAN_END,
                      new DateRange(starts.get(0), last.endExclusive()));
            });
  }

  Stream<ExportedRow> planned() {
    return contract.plan().stream()
        .map(
            each ->
                row(IndigoTable.OUTCOME_PAYMENTS)
                    .text(IndigoColumn.PAYMENT_PLAN, each.scenario())
                    .period(
                        IndigoColumn.PAYMENT_START, IndigoColumn.PAYMENT_END, period(each.period()))
                    .text(IndigoColumn.PAYMENT_TYPE, PLANNED)
                    .money(IndigoColumn.PAYMENT_CURRENCY, IndigoColumn.PAYMENT, each.amount()));
  }

  /** The payment period that begins on a day; the term where there are no periods. */
  private DateRange period(LocalDate start) {
    return contract
        .schedule()
        .map(schedule -> schedule.periods().period(schedule.periods().indexOf(start)))
        .orElseGet(() -> DateRange.of(contract.term().from(), contract.term().to()));
  }
}
