package org.outturn.examples.workbook;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.evidence.OutcomeTally;
import org.outturn.core.limit.Deductible;
import org.outturn.core.limit.Limit;
import org.outturn.core.money.Amount;
import org.outturn.core.outcome.Baseline;
import org.outturn.core.outcome.DeadweightRate;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.party.OutcomePayer;
import org.outturn.core.party.PayerRule;
import org.outturn.core.schedule.PaymentSchedule;
import org.outturn.core.time.RegularPeriods;

/** The cells of what a contract states and of the outcomes expected under it. */
final class ContractInputs {
  private final StatedInputs sheet;
  private final OutcomesContract contract;
  private final String currency;
  private final RateCardInputs rateCard;
  private final BesideInputs beside;
  private final Map<String, String> baselines = new HashMap<>();
  private final Map<String, String> deadweight = new HashMap<>();
  private final Map<String, String> most = new HashMap<>();
  private final ImmutableList<Payer> payers;
  private final String paymentDays;
  private final String anchor;
  private final String termFrom;
  private final ImmutableList<LocalDate> days;
  private final ImmutableMap<Series, Integer> quantities;
  private final int dayRow;
  private final int columnsOfStatement;

  /**
   * The cells of one payer.
   *
   * @param party its id
   * @param share its share, where payers pay by shares
   * @param commitment the most it pays
   */
  record Payer(String party, String share, Optional<String> commitment) {}

  ContractInputs(StatedInputs sheet, OutcomesContract contract, Evidence expected) {
    this.sheet = sheet;
    this.contract = contract;
    this.currency = contract.currency().getCurrencyCode();
    String document = "contract " + contract.id();
    sheet.group("Prices", document);
    this.rateCard = new RateCardInputs(sheet, contract);
    sheet.group("What would have happened anyway", document);
    contract.outcomes().forEach(this::writeDeadweight);
    sheet.group("Deductibles and limits", document);
    contract.deductibles().forEach(this::writeDeductible);
    contract.limits().forEach(this::writeLimit);
    sheet.group("Who pays, and when", document);
    this.payers =
        contract.payers().listed().stream()
            .map(this::payer)
            .collect(ImmutableList.toImmutableList());
    PaymentSchedule schedule = contract.schedule().orElseThrow();
    LocalDate lastAchieved =
        expected.tallies().stream()
            .map(OutcomeTally::achieved)
            .max(LocalDate::compareTo)
            .orElseThrow();
    this.paymentDays =
        sheet.number(
            "days from a period's end to payment",
            schedule.paymentLag().days(),
            "days",
            Look.DAYS,
            "calendar days",
            "contract.schedule.paymentDays");
    RegularPeriods periods = (RegularPeriods) schedule.periods();
    this.anchor = anchor(periods);
    this.termFrom = statedTermFrom();
    this.beside =
        new BesideInputs(
            sheet, contract, periods.period(periods.indexOf(lastAchieved)).lastDay().orElseThrow());
    sheet.group("Outcomes expected, as tallied, by date", "tallies");
    this.days =
        Stream.concat(expected.tallies().stream().map(OutcomeTally::achieved), beside.days())
            .distinct()
            .sorted()
            .collect(ImmutableList.toImmutableList());
    this.columnsOfStatement =
        Math.toIntExact(days.stream().filter(each -> !each.isAfter(lastAchieved)).count());
    this.dayRow = sheet.timeline("achieved on", days);
    this.quantities = quantities(expected);
    beside.writeDays(days);
  }

  private String anchor(RegularPeriods periods) {
    String label = "a payment period begins on";
    return BesideInputs.isStated(contract)
        ? sheet.fixedDay(label, periods.anchor())
        : sheet.day(
            label,
            periods.anchor(),
            "periods of " + periods.months() + " months; the length is fixed",
            "");
  }

  private String statedTermFrom() {
    String label = "the term begins on";
    return BesideInputs.isStated(contract)
        ? sheet.fixedDay(label, contract.term().from())
        : sheet.day(label, contract.term().from(), "", "");
  }

  private void writeDeadweight(Outcome outcome) {
    outcome
        .deadweight()
        .reducedBy()
        .map(DeadweightRate::rate)
        .ifPresent(
            rate ->
                deadweight.put(
                    outcome.id(),
                    sheet.number(
                        name(outcome.id()),
                        rate.toFraction().doubleValue(),
                        "share",
                        Look.SHARE,
                        "taken off the price",
                        "contract.outcomes[" + outcome.id() + "].deadweight.rate")));
    StatedBaseline.of(outcome.deadweight())
        .ifPresent(baseline -> baselines.put(outcome.id(), baseline(outcome.id(), baseline)));
  }

