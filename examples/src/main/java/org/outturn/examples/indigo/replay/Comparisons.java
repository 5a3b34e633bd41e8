package org.outturn.examples.indigo.replay;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.outturn.core.money.Amount;
import org.outturn.examples.indigo.PublishedPeriod;
import org.outturn.examples.indigo.contracts.PublishedPayment;
import org.outturn.pricing.payment.statement.OutcomePayment;
import org.outturn.pricing.payment.statement.PayerPayment;

/** What we price beside what was published, by metric, payer and year. */
final class Comparisons {
  private static final String NOT_SAID = "(not said)";

  private final PricedProject priced;

  Comparisons(PricedProject priced) {
    this.priced = priced;
  }

  ImmutableList<ComparedAmount> byMetric() {
    return Explainers.paidMetrics(priced).stream()
        .map(
            metric ->
                new ComparedAmount(
                    metric,
                    Optional.of(priced.ofMetric(metric)),
                    Optional.of(priced.publishedOf(metric))))
        .collect(ImmutableList.toImmutableList());
  }

  /** Payers that stand in one cell are one: the tables do not part them. */
  ImmutableList<ComparedAmount> byPayer() {
    Map<Set<String>, Amount> published = new LinkedHashMap<>();
    for (PublishedPayment each : priced.project().payments()) {
      published.merge(ImmutableSet.copyOf(each.payers()), each.amount(), Amount::plus);
    }
    Set<String> named = new HashSet<>();
    ImmutableList.Builder<ComparedAmount> rows = ImmutableList.builder();
    published.forEach(
        (payers, amount) -> {
          Optional<Amount> ours =
              payers.isEmpty()
                  ? Optional.of(PricedProject.payable(priced.statement()))
                  : Optional.of(paidBy(Sets.difference(payers, named)));
          named.addAll(payers.isEmpty() ? everyPayer() : payers);
          rows.add(
              new ComparedAmount(
                  payers.isEmpty() ? NOT_SAID : String.join(", ", payers),
                  ours,
                  Optional.of(amount)));
        });
    priced.statement().payers().stream()
        .filter(each -> !named.contains(each.party()))
        .map(each -> new ComparedAmount(each.party(), Optional.of(each.amount()), Optional.empty()))
        .forEach(rows::add);
    return rows.build();
  }

  private Set<String> everyPayer() {
    return priced.statement().payers().stream()
        .map(PayerPayment::party)
        .collect(ImmutableSet.toImmutableSet());
  }

  private Amount paidBy(Set<String> payers) {
    return priced.statement().payers().stream()
        .filter(each -> payers.contains(each.party()))
        .map(PayerPayment::amount)
        .reduce(priced.zero(), Amount::plus);
  }

  /** By the years that periods lie in: a result for three years stands beside no single one. */
  ImmutableList<ComparedAmount> byYear() {
    Map<String, Amount> ours =
        sum(
            priced.statement().outcomes(),
            each -> years(priced.project().achievedIn().get(each.outcome())),
            OutcomePayment::net);
    Map<String, Amount> published =
        sum(priced.project().payments(), each -> years(each.period()), PublishedPayment::amount);
    return Sets.union(ours.keySet(), published.keySet()).stream()
        .sorted()
        .map(
            years ->
                new ComparedAmount(
                    years,
                    Optional.ofNullable(ours.get(years)),
                    Optional.ofNullable(published.get(years))))
        .collect(ImmutableList.toImmutableList());
  }

  private static String years(@Nullable PublishedPeriod period) {
    return period == null || period.years().isEmpty() ? NOT_SAID : period.years();
  }

  private static <T> Map<String, Amount> sum(
      List<T> parts, Function<T, String> of, Function<T, Amount> amount) {
    Map<String, Amount> sums = new TreeMap<>();
    parts.forEach(each -> sums.merge(of.apply(each), amount.apply(each), Amount::plus));
    return sums;
  }
}
