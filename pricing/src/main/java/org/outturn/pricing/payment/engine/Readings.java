package org.outturn.pricing.payment.engine;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.money.Amount;
import org.outturn.core.money.ExactLong;
import org.outturn.core.outcome.OutcomeLevel;
import org.outturn.pricing.payment.statement.Explanation;
import org.outturn.pricing.payment.statement.Headroom;
import org.outturn.pricing.payment.statement.LedgerEntry;
import org.outturn.pricing.payment.statement.MeasuredEffect;
import org.outturn.pricing.payment.statement.MinorTotals;
import org.outturn.pricing.payment.statement.NotApplied;
import org.outturn.pricing.payment.statement.PaymentStatement;
import org.outturn.pricing.payment.statement.PaymentTotals;
import org.outturn.pricing.payment.statement.Settlements;

/** What is read off a run: the statement, the effects, the explanation of one claim. */
public final class Readings {
  private final PricingRun run;
  private final Evidence evidence;
  private final LocalDate asOf;
  private final OutcomesContract contract;
  private final Currency currency;

  /** Worked out once, for the rules that were not applied and for the outcome share. */
  private final Supplier<long[]> netsByOutcome;

  private Readings(PricingRun run, Evidence evidence, LocalDate asOf) {
    this.run = run;
    this.evidence = evidence;
    this.asOf = asOf;
    this.contract = run.rows().contract().contract();
    this.currency = contract.currency();
    this.netsByOutcome = Suppliers.memoize(() -> netsByOutcome(run));
  }

  /**
   * Runs a contract over evidence.
   *
   * @param contract the contract
   * @param evidence what happened
   * @param asOf the last day whose verifications are seen
   * @return what can be read off the run
   * @throws org.outturn.core.validation.InvalidInputException when the evidence does not fit the
   *     contract, with every misfit
   */
  public static Readings of(CompiledContract contract, Evidence evidence, LocalDate asOf) {
    return new Readings(
        PricingRun.of(contract, evidence, asOf, Trace.ofNone(), PricingRun.Keep.ROWS),
        evidence,
        asOf);
  }

  /**
   * Runs a contract over evidence in stretches of another length, which changes no result.
   *
   * @param contract the contract
   * @param evidence what happened
   * @param asOf the last day whose verifications are seen
   * @param usualStretch how many rows go from stage to stage together, at least 1
   * @return what can be read off the run
   */
  public static Readings of(
      CompiledContract contract, Evidence evidence, LocalDate asOf, int usualStretch) {
    return new Readings(
        PricingRun.of(contract, evidence, asOf, Trace.ofNone(), PricingRun.Keep.ROWS, usualStretch),
        evidence,
        asOf);
  }

  /**
   * Explains one row by pricing it among all others.
   *
   * @param contract the contract
   * @param evidence what happened
   * @param asOf the last day whose verifications are seen
   * @param row the row, one seen by that date
   * @return its explanation
   */
  public static Explanation explain(
      CompiledContract contract, Evidence evidence, LocalDate asOf, int row) {
    Trace trace = Trace.of(row);
    PricingRun run = PricingRun.of(contract, evidence, asOf, trace, PricingRun.Keep.ROWS);
    return new ExplanationReading(run, trace, row)
        .explanation(new Readings(run, evidence, asOf).notApplied());
  }

  /**
   * The statement.
   *
   * @return a value that holds what it shows, and no more of the run
   */
  public PaymentStatement statement() {
    return statement(Plans.usual(contract));
  }

  /**
   * The statement beside one plan.
   *
   * @param plan the scenario whose planned payments are shown beside the periods; empty for none
   * @return a value that holds what it shows, and no more of the run
   */
  public PaymentStatement statement(Optional<String> plan) {
    ImmutableList<PeriodSums.Sum> sums = run.periods();
    Amount net = total(sums, PeriodSums.Sum::net);
    Amount fees = total(sums, PeriodSums.Sum::fees);
    Amount grants = total(sums, PeriodSums.Sum::grants);
    Amount all = net.plus(fees).plus(grants);
    return PaymentStatement.builder()
        .contract(contract.id())
        .name(contract.name())
        .currency(currency)
        .asOf(asOf)
        .gross(total(sums, PeriodSums.Sum::gross))
        .addAllAdjustments(run.ledger().adjustments(run.rows().contract()))
        .net(net)
        .fees(fees)
        .grants(grants)
        .addAllPayers(parties().payments(run.split().paid()))
        .unfunded(amount(run.split().unfunded()))
        .outcomeShare(outcomeShare(net, all))
        .addAllForecast(Plans.forecast(contract, asOf, all))
        .addAllPeriods(periodPayments().of(sums, plan))
        .addAllLimits(limits())
        .addAllNotApplied(notApplied())
        .lines(linesOf(run))
        .build();
  }

  /** The rules that could not be applied, with what the outcomes they concern are paid. */
  private ImmutableList<NotApplied> notApplied() {
    ImmutableList<UnappliedRule> rules = NotAppliedRules.of(run.rows());
    if (rules.isEmpty()) {
      return ImmutableList.of();
    }
    List<Amount> paid = Arrays.stream(netsByOutcome.get()).mapToObj(this::amount).toList();
    return rules.stream().map(rule -> rule.with(paid)).collect(ImmutableList.toImmutableList());
  }

