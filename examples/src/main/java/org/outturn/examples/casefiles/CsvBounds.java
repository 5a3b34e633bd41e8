package org.outturn.examples.casefiles;

/**
 * How large a CSV file may be; held to while it is read, before anything is kept.
 *
 * @param bytes the most bytes
 * @param rows the most rows under the header
 * @param fieldLength the most characters of one field
 */
public record CsvBounds(long bytes, long rows, int fieldLength) {
  /** 1 GiB, 20 million rows, 10,000 characters a field. */
  public static final CsvBounds DEFAULT = new CsvBounds(1L << 30, 20_000_000, 10_000);
}
