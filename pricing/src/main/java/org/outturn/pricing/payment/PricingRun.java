package org.outturn.pricing.payment;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.EvidenceColumns;

/** One pricing of a contract: the stages in order, from claims to a statement. */
final class PricingRun {
  /** How many rows a stretch usually has; a processor's cache holds them. */
  private static final int SHORT = 2048;

  private final LocalDate asOf;
  private final int usualStretch;
  private final PricedClaims priced;
  private final ParticipantLimits participantLimits;
  private final SharedLimits sharedLimits;
  private final PayerSplit split;
  private final PaymentPeriods periods;

  PricingRun(OutcomesContract contract, EvidenceColumns evidence, LocalDate asOf, Trace trace) {
    this(contract, evidence, asOf, trace, SHORT);
  }

  /** A pricing in stretches of a length, which changes no result. */
  PricingRun(
      OutcomesContract contract,
      EvidenceColumns evidence,
      LocalDate asOf,
      Trace trace,
      int usualStretch) {
    this.asOf = asOf;
    this.usualStretch = usualStretch;
    Claims claims = new Claims(contract, evidence, evidence.seenBy(asOf), trace);

    CompiledRateCard card =
        new CompiledRateCard(contract.rateCard(), claims.evidence(), claims.groups());
    ImmutableList<CountingRule> rules =
        ImmutableList.of(
            new VerifiedOnly(),
            new InTime(),
            new InSequence(),
            new CardInForce(card),
            new GateOpen(card),
            new OnceEach());
    rules.forEach(rule -> rule.apply(claims));

    DeadweightLine[] deadweight = Engagement.deadweightLines(claims);
    ValuationLedger ledger =
        new ValuationLedger(
            claims, new ValuationCauses(claims.adjustments(), contract.outcomes(), deadweight));
    Valuation valuation = new Valuation(claims, card, deadweight, ledger);
    MeasuredValuation measured = new MeasuredValuation(claims, card, deadweight, ledger);
    priced = new PricedClaims(claims, rules, card, measured);
    participantLimits = new ParticipantLimits(claims);
    sharedLimits = new SharedLimits(claims);
    split = new PayerSplit(claims);
    periods = new PaymentPeriods(claims);
    run(ImmutableList.of(valuation, measured, participantLimits, sharedLimits, split, periods));
  }

  private void run(ImmutableList<OrderedStage> stages) {
    int size = priced.claims().size();
    int most = participantLimits.comparesAll() ? size : Math.min(size, usualStretch);
    Stretch rows = new Stretch(priced.claims(), most);
    for (int from = 0; from < size; from = rows.end()) {
      rows.turnTo(from, from + Math.min(most, size - from));
      stages.forEach(stage -> stage.apply(rows));
      priced.claims().keep(rows);
    }
  }

  PricedClaims priced() {
    return priced;
  }

  PaymentStatement statement() {
    ImmutableList<Headroom> headroom =
        ImmutableList.<Headroom>builder()
            .addAll(participantLimits.headroom())
            .addAll(sharedLimits.headroom())
            .build();
    return new PaymentStatement(priced, asOf, split, periods.payments(), headroom);
  }
}
