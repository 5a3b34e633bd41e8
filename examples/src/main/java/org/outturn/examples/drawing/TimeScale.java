package org.outturn.examples.drawing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The scale of dates along a chart.
 *
 * @param first the first day shown
 * @param last the last day shown
 */
record TimeScale(LocalDate first, LocalDate last) {
  private static final int MOST_YEARS = 6;

  /** How far along a day lies, 0 on the first and 1 on the last; in the middle of a single day. */
  double share(LocalDate date) {
    long days = ChronoUnit.DAYS.between(first, last);
    return days == 0 ? 0.5 : (double) ChronoUnit.DAYS.between(first, date) / days;
  }

  /** The days to mark, the first of January of at most six years; none where none is shown. */
  List<LocalDate> years() {
    int from = first.minusDays(1).getYear() + 1;
    int step = (last.getYear() - from) / MOST_YEARS + 1;
    return IntStream.rangeClosed(0, Math.max(-1, (last.getYear() - from) / step))
        .filter(each -> from <= last.getYear())
        .mapToObj(each -> LocalDate.of(from + each * step, 1, 1))
        .toList();
  }
}
