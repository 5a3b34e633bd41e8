package org.outturn.pricing.payment;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.Evidence;

/** One pricing of a contract: the stages in order, from claims to a statement. */
final class PricingRun {
  private final LocalDate asOf;
  private final PricedClaims priced;
  private final PayerSplit split;
  private final ImmutableList<Headroom> headroom;

  PricingRun(OutcomesContract contract, Evidence evidence, LocalDate asOf, Trace trace) {
    this.asOf = asOf;
    Claims claims = new Claims(contract, evidence, evidence.seenBy(asOf), trace);

    CompiledRateCard card = new CompiledRateCard(contract.rateCard(), claims.groups());
    card.apply(claims);
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
    new Valuation(card, deadweight, ledger).apply(claims);
    MeasuredValuation measured = new MeasuredValuation(claims, card, deadweight, ledger);
    measured.apply();
    priced = new PricedClaims(claims, rules, card, measured);

    ParticipantLimits participantLimits = new ParticipantLimits(claims);
    participantLimits.apply(claims);
    SharedLimits sharedLimits = new SharedLimits(claims);
    sharedLimits.apply(claims);
    headroom =
        ImmutableList.<Headroom>builder()
            .addAll(participantLimits.headroom(contract.currency()))
            .addAll(sharedLimits.headroom(contract.currency()))
            .build();

    split = new PayerSplit(contract);
    split.apply(claims);
  }

  PricedClaims priced() {
    return priced;
  }

  PaymentStatement statement() {
    return new PaymentStatement(priced, asOf, split, headroom);
  }
}