  /** The cell of a count, or a formula: a rate times the people engaged. */
  private String baseline(String outcome, Baseline baseline) {
    String path = "contract.outcomes[" + outcome + "].deadweight.";
    if (baseline.rate().isEmpty()) {
      return sheet.number(
          name(outcome) + ": baseline",
          baseline.count().orElseThrow().doubleValue(),
          "outcomes",
          Look.QUANTITY,
          "the first so many are not paid",
          path + "baselineCount");
    }
    String rate =
        sheet.number(
            name(outcome) + ": baseline rate",
            baseline.rate().get().toFraction().doubleValue(),
            "share",
            Look.SHARE,
            "of the people engaged, the first so many are not paid",
            path + "baselineRate");
    String engaged =
        sheet.fixed(
            "people engaged",
            contract.cohorts().stream().mapToInt(each -> each.engaged().orElse(0)).sum(),
            "people",
            Look.DAYS,
            "of all cohorts");
    return rate + "*" + engaged;
  }

  private void writeDeductible(Deductible deductible) {
    write(deductible.id(), deductible.amount(), "the first so much is not paid", "deductibles");
  }

  private void writeLimit(Limit limit) {
    limit
        .terms()
        .amount()
        .filter(each -> !limit.scope().isOfParticipant())
        .ifPresent(amount -> write(limit.id(), amount, "the most that is paid", "limits"));
  }

  private void write(String id, Amount amount, String note, String list) {
    most.put(
        list + id,
        sheet.number(
            id,
            amount.value().doubleValue(),
            currency,
            Look.AMOUNT,
            note,
            "contract." + list + "[" + id + "].amount"));
  }

  private Payer payer(OutcomePayer payer) {
    String path = "contract.payers[" + payer.party() + "].";
    boolean isShared =
        contract.payers().rule() == PayerRule.SHARES && contract.payers().listed().size() > 1;
    String share =
        isShared
            ? sheet.number(
                payer.party() + ": share",
                payer.share().toFraction().doubleValue(),
                "share",
                Look.SHARE,
                "all shares sum to 1",
                path + "share")
            : "1";
    Optional<String> commitment =
        payer
            .commitment()
            .map(
                amount ->
                    sheet.number(
                        payer.party() + ": commitment",
                        amount.value().doubleValue(),
                        currency,
                        Look.AMOUNT,
                        "the most it pays",
                        path + "commitment"));
    return new Payer(payer.party(), share, commitment);
  }

  private ImmutableMap<Series, Integer> quantities(Evidence expected) {
    Map<Series, Map<LocalDate, BigDecimal>> stated = new HashMap<>();
    for (OutcomeTally each : expected.tallies()) {
      stated
          .computeIfAbsent(Series.of(each), series -> new HashMap<>())
          .merge(each.achieved(), each.quantity(), BigDecimal::add);
    }
    Set<LocalDate> tallied = new HashSet<>();
    expected.tallies().forEach(each -> tallied.add(each.achieved()));
    ImmutableMap.Builder<Series, Integer> rows = ImmutableMap.builder();
    for (Series each : Series.all(expected)) {
      Map<LocalDate, BigDecimal> byDay = Objects.requireNonNull(stated.get(each));
      List<OptionalDouble> values =
          days.stream()
              .map(
                  day ->
                      tallied.contains(day)
                          ? OptionalDouble.of(
                              byDay.getOrDefault(day, BigDecimal.ZERO).doubleValue())
                          : OptionalDouble.empty())
              .toList();
      rows.put(
          each,
          sheet.quantities(
              each.words(contract.outcomes()), values, "outcomes", "evidence." + each.path()));
    }
    return rows.buildOrThrow();
  }

  private String name(String outcome) {
    return new Series(outcome, Optional.empty(), Optional.empty()).words(contract.outcomes());
  }

  OutcomesContract contract() {
    return contract;
  }

  RateCardInputs rateCard() {
    return rateCard;
  }

  /** A formula: how many first outcomes are not paid. */
  Optional<String> baseline(String outcome) {
    return Optional.ofNullable(baselines.get(outcome));
  }

  /** Fees and grants, in the order of their ids, grants first. */
  ImmutableList<BesideInputs.Beside> beside() {
    return beside.written();
  }

  /** Between which days a grant stands in the place of payment. */
  ImmutableList<BesideInputs.GrantDays> grants() {
    return beside.grants();
  }

  /** How many columns hold what a statement as of the last day of the tallies sees. */
  int columnsOfStatement() {
    return columnsOfStatement;
  }

  /** The share that deadweight takes off an outcome's price. */
  Optional<String> deadweight(String outcome) {
    return Optional.ofNullable(deadweight.get(outcome));
  }

  String deductible(Deductible deductible) {
    return Objects.requireNonNull(most.get("deductibles" + deductible.id()));
  }

  String limit(Limit limit) {
    return Objects.requireNonNull(most.get("limits" + limit.id()));
  }

  ImmutableList<Payer> payers() {
    return payers;
  }

  String paymentDays() {
    return paymentDays;
  }

  String termFrom() {
    return termFrom;
  }

  PeriodFormulas periods() {
    RegularPeriods periods = (RegularPeriods) contract.schedule().orElseThrow().periods();
    return new PeriodFormulas(anchor, periods.months(), periods.monthEnds());
  }

  ImmutableList<LocalDate> days() {
    return days;
  }

  int dayRow() {
    return dayRow;
  }

  /** The row of each series on the sheet of inputs, in claim order. */
  ImmutableMap<Series, Integer> quantities() {
    return quantities;
  }
}
