package org.outturn.pricing.payment.engine;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.contract.Term;
import org.outturn.core.money.Rounding;
import org.outturn.core.ratecard.Indexation;
import org.outturn.core.ratecard.Tariff;
import org.outturn.core.time.RegularPeriods;

/**
 * How often prices have risen on a day: once at each anniversary of the term's start from the
 * stated date on, compounded on the first price (rule indexed-price).
 */
final class PriceRises {
  private final RegularPeriods years;
  private final Optional<Indexation> indexation;
  private final int firstYear;

  PriceRises(Term term, Optional<Indexation> indexation) {
    this.years = term.years();
    this.indexation = indexation;
    this.firstYear = indexation.map(this::firstYear).orElse(Integer.MAX_VALUE);
  }

  /** The number of the contract year that begins with the first rise. */
  private int firstYear(Indexation index) {
    int holding = years.indexOf(index.from());
    boolean begins = start(holding).equals(index.from());
    return Math.max(1, begins ? holding : holding + 1);
  }

  private LocalDate start(int year) {
    return years.period(year).startInclusive();
  }

  /** How many rises there were up to a day. */
  int on(long day) {
    return indexation.isEmpty()
        ? 0
        : Math.max(0, years.indexOf(LocalDate.ofEpochDay(day)) - firstYear + 1);
  }

  /** The first day of so many rises; far back of none. */
  long from(int rises) {
    return rises == 0 ? Long.MIN_VALUE : start(firstYear + rises - 1).toEpochDay();
  }

  /** The day of the next rise; far ahead where prices never rise. */
  long to(int rises) {
    return indexation.isEmpty() ? Long.MAX_VALUE : start(firstYear + rises).toEpochDay();
  }

  /** A tariff after so many rises. */
  Tariff risen(Tariff tariff, int rises, Rounding rounding) {
    if (rises == 0) {
      return tariff;
    }
    BigFraction yearly = BigFraction.ONE.add(indexation.orElseThrow().rate().toFraction());
    return tariff.withPrice(tariff.price().match(new IndexedPrice(yearly.pow(rises), rounding)));
  }
}
