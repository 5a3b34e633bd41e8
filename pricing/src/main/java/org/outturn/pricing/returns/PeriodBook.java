package org.outturn.pricing.returns;

import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.outturn.core.investment.Tranche;
import org.outturn.core.money.Amount;
import org.outturn.core.time.DateRange;

/** What moves in the period up to one distribution date, in minor units. Not thread-safe. */
final class PeriodBook {
  private final Currency currency;
  private final LocalDate from;
  private final long opening;
  private final Map<String, Long> drawn = new HashMap<>();
  private final Map<String, Map<DistributionKind, Long>> received = new HashMap<>();
  private long income;
  private long costs;
  private long paidCosts;
  private long residual;
  private long excess;

  PeriodBook(Currency currency, LocalDate from, long opening) {
    this.currency = currency;
    this.from = from;
    this.opening = opening;
  }

  void income(long minor) {
    income = Math.addExact(income, minor);
  }

  void costs(long minor) {
    costs = Math.addExact(costs, minor);
  }

  void paidCosts(long minor) {
    paidCosts = Math.addExact(paidCosts, minor);
  }

  void drawn(Tranche tranche, long minor) {
    drawn.merge(tranche.id(), minor, Math::addExact);
  }

  void received(Tranche tranche, DistributionKind kind, long minor) {
    received
        .computeIfAbsent(tranche.id(), id -> new EnumMap<>(DistributionKind.class))
        .merge(kind, minor, Math::addExact);
  }

  void residual(long minor) {
    residual = Math.addExact(residual, minor);
  }

  void excess(long minor) {
    excess = Math.addExact(excess, minor);
  }

  WaterfallPeriod close(LocalDate to, List<Tranche> tranches, long closing, long unpaid) {
    return WaterfallPeriod.builder()
        .period(DateRange.of(from, to.plusDays(1)))
        .opening(amount(opening))
        .income(amount(income))
        .costs(amount(costs))
        .paidCosts(amount(paidCosts))
        .addAllTranches(
            tranches.stream()
                .map(
                    each ->
                        TrancheMovement.of(
                            each.id(),
                            currency,
                            drawn.getOrDefault(each.id(), 0L),
                            received.getOrDefault(each.id(), Map.of())))
                .toList())
        .residual(amount(residual))
        .excess(amount(excess))
        .closing(amount(closing))
        .unpaidCosts(amount(unpaid))
        .build();
  }

  private Amount amount(long minor) {
    return Amount.ofMinor(currency, minor);
  }
}
