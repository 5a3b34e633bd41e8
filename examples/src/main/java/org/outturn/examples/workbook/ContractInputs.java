package org.outturn.examples.workbook;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.outturn.core.contract.OutcomesContract;
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

/** The cells of what a contract states. */
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
  private final ImmutableList<Series> series;
  private final ImmutableMap<String, String> inTime;

  /**
   * The cells of one payer.
   *
   * @param party its id
   * @param share its share, where payers pay by shares
   * @param commitment the most it pays
   */
  record Payer(String party, String share, Optional<String> commitment) {}

  /**
   * Writes them.
   *
   * @param sheet where
   * @param contract the contract
   * @param series the outcomes that are expected under it
   * @param last the last day on which anything is expected
   * @param isMoving whether outcomes may move to other days, and so out of the term
   */
  ContractInputs(
      StatedInputs sheet,
      OutcomesContract contract,
      ImmutableList<Series> series,
      LocalDate last,
      boolean isMoving) {
    this.sheet = sheet;
    this.contract = contract;
    this.series = series;
    this.currency = contract.currency().getCurrencyCode();
    String document = "contract " + contract.id();
    sheet.group("Prices", document);
    this.rateCard = new RateCardInputs(sheet, contract, series);
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
    this.beside = new BesideInputs(sheet, contract, lastDay(periods, last));
    this.inTime = isMoving ? ImmutableMap.copyOf(inTime()) : ImmutableMap.of();
  }

  private static LocalDate lastDay(RegularPeriods periods, LocalDate day) {
    return periods.period(periods.indexOf(day)).lastDay().orElseThrow();
  }

  private Map<String, String> inTime() {
    sheet.group("Until when outcomes count", "contract " + contract.id());
    Map<String, String> ends = new LinkedHashMap<>();
    for (String outcome : series.stream().map(Series::outcome).distinct().toList()) {
      LocalDate end =
          contract.outcomes().stream()
              .filter(each -> each.id().equals(outcome))
              .map(contract.term()::achievement)
              .flatMap(each -> each.endExclusive().stream())
              .findFirst()
              .orElseThrow();
      ends.put(
          outcome,
          sheet.day(name(outcome) + ": before", end, "the end of the term and its tail", ""));
    }
    return ends;
  }

  private String anchor(RegularPeriods periods) {
    String label = "a payment period begins on";
    return BesideInputs.isStated(contract)
        ? sheet.fixedDay(label, periods.anchor(), BesideInputs.WHY_FIXED)
        : sheet.day(
            label,
            periods.anchor(),
            "periods of " + periods.months() + " months; the length is fixed",
            "");
  }

  private String statedTermFrom() {
    String label = "the term begins on";
    return BesideInputs.isStated(contract)
        ? sheet.fixedDay(label, contract.term().from(), BesideInputs.WHY_FIXED)
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

  /** The outcomes that are expected, in claim order. */
  ImmutableList<Series> series() {
    return series;
  }

  /** The cell of the first day on which an outcome no longer counts; empty where days are fixed. */
  Optional<String> countsBefore(String outcome) {
    return Optional.ofNullable(inTime.get(outcome));
  }

  BesideInputs besideInputs() {
    return beside;
  }

  /** Fees and grants, in the order of their ids, grants first. */
  ImmutableList<BesideInputs.Beside> beside() {
    return beside.written();
  }

  /** Between which days a grant stands in the place of payment. */
  ImmutableList<BesideInputs.GrantDays> grants() {
    return beside.grants();
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
}
