package org.outturn.pricing.payment.engine;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.Optional;
import org.outturn.core.outcome.Measure;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.ratecard.RateCardVersion;
import org.outturn.pricing.payment.statement.Finding;
import org.outturn.pricing.payment.statement.Reason;

/** Finds why a cause changed what a row is paid, with the dates and numbers that decided. */
final class FindingSource {
  private final SeenRows rows;
  private final CompiledContract contract;
  private final Iterable<CountingRule> rules;
  private final MeasuredResults results;
  private final EffectPayments effects;
  private final Valuation valuation;

  FindingSource(
      SeenRows rows,
      Iterable<CountingRule> rules,
      MeasuredResults results,
      EffectPayments effects,
      Valuation valuation) {
    this.rows = rows;
    this.contract = rows.contract();
    this.rules = rules;
    this.results = results;
    this.effects = effects;
    this.valuation = valuation;
  }

  /** The finding of a posting: its cause, and its row. */
  Finding finding(int number, int row) {
    Causes.Cause cause = contract.causes().get(number);
    return switch (cause.kind()) {
      case REFUSAL -> refusal(cause.reason(), row);
      case AMENDMENT -> amendment(cause);
      case NEGATIVE -> negative(row);
      case OWN_LIMIT -> {
        Outcome outcome = rows.terms(row).outcome();
        yield new Finding.OverPriceLimit(outcome.id(), outcome.measure() == Measure.PARTICIPANT);
      }
      case FACTOR -> valuation.factors().finding(row);
      case DEADWEIGHT -> deadweight(row);
      case EFFECT -> effect(number, row);
      case DEDUCTIBLE -> contract.deductibles().get(cause.number()).finding();
      case LIMIT -> contract.limit(cause.number()).finding();
      case CLAWBACK -> new Finding.TakenBack(LocalDate.ofEpochDay(rows.columns().reversed(row)));
    };
  }

  private Finding refusal(Reason reason, int row) {
    return Streams.stream(rules)
        .filter(rule -> rule.rule() == reason.rule())
        .findFirst()
        .orElseThrow()
        .finding(rows, row, reason);
  }

  private Finding amendment(Causes.Cause cause) {
    if (cause.version() == CompiledCard.NO_VERSION) {
      return new Finding.Amended(Optional.empty(), Optional.empty(), "");
    }
    RateCardVersion version = contract.card().version(cause.version());
    return new Finding.Amended(cause.id(), Optional.of(version.agreedOn()), version.because());
  }

  private Finding negative(int row) {
    return new Finding.Negative(
        rows.terms(row).outcome().id(),
        rows.tariff(row).tariff().form().measured(results.of(row).orElseThrow()));
  }

  private Finding effect(int cause, int row) {
    ComparisonPayments.Decision decision = requireNonNull(effects.of(row));
    return contract.causes().isPooled(cause)
        ? new Finding.EffectPooled(decision.pooled().orElseThrow())
        : new Finding.EffectUnpaid(decision.alone());
  }

  private Finding deadweight(int row) {
    GroupTerms terms = rows.terms(row);
    DeadweightTreatment treatment = contract.treatments().get(terms.outcomeIndex());
    return treatment.baseline().isPresent()
        ? new Finding.UnderBaseline(treatment.outcome(), valuation.baselines().size(row))
        : new Finding.DeadweightRate(treatment.outcome(), treatment.rateIn(terms.cohortId()));
  }
}
