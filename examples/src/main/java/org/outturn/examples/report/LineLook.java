package org.outturn.examples.report;

import java.awt.BasicStroke;
import java.awt.Color;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.markers.Marker;

/** What tells one line of a chart from the others: dash, marker and shade, not colour alone. */
record LineLook(BasicStroke stroke, Marker marker, Color color) {
  private static final float WIDTH = 2.2f;

  static LineLook solid(Marker marker, Color color) {
    return new LineLook(new BasicStroke(WIDTH), marker, color);
  }

  /** A line of dashes and gaps of these lengths. */
  static LineLook dashed(Marker marker, Color color, float... lengths) {
    return new LineLook(
        new BasicStroke(WIDTH, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, lengths, 0),
        marker,
        color);
  }

  void on(XYSeries series) {
    series.setLineStyle(stroke);
    series.setLineColor(color);
    series.setMarker(marker);
    series.setMarkerColor(color);
  }
}
