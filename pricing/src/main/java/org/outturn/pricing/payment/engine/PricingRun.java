package org.outturn.pricing.payment.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.List;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.evidence.EvidenceColumns;
import org.outturn.core.money.ExactLong;

/** One pricing: the compiled contract's stages in order, over the evidence seen by a date. */
final class PricingRun {
  /** How many rows a stretch usually has; a processor's cache holds them. */
  private static final int SHORT = 2048;

  private static final ImmutableList<CountingRule> OF_EACH_ROW =
      ImmutableList.of(new VerifiedOnly(), new InTime(), new InSequence(), new CardInForce());

  /** What is kept of a run beside its sums. */
  enum Keep {
    /** What each row is worth and every posting to it. */
    ROWS,
    /** Nothing. */
    TOTALS,
    /** Nothing, and of the sums only those by payer and period. */
    PAYMENTS
  }

  private final SeenRows rows;
  private final ImmutableList<CountingRule> ofOthers;
  private final MeasuredResults results;
  private final ImmutableList<Movement> movements;
  private final EffectPayments effects;
  private final LedgerColumns ledger;
  private final Valuation valuation;
  private final Deductibles deductibles;
  private final ParticipantLimits participantLimits;
  private final SharedLimits sharedLimits;
  private final PayerSplit split;
  private final PeriodSums periods;
  private final OutcomeSums outcomes;
  private int taken;

  private PricingRun(SeenRows rows, Trace trace, Keep keep) {
    this.rows = rows;
    results = MeasuredResults.of(rows);
    Refusals refusals = new Refusals(rows.size());
    Conditions conditions = new Conditions(rows, refusals, results);
    ofOthers = ofOthers(rows.contract(), conditions);
    apply(OF_EACH_ROW, rows.groups().all(), refusals);
    for (boolean[] level : rows.groups().ofLevels()) {
      apply(ofOthers, level, refusals);
    }
    movements = Movements.of(rows, refusals, conditions);
    effects = new EffectPayments(rows, refusals, results);
    ledger = new LedgerColumns(rows.contract().causes(), rows.size(), keep);
    valuation = new Valuation(rows, refusals, results, effects, conditions, ledger);
    LimitHolders years = years();
    deductibles = new Deductibles(rows, years, ledger);
    participantLimits = new ParticipantLimits(rows, ledger);
    sharedLimits = new SharedLimits(rows, years, ledger);
    split = new PayerSplit(rows, trace);
    periods = new PeriodSums(rows, movements, split, ledger);
    outcomes = new OutcomeSums(rows);
  }

  /** The rules that are asked of an outcome once others are decided. */
  private static ImmutableList<CountingRule> ofOthers(
      CompiledContract contract, Conditions conditions) {
    boolean hasGrants = !contract.contract().blend().grants().isEmpty();
    return hasGrants
        ? ImmutableList.of(new GateOpen(conditions), new OnceEach(), new RecordedNotPaid())
        : ImmutableList.of(new GateOpen(conditions), new OnceEach());
  }

  private void apply(List<CountingRule> some, boolean[] asked, Refusals refusals) {
    for (CountingRule rule : some) {
      rule.apply(rows, asked, refusals);
    }
  }

  /** The contract years in which anything happened, and at least those of the term. */
  private LimitHolders years() {
    YearTable years = rows.contract().years();
    long last = rows.size() == 0 ? years.firstDay() : rows.columns().verified(rows.size() - 1);
    for (Movement movement : movements) {
      last = Math.max(last, movement.day());
    }
    return LimitHolders.ofYears(years, years.span(last));
  }

  /** Runs all stages over what was verified by a date. */
  static PricingRun of(
      CompiledContract contract,
      Evidence evidence,
      LocalDate asOf,
      Trace trace,
      Keep keep,
      int usualStretch) {
    PricingRun run = ready(contract, evidence, asOf, trace, keep);
    run.takeAll(trace, keep, usualStretch);
    return run;
  }

  /** A run that has taken no row yet. */
  static PricingRun ready(
      CompiledContract contract, Evidence evidence, LocalDate asOf, Trace trace, Keep keep) {
    EvidenceColumns columns = evidence.columns();
    SeenRows rows = new SeenRows(contract, columns, asOf, contract.bind(evidence));
    return new PricingRun(rows, trace, keep);
  }

  static PricingRun of(
      CompiledContract contract, Evidence evidence, LocalDate asOf, Trace trace, Keep keep) {
    return of(contract, evidence, asOf, trace, keep, SHORT);
  }

  /** Takes every row through all stages, so many together as a stretch usually has. */
  void takeAll(Trace trace, Keep keep, int usualStretch) {
    int size = rows.size();
    int most = rows.contract().keepsBest() ? size : Math.min(size, usualStretch);
    Stretch stretch = new Stretch(rows, movements, trace, most);
    do {
      stretch.turnTo(taken, taken + Math.min(most, size - taken));
      valuation.apply(stretch);
      deductibles.apply(stretch);
      participantLimits.apply(stretch);
      sharedLimits.apply(stretch);
      periods.apply(stretch);
      if (keep == Keep.TOTALS) {
        outcomes.apply(stretch);
      }
      ledger.keep(stretch);
      taken = stretch.end();
    } while (taken < size);
  }

  /** How many rows went through all stages; where they overflowed, the row that did. */
  int taken() {
    return taken;
  }

  SeenRows rows() {
    return rows;
  }

  /** What is payable for each row, in minor units. */
  long[] nets() {
    long[] nets = new long[rows.size()];
    for (int row = 0; row < nets.length; row++) {
      nets[row] = ledger.gross(row);
    }
    for (int number = 0; number < ledger.size(); number++) {
      nets[ledger.row(number)] = ExactLong.plus(nets[ledger.row(number)], ledger.amount(number));
    }
    return nets;
  }

  /** What was payable for a row until it was taken back, in minor units. */
  long netUntilTakenBack(int row) {
    return periods.netUntilTakenBack(row);
  }

  /** The rules that decide which rows count, in order. */
  Iterable<CountingRule> rules() {
    return Iterables.concat(OF_EACH_ROW, ofOthers);
  }

  MeasuredResults results() {
    return results;
  }

  EffectPayments effects() {
    return effects;
  }

  LedgerColumns ledger() {
    return ledger;
  }

  Valuation valuation() {
    return valuation;
  }

  /** What moved money beside the rows, in order, as the limits left it. */
  ImmutableList<Movement> movements() {
    return movements;
  }

  Deductibles deductibles() {
    return deductibles;
  }

  ParticipantLimits participantLimits() {
    return participantLimits;
  }

  SharedLimits sharedLimits() {
    return sharedLimits;
  }

  PayerSplit split() {
    return split;
  }

  /** The sums by outcome, of a run that keeps totals alone: lines give them otherwise. */
  OutcomeSums outcomes() {
    return outcomes;
  }

  ImmutableList<PeriodSums.Sum> periods() {
    return periods.sums();
  }
}
