package org.outturn.pricing.payment.engine;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.limit.OnReaching;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.ratecard.Gate;
import org.outturn.core.ratecard.GateMeasure;
import org.outturn.core.ratecard.RateCardVersion;
import org.outturn.core.ratecard.Tariff;
import org.outturn.core.schedule.Fee;

/**
 * Whether what outcomes were paid bounds what a rule could have taken off in all, had it been
 * applied to them. Whatever of an outcome's claims is refused, its other claims then fall into its
 * own tiers, and limits are freed for others: the whole contract pays less by no more than all that
 * the outcome was paid. Not so where a refusal could make another outcome worth less.
 */
final class BoundByPayment {
  private final OutcomesContract contract;
  private final ImmutableSet<String> counted;
  private final ImmutableSet<String> twoSided;

  BoundByPayment(OutcomesContract contract) {
    this.contract = contract;
    this.counted =
        Stream.concat(
                tariffs().flatMap(tariff -> tariff.onlyIf().stream()),
                contract.blend().fees().stream().map(Fee::onlyIf).flatMap(Collection::stream))
            .filter(gate -> gate.of() == GateMeasure.QUANTITY)
            .map(Gate::outcome)
            .collect(ImmutableSet.toImmutableSet());
    this.twoSided =
        tariffs()
            .filter(Tariff::twoSided)
            .map(Tariff::outcome)
            .collect(ImmutableSet.toImmutableSet());
  }

  private Stream<Tariff> tariffs() {
    return contract.rateCard().versions().stream()
        .map(RateCardVersion::tariffs)
        .flatMap(Collection::stream);
  }

  /** Why it does not, for the first outcome of which it does not. */
  Optional<String> unbounded(Collection<Outcome> outcomes) {
    return outcomes.stream().map(this::unbounded).flatMap(Optional::stream).findFirst();
  }

  private Optional<String> unbounded(Outcome outcome) {
    Stream<String> deductibles =
        contract.deductibles().stream()
            .filter(each -> each.coverage().covers(outcome))
            .map(each -> "deductible " + each.id() + " would be taken off other claims instead");
    Stream<String> limits =
        contract.limits().stream()
            .filter(each -> each.terms().onReaching() == OnReaching.NOTHING)
            .filter(each -> each.coverage().covers(outcome))
            .map(each -> "limit " + each.id() + " might let other claims through");
    Stream<String> gates =
        Stream.of(outcome.id())
            .filter(counted::contains)
            .map(id -> "a gate asks how many of " + id + " count");
    Stream<String> losses =
        Stream.of(outcome.id())
            .filter(twoSided::contains)
            .map(id -> id + " may also earn below zero");
    return Streams.concat(deductibles, limits, gates, losses).findFirst();
  }
}
