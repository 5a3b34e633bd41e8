package org.outturn.examples.workbook;

import java.util.Optional;
import org.outturn.core.outcome.Each;
import org.outturn.core.ratecard.Tariff;

/**
 * What is counted together: the outcomes of one tariff, afresh for each cohort or segment where a
 * price says so.
 *
 * @param outcome the outcome
 * @param segment the segment of the tariff
 * @param each for what counting starts afresh
 * @param holder the cohort or segment; blank for all
 */
record Counting(String outcome, Optional<String> segment, Optional<Each> each, String holder) {

  static Counting of(Series series, Tariff tariff) {
    return new Counting(
        series.outcome(),
        tariff.segment(),
        tariff.price().each(),
        holder(series, tariff.price().each()));
  }

  /** For whom a series counts. */
  static String holder(Series series, Optional<Each> each) {
    return each.map(
            by ->
                switch (by) {
                  case COHORT -> series.cohort().orElse("");
                  case SEGMENT -> series.segment().orElse("");
                  case YEAR, PERIOD -> "";
                })
        .orElse("");
  }
}
