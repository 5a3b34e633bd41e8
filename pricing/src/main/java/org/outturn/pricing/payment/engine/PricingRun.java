package org.outturn.pricing.payment.engine;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.evidence.EvidenceColumns;

/** One pricing: the compiled contract's stages in order, over the evidence seen by a date. */
final class PricingRun {
  /** How many rows a stretch usually has; a processor's cache holds them. */
  private static final int SHORT = 2048;

  /** What is kept of a run beside its sums. */
  enum Keep {
    /** What each row is worth and every posting to it. */
    ROWS,
    /** Nothing. */
    TOTALS
  }

  private final SeenRows rows;
  private final ImmutableList<CountingRule> rules;
  private final MeasuredResults results;
  private final EffectPayments effects;
  private final LedgerColumns ledger;
  private final Valuation valuation;
  private final ParticipantLimits participantLimits;
  private final SharedLimits sharedLimits;
  private final PayerSplit split;
  private final PeriodSums periods;
  private final OutcomeSums outcomes;

  private PricingRun(SeenRows rows, Trace trace, Keep keep) {
    this.rows = rows;
    results = MeasuredResults.of(rows);
    rules =
        ImmutableList.of(
            new VerifiedOnly(),
            new InTime(),
            new InSequence(),
            new CardInForce(),
            new GateOpen(results),
            new OnceEach());
    Refusals refusals = new Refusals(rows.size());
    for (CountingRule rule : rules) {
      rule.apply(rows, refusals);
    }
    effects = new EffectPayments(rows, refusals, results);
    ledger = new LedgerColumns(rows.contract().causes(), rows.size(), keep);
    valuation = new Valuation(rows, refusals, results, effects, ledger);
    participantLimits = new ParticipantLimits(rows, ledger);
    sharedLimits = new SharedLimits(rows, ledger);
    split = new PayerSplit(rows, trace);
    periods = new PeriodSums(rows, split);
    outcomes = new OutcomeSums(rows);
  }

  /** Runs all stages over what was verified by a date. */
  static PricingRun of(
      CompiledContract contract,
      Evidence evidence,
      LocalDate asOf,
      Trace trace,
      Keep keep,
      int usualStretch) {
    EvidenceColumns columns = evidence.columns();
    SeenRows rows = new SeenRows(contract, columns, columns.seenBy(asOf), contract.bind(evidence));
    PricingRun run = new PricingRun(rows, trace, keep);
    run.takeAll(trace, keep, usualStretch);
    return run;
  }

  static PricingRun of(
      CompiledContract contract, Evidence evidence, LocalDate asOf, Trace trace, Keep keep) {
    return of(contract, evidence, asOf, trace, keep, SHORT);
  }

  private void takeAll(Trace trace, Keep keep, int usualStretch) {
    int size = rows.size();
    int most = rows.contract().keepsBest() ? size : Math.min(size, usualStretch);
    Stretch stretch = new Stretch(rows, trace, most);
    for (int from = 0; from < size; from = stretch.end()) {
      stretch.turnTo(from, from + Math.min(most, size - from));
      valuation.apply(stretch);
      participantLimits.apply(stretch);
      sharedLimits.apply(stretch);
      periods.apply(stretch);
      if (keep == Keep.TOTALS) {
        outcomes.apply(stretch);
      }
      ledger.keep(stretch);
    }
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
      nets[ledger.row(number)] += ledger.amount(number);
    }
    return nets;
  }

  ImmutableList<CountingRule> rules() {
    return rules;
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