  /** Where every outcome is of level OUTCOME, their net is that of all lines. */
  private Optional<BigFraction> outcomeShare(Amount net, Amount all) {
    if (all.signum() == 0) {
      return Optional.empty();
    }
    long ofOutcomes = run.rows().contract().hasOutcomesAlone() ? net.toMinor() : netOfOutcomes();
    return Optional.of(BigFraction.of(ofOutcomes, all.toMinor()));
  }

  private long netOfOutcomes() {
    long[] nets = netsByOutcome.get();
    long sum = 0;
    for (int outcome = 0; outcome < nets.length; outcome++) {
      if (contract.outcomes().get(outcome).level() == OutcomeLevel.OUTCOME) {
        sum = ExactLong.plus(sum, nets[outcome]);
      }
    }
    return sum;
  }

  /** What is payable for each outcome of the contract, by its place, in minor units. */
  private static long[] netsByOutcome(PricingRun run) {
    long[] nets = run.nets();
    long[] byOutcome = new long[run.rows().contract().contract().outcomes().size()];
    for (int row = 0; row < nets.length; row++) {
      int outcome = run.rows().terms(row).outcomeIndex();
      byOutcome[outcome] = ExactLong.plus(byOutcome[outcome], nets[row]);
    }
    return byOutcome;
  }

  /**
   * What is invoiced, period by period.
   *
   * @return settlements up to the last period that is over by the as-of date
   */
  public Settlements settlements() {
    return new SettlementReading(run, evidence, asOf).settlements(notApplied());
  }

  /**
   * The movements one by one.
   *
   * @return in the order in which they were taken
   */
  public ImmutableList<LedgerEntry> entries() {
    return new EntryReading(run).entries();
  }

  /**
   * Runs a contract over evidence and keeps the sums alone.
   *
   * @param contract the contract
   * @param evidence what happened
   * @param asOf the last day whose verifications are seen
   * @return the totals
   * @throws org.outturn.core.validation.InvalidInputException when the evidence does not fit the
   *     contract, with every misfit
   */
  public static PaymentTotals totals(CompiledContract contract, Evidence evidence, LocalDate asOf) {
    PricingRun run =
        PricingRun.of(contract, evidence, asOf, Trace.ofNone(), PricingRun.Keep.TOTALS);
    return new Readings(run, evidence, asOf).totals();
  }

  /** Its parts are made of the sums alone, so that it keeps nothing of the run. */
  private PaymentTotals totals() {
    ImmutableList<PeriodSums.Sum> sums = run.periods();
    PeriodPayments periodPayments = periodPayments();
    long[] paid = run.split().paid();
    return new PaymentTotals(
        total(sums, PeriodSums.Sum::gross),
        total(sums, PeriodSums.Sum::net),
        total(sums, PeriodSums.Sum::fees),
        total(sums, PeriodSums.Sum::grants),
        amount(run.split().unfunded()),
        () -> periodPayments.parties().payments(paid),
        () -> periodPayments.of(sums, Optional.empty()),
        run.outcomes().totals(contract));
  }

  /**
   * Runs a contract over evidence and keeps the sums alone, in minor units.
   *
   * @param contract the contract
   * @param evidence what happened
   * @param asOf the last day whose verifications are seen
   * @return the totals
   * @throws org.outturn.core.validation.InvalidInputException when the evidence does not fit the
   *     contract, with every misfit
   */
  public static MinorTotals minorTotals(
      CompiledContract contract, Evidence evidence, LocalDate asOf) {
    return new MinorReading(
            PricingRun.of(contract, evidence, asOf, Trace.ofNone(), PricingRun.Keep.PAYMENTS))
        .totals();
  }

  private Amount total(
      ImmutableList<PeriodSums.Sum> sums, ToLongFunction<PeriodSums.Sum> minorUnits) {
    long total = 0;
    for (PeriodSums.Sum sum : sums) {
      total = ExactLong.plus(total, minorUnits.applyAsLong(sum));
    }
    return amount(total);
  }

  private Amount amount(long minorUnits) {
    return Amount.ofMinor(currency, minorUnits);
  }

  private PayingParties parties() {
    return run.rows().contract().parties();
  }

  private PeriodPayments periodPayments() {
    return new PeriodPayments(contract, parties());
  }

  private ImmutableList<Headroom> limits() {
    return ImmutableList.<Headroom>builder()
        .addAll(run.deductibles().headroom(currency))
        .addAll(run.participantLimits().headroom(currency))
        .addAll(run.sharedLimits().headroom(currency))
        .build();
  }

  static LedgerLines linesOf(PricingRun run) {
    return new LedgerLines(run.rows(), run.ledger(), run.valuation().worthShown(), findingsOf(run));
  }

  static FindingSource findingsOf(PricingRun run) {
    return new FindingSource(
        run.rows(), run.rules(), run.results(), run.effects(), run.valuation());
  }

  /**
   * The effects against comparison groups, by which measurements were paid or not.
   *
   * @return one for each measurement that counts, in claim order
   */
  public ImmutableList<MeasuredEffect> effects() {
    return run.effects().effects();
  }
}
