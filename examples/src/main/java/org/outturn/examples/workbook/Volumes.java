package org.outturn.examples.workbook;

import java.util.stream.Stream;
import org.outturn.pricing.businesscase.Volume;

/** The names of the volumes, in the order of their columns. */
final class Volumes {
  private Volumes() {}

  static Stream<String> names() {
    return Stream.of(Volume.values()).map(Volume::words);
  }
}
