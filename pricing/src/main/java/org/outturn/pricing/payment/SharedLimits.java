package org.outturn.pricing.payment;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.outturn.core.contract.Rule;
import org.outturn.core.limit.SharedLimit;
import org.outturn.core.money.Amount;
import org.outturn.core.time.DateRange;

/**
 * The limits that everyone's claims share, met in claim order: on an outcome, on a theme, on each
 * contract year, on the contract. A claim falls into the contract year of its verification.
 */
final class SharedLimits implements OrderedStage {
  private final Claims claims;
  private final ContractYears years;
  private final List<Applied> applied;

  /**
   * One limit, with a meter that holds what the contract, or each contract year, has left of it.
   */
  private record Applied(SharedLimit limit, LimitMeter meter) {}

  SharedLimits(Claims claims) {
    this.claims = claims;
    years = new ContractYears(claims);
    applied =
        claims.contract().limits().stream()
            .filter(SharedLimit.class::isInstance)
            .map(SharedLimit.class::cast)
            .sorted(Comparator.comparing(SharedLimit::scope))
            .map(limit -> new Applied(limit, meter(limit)))
            .toList();
  }

  private LimitMeter meter(SharedLimit limit) {
    return limit.eachYear()
        ? LimitMeters.of(claims, limit, Rule.PART_PAY, "each contract year", years.count())
        : LimitMeters.of(claims, limit, Rule.PART_PAY, "the contract", 1);
  }

  @Override
  public void apply(Stretch rows) {
    for (Applied each : applied) {
      int[] holders = each.limit.eachYear() ? years.of(rows) : new int[rows.size()];
      each.meter.meet(rows, holders);
    }
  }

  ImmutableList<Headroom> headroom() {
    Currency currency = claims.contract().currency();
    ImmutableList.Builder<Headroom> headroom = ImmutableList.builder();
    for (Applied each : applied) {
      int holders = each.limit.eachYear() ? years.count() : 1;
      IntStream.range(0, holders).forEach(holder -> addHeadroom(each, holder, currency, headroom));
    }
    return headroom.build();
  }

  private void addHeadroom(
      Applied each, int holder, Currency currency, ImmutableList.Builder<Headroom> headroom) {
    String id = each.limit.id();
    LimitMeter meter = each.meter;
    Optional<DateRange> year =
        each.limit.eachYear() ? Optional.of(years.year(holder)) : Optional.empty();
    if (meter.limitsAmount()) {
      headroom.add(
          new Headroom.OfAmount(
              id,
              year,
              Amount.ofMinor(currency, meter.amountUsed(holder)),
              Amount.ofMinor(currency, meter.amountLeft(holder))));
    }
    if (meter.limitsQuantity()) {
      headroom.add(
          new Headroom.OfQuantity(
              id, year, meter.outcomesUsed(holder), meter.outcomesLeft(holder)));
    }
  }
}
