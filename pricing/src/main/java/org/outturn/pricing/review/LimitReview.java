package org.outturn.pricing.review;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.limit.Coverage;
import org.outturn.core.limit.Limit;
import org.outturn.core.limit.LimitScope;
import org.outturn.core.limit.MostOutcomes;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Decimals;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.ratecard.Tariff;

/** Limits that nothing comes to: another lets less through, or all that is planned is less. */
final class LimitReview {
  private final ReviewedTerms terms;
  private final OutcomesContract contract;
  private final ImmutableList.Builder<Warning> found;

  /** Those that others may never come to, of each scope and coverage the tightest, it first. */
  private final ImmutableList<Limit> tightest;

  LimitReview(ReviewedTerms terms, ImmutableList.Builder<Warning> found) {
    this.terms = terms;
    this.contract = terms.contract();
    this.found = found;
    this.tightest = tightest(contract.limits());
  }

  /**
   * Limits of money, once and for everyone: what starts afresh lets more through in all, and a
   * limit of participants counts each of them apart.
   */
  private static ImmutableList<Limit> tightest(List<Limit> limits) {
    Map<Map.Entry<LimitScope, Coverage>, Limit> found = new LinkedHashMap<>();
    limits.stream()
        .filter(LimitReview::isOfEveryone)
        .sorted(Comparator.comparing(LimitReview::amount))
        .forEach(each -> found.putIfAbsent(Map.entry(each.scope(), each.coverage()), each));
    return ImmutableList.copyOf(found.values());
  }

  private static boolean isOfEveryone(Limit limit) {
    return limit.terms().amount().isPresent()
        && limit.scope() != LimitScope.YEAR
        && !limit.scope().isOfParticipant()
        && limit.terms().each().isEmpty()
        && !limit.coverage().isOfSomePeople();
  }

  private static Amount amount(Limit limit) {
    return limit.terms().amount().orElseThrow();
  }

  static String text(Amount amount) {
    return amount.currency() + " " + Decimals.grouped(amount.value());
  }

  void look() {
    for (Limit each : contract.limits()) {
      each.terms().amount().ifPresent(amount -> amount(each, amount));
      each.terms().quantity().flatMap(MostOutcomes::number).ifPresent(most -> quantity(each, most));
    }
  }

  private void amount(Limit limit, Amount amount) {
    Optional<Limit> tighter = tighter(limit, amount);
    if (tighter.isPresent()) {
      add(
          limit,
          "amount",
          text(amount),
          "Limit "
              + tighter.get().id()
              + " lets no more than "
              + text(amount(tighter.get()))
              + " through in all, so that this one changes nothing.");
    } else if (!limit.terms().countsFees() && !limit.terms().countsGrants()) {
      most(limit, this::dearest)
          .filter(most -> most.compareTo(amount.value()) < 0)
          .ifPresent(
              most ->
                  add(
                      limit,
                      "amount",
                      text(amount),
                      everyone(limit)
                          + text(Amount.of(contract.currency(), most))
                          + ", so that this limit takes nothing off."));
    }
  }

  private void quantity(Limit limit, BigDecimal quantity) {
    most(limit, any -> Optional.of(BigDecimal.ONE))
        .filter(most -> most.compareTo(quantity) < 0)
        .ifPresent(
            most ->
                add(
                    limit,
                    "quantity",
                    Decimals.grouped(quantity),
                    everyone(limit)
                        + Decimals.grouped(most)
                        + " outcomes, so that this limit takes nothing off."));
  }

  private static String everyone(Limit limit) {
    return limit.scope().isOfParticipant()
        ? "A participant who achieves all it counts, as often as is paid, comes to "
        : "Where all who are planned achieve all it counts, as often as is paid, that comes to ";
  }

  private void add(Limit limit, String part, String stated, String because) {
    found.add(
        new Warning(
            Suspicion.LIMIT_NEVER_BINDS, "limits[" + limit.id() + "]." + part, stated, because));
  }

  /** All that a limit counts, each worth so much; empty where anything of it is unbounded. */
  private Optional<BigDecimal> most(Limit limit, Function<Outcome, Optional<BigDecimal>> worth) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Outcome each : counted(limit)) {
      Optional<BigDecimal> number =
          limit.scope().isOfParticipant() ? ReviewedTerms.perPerson(each) : terms.planned(each);
      Optional<BigDecimal> all = number.flatMap(most -> worth.apply(each).map(most::multiply));
      if (all.isEmpty()) {
        return all;
      }
      sum = sum.add(all.get());
    }
    return Optional.of(sum);
  }

  /** The highest price of an outcome; empty where factors or an index may raise it. */
  private Optional<BigDecimal> dearest(Outcome outcome) {
    List<Tariff> tariffs = terms.tariffs().get(outcome.id());
    boolean mayRise =
        contract.rateCard().indexation().isPresent()
            || tariffs.stream().anyMatch(tariff -> !tariff.factors().isEmpty());
    return mayRise
        ? Optional.empty()
        : tariffs.stream()
            .flatMap(tariff -> tariff.price().amounts().stream())
            .map(Amount::value)
            .max(Comparator.naturalOrder())
            .or(() -> Optional.of(BigDecimal.ZERO));
  }

  private List<Outcome> counted(Limit limit) {
    return contract.outcomes().stream().filter(limit.coverage()::covers).toList();
  }

  /** A limit that counts at least as much and lets less through. */
  private Optional<Limit> tighter(Limit limit, Amount amount) {
    return tightest.stream()
        .takeWhile(other -> amount(other).compareTo(amount) < 0)
        .filter(other -> isWider(other, limit))
        .findFirst();
  }

  private boolean isWider(Limit other, Limit limit) {
    return other.scope().compareTo(limit.scope()) > 0
        && counted(limit).stream().allMatch(other.coverage()::covers);
  }
}
