package org.outturn.examples.workbook;

import java.util.List;
import java.util.stream.Stream;
import org.outturn.pricing.businesscase.Volume;

/** The columns of a sheet whose first one names a row, and which has one more for each volume. */
final class VolumeColumns {
  private static final int FIRST_ROW = 2;

  private VolumeColumns() {}

  static void headings(SheetPen pen, String first) {
    pen.headings(List.of(first), names());
  }

  /** The names of the volumes. */
  static List<String> names() {
    return Stream.of(Volume.values()).map(Volume::words).toList();
  }

  /** Where the figure of a volume is in a row. */
  static String cell(SheetPen pen, Volume volume, int row) {
    return pen.cell(letter(volume), row);
  }

  /** Adds a row with the sum of all rows above. */
  static void total(SheetPen pen, String name) {
    int last = pen.rowNumber();
    pen.row().text(name, Look.GROUP);
    for (Volume volume : Volume.values()) {
      pen.formula(
          last < FIRST_ROW ? "0" : "SUM(" + pen.cells(letter(volume), FIRST_ROW, last) + ")",
          Look.TOTAL);
    }
  }

  private static char letter(Volume volume) {
    return (char) ('A' + index(volume));
  }

  /** The column of a volume, counted from 0. */
  static int index(Volume volume) {
    return switch (volume) {
      case LOW -> 1;
      case BASE -> 2;
      case HIGH -> 3;
    };
  }
}
