package org.outturn.examples.businesscase;

import org.outturn.pricing.businesscase.Volume;

/**
 * How the line of a volume is told from the others without colour: by dash, marker and its name at
 * its end.
 *
 * @param dash lengths of strokes and gaps; {@code none} for a solid line
 * @param words dash and marker in words
 */
record VolumeLook(String dash, String words) {
  private static final double RADIUS = 3.2;

  static VolumeLook of(Volume volume) {
    return switch (volume) {
      case LOW -> new VolumeLook("2 3", "dotted with triangles");
      case BASE -> new VolumeLook("none", "solid with discs");
      case HIGH -> new VolumeLook("7 4", "dashed with squares");
    };
  }

  /** Draws the marker of a volume with its middle at a point. */
  static void marker(Markup svg, Volume volume, double x, double y) {
    String look = volume.words() + " marker";
    switch (volume) {
      case LOW ->
          svg.empty("path", "class", look, "d", "M" + at(x) + " " + at(y - 4) + " l4 7 h-8 z");
      case BASE ->
          svg.empty("circle", "class", look, "cx", at(x), "cy", at(y), "r", String.valueOf(RADIUS));
      case HIGH ->
          svg.empty(
              "rect",
              "class",
              look,
              "x",
              at(x - RADIUS),
              "y",
              at(y - RADIUS),
              "width",
              String.valueOf(2 * RADIUS),
              "height",
              String.valueOf(2 * RADIUS));
    }
  }

  /** A place in a drawing, to a tenth. */
  static String at(double place) {
    return String.valueOf(Math.round(place * 10) / 10.0);
  }
}
