package org.outturn.pricing.payment;

import java.time.LocalDate;
import java.util.Arrays;
import org.outturn.core.evidence.EvidenceColumns;
import org.outturn.core.time.DateRange;
import org.outturn.core.time.RegularPeriods;

/**
 * The contract years, from anniversary to anniversary of the term's start, numbered from 0: those
 * of the term, and before and after it those in which claims were verified.
 */
final class ContractYears {
  private final RegularPeriods years;
  private final int first;
  private final int[] starts;

  ContractYears(Claims claims) {
    years = claims.contract().term().years();
    int from = 0;
    int to = years.indexOf(claims.contract().term().to().minusDays(1));
    if (claims.size() > 0) {
      from = Math.min(from, indexOf(claims.evidence(), 0));
      to = Math.max(to, indexOf(claims.evidence(), claims.size() - 1));
    }
    first = from;
    starts = new int[to - from + 1];
    for (int year = 0; year < starts.length; year++) {
      starts[year] = Math.toIntExact(year(year).startInclusive().toEpochDay());
    }
  }

  private int indexOf(EvidenceColumns evidence, int row) {
    return years.indexOf(LocalDate.ofEpochDay(evidence.verified(row)));
  }

  int count() {
    return starts.length;
  }

  DateRange year(int number) {
    return years.period(first + number);
  }

  /** The years in which claims were verified, by their places. */
  int[] of(Stretch rows) {
    int[] found = new int[rows.size()];
    Arrays.setAll(found, place -> yearOf(rows.verified[place]));
    return found;
  }

  private int yearOf(int day) {
    int year = starts.length - 1;
    while (year > 0 && day < starts[year]) {
      year--;
    }
    return year;
  }
}
