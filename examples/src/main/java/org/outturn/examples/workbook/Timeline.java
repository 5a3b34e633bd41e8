package org.outturn.examples.workbook;

import java.util.Optional;
import org.outturn.core.outcome.Each;

/**
 * The rows of when outcomes are achieved and paid.
 *
 * @param day the day achieved
 * @param period the number of its payment period, from the anchor
 * @param due when that period is paid
 * @param year its contract year, from 1
 */
record Timeline(Row day, Row period, Row due, Row year) {

  /** The row in which counting that starts afresh has another number; empty where it does not. */
  Optional<Row> afresh(Optional<Each> each) {
    return each.flatMap(
        by ->
            switch (by) {
              case YEAR -> Optional.of(year);
              case PERIOD -> Optional.of(period);
              case COHORT, SEGMENT -> Optional.empty();
            });
  }

  /** A formula: what a row came to before, nothing where counting starts afresh. */
  String before(Optional<Each> each, Row counted) {
    return afresh(each)
        .map(
            number ->
                "IF(" + number.here() + "=" + number.before() + "," + counted.before() + ",0)")
        .orElse(counted.before());
  }
}
