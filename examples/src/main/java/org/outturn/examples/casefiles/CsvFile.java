package org.outturn.examples.casefiles;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;

/** The kinds of CSV files that are read, and the columns of each. */
public enum CsvFile {
  /** Claims of participants. */
  CLAIMS,
  /** Outcomes counted together. */
  TALLIES,
  /** What was measured on whole cohorts. */
  MEASUREMENTS,
  /** Dated cash flows. */
  CASH_FLOWS;

  private ImmutableList<CsvColumn> columns() {
    return switch (this) {
      case CLAIMS -> ImmutableList.copyOf(ClaimColumn.values());
      case TALLIES -> ImmutableList.copyOf(TallyColumn.values());
      case MEASUREMENTS -> ImmutableList.copyOf(MeasurementColumn.values());
      case CASH_FLOWS -> ImmutableList.copyOf(FlowColumn.values());
    };
  }

  /**
   * The names of its columns.
   *
   * @param required whether those that every file has, or those that may be left out
   * @return in the order of the format
   */
  public List<String> columns(boolean required) {
    return columns().stream()
        .filter(each -> each.isRequired() == required)
        .map(CsvColumn::header)
        .toList();
  }

  /**
   * The names of its columns for people.
   *
   * @return such as {@code outcome}, and {@code [cohort]} for one that may be left out
   */
  public List<String> shown() {
    return Stream.concat(
            columns(true).stream(), columns(false).stream().map(name -> "[" + name + "]"))
        .toList();
  }
}
