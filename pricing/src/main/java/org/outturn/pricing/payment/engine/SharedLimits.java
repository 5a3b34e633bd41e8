package org.outturn.pricing.payment.engine;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.outturn.core.money.Amount;
import org.outturn.pricing.payment.statement.Headroom;

/**
 * The limits that everyone's claims share, met in claim order: on an outcome, on a theme, on each
 * contract year, on the contract. A claim falls into the contract year of its verification.
 */
final class SharedLimits implements OrderedStage {
  private final List<LimitMeter> meters = new ArrayList<>();
  private final YearTable.Span years;
  private int[] yearOfPlace = {};
  private int[] onlyHolder = {};

  SharedLimits(SeenRows rows, LedgerColumns ledger) {
    CompiledContract contract = rows.contract();
    years = years(rows);
    int before = contract.participantLimits().size();
    List<CompiledLimit> limits = contract.sharedLimits();
    for (int place = 0; place < limits.size(); place++) {
      CompiledLimit limit = limits.get(place);
      int holders = limit.isOfEachYear() ? years.count() : 1;
      int cause = contract.causes().limit(before + place);
      meters.add(new LimitMeter(limit, rows, cause, ledger, holders));
    }
  }

  private static YearTable.Span years(SeenRows rows) {
    YearTable years = rows.contract().years();
    return rows.size() == 0 || !rows.contract().hasYearlyLimits()
        ? years.span()
        : years.span(rows.columns().verified(0), rows.columns().verified(rows.size() - 1));
  }

  @Override
  public void apply(Stretch stretch) {
    for (LimitMeter meter : meters) {
      meter.meet(stretch, meter.limit().isOfEachYear() ? years(stretch) : only(stretch));
    }
  }

  private int[] only(Stretch stretch) {
    if (onlyHolder.length < stretch.size()) {
      onlyHolder = new int[stretch.size()];
    }
    return onlyHolder;
  }

  private int[] years(Stretch stretch) {
    if (yearOfPlace.length < stretch.size()) {
      yearOfPlace = new int[stretch.size()];
    }
    for (int place = 0; place < stretch.size(); place++) {
      yearOfPlace[place] = years.of(stretch.verified[place]);
    }
    return yearOfPlace;
  }

  ImmutableList<Headroom> headroom(Currency currency) {
    ImmutableList.Builder<Headroom> headroom = ImmutableList.builder();
    for (LimitMeter meter : meters) {
      boolean eachYear = meter.limit().isOfEachYear();
      for (int holder = 0; holder < (eachYear ? years.count() : 1); holder++) {
        Optional<String> year =
            eachYear
                ? Optional.of(years.year(holder).startInclusive().toString())
                : Optional.empty();
        add(meter, holder, year, currency, headroom);
      }
    }
    return headroom.build();
  }

  private static void add(
      LimitMeter meter,
      int holder,
      Optional<String> year,
      Currency currency,
      ImmutableList.Builder<Headroom> headroom) {
    String id = meter.limit().id();
    if (meter.limit().limitsAmount()) {
      headroom.add(
          new Headroom.OfAmount(
              id,
              year,
              Amount.ofMinor(currency, meter.amountUsed(holder)),
              Amount.ofMinor(currency, meter.amountLeft(holder))));
    }
    if (meter.limit().limitsQuantity()) {
      headroom.add(
          new Headroom.OfQuantity(
              id, year, meter.outcomesUsed(holder), meter.outcomesLeft(holder)));
    }
  }
}
