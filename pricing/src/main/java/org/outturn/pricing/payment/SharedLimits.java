package org.outturn.pricing.payment;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.outturn.core.contract.Rule;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.limit.SharedLimit;
import org.outturn.core.money.Amount;
import org.outturn.core.time.DateRange;
import org.outturn.core.time.RegularPeriods;

/**
 * The limits that everyone's claims share, met in claim order: on an outcome, on a theme, on each
 * contract year, on the contract. A claim falls into the contract year of its verification.
 */
final class SharedLimits {
  private final List<Applied> applied;

  /** One limit with a meter for each of its holders: the contract years, or the contract alone. */
  private static final class Applied {
    private static final int WHOLE_CONTRACT = 0;

    private final SharedLimit limit;
    private final TreeMap<Integer, LimitMeter> meters = new TreeMap<>();
    private final RegularPeriods years;
    private int lastYear;
    private int lastDay = Integer.MIN_VALUE;

    private Applied(Claims claims, SharedLimit limit) {
      this.limit = limit;
      this.years = claims.contract().term().years();
      if (limit.eachYear()) {
        int last = years.indexOf(claims.contract().term().to().minusDays(1));
        for (int year = 0; year <= last; year++) {
          meter(claims, year);
        }
      } else {
        meter(claims, WHOLE_CONTRACT);
      }
    }

    private LimitMeter meter(Claims claims, int holder) {
      return meters.computeIfAbsent(
          holder,
          any ->
              LimitMeters.of(
                  claims,
                  limit,
                  Rule.PART_PAY,
                  limit.eachYear() ? "contract year " + years.period(holder) : "the contract"));
    }

    private void meet(Claims claims, int row) {
      if (limit.eachYear()) {
        int day = claims.evidence().verified(row);
        if (day != lastDay) {
          lastDay = day;
          lastYear = years.indexOf(LocalDate.ofEpochDay(day));
        }
        meter(claims, lastYear).meet(claims, row);
      } else {
        meters.firstEntry().getValue().meet(claims, row);
      }
    }
  }

  SharedLimits(Claims claims) {
    applied =
        claims.contract().limits().stream()
            .filter(SharedLimit.class::isInstance)
            .map(SharedLimit.class::cast)
            .sorted(Comparator.comparing(SharedLimit::scope))
            .map(limit -> new Applied(claims, limit))
            .toList();
  }

  void apply(Claims claims) {
    Applied[][] byGroup =
        claims.groups().stream()
            .map(
                terms ->
                    applied.stream()
                        .filter(each -> each.limit.coverage().covers(terms.outcome()))
                        .toArray(Applied[]::new))
            .toArray(Applied[][]::new);
    Evidence evidence = claims.evidence();
    for (int row = 0; row < claims.size(); row++) {
      for (Applied each : byGroup[evidence.group(row)]) {
        if (claims.payable(row) > 0) {
          each.meet(claims, row);
        }
      }
    }
  }

  ImmutableList<Headroom> headroom(Currency currency) {
    ImmutableList.Builder<Headroom> headroom = ImmutableList.builder();
    for (Applied each : applied) {
      String id = each.limit.id();
      each.meters.forEach(
          (number, meter) -> {
            Optional<DateRange> year =
                each.limit.eachYear() ? Optional.of(each.years.period(number)) : Optional.empty();
            if (meter.limitsAmount()) {
              headroom.add(
                  new Headroom.OfAmount(
                      id,
                      year,
                      Amount.ofMinor(currency, meter.amountUsed()),
                      Amount.ofMinor(currency, meter.amountLeft())));
            }
            if (meter.limitsQuantity()) {
              headroom.add(
                  new Headroom.OfQuantity(
                      id, year, meter.quantityUsed(), meter.quantityRemaining()));
            }
          });
    }
    return headroom.build();
  }
}
