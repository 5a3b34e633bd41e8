package org.outturn.examples.drawing;

/** How one line of a chart is told from the others without colour: by dash and marker. */
public enum LineStyle {
  /** The low volume, or one more. */
  DOTTED("2 3", "dotted with triangles", "M0 -4 l4 7 h-8 z"),
  /** The base volume, or the first scenario. */
  SOLID("none", "solid with discs", ""),
  /** The high volume, or one more. */
  DASHED("7 4", "dashed with squares", "M-3.2 -3.2 h6.4 v6.4 h-6.4 z"),
  /** One more. */
  DOT_DASHED("8 3 2 3", "dot-dashed with diamonds", "M0 -4.4 l4.4 4.4 l-4.4 4.4 l-4.4 -4.4 z"),
  /** One more. */
  LONG("14 4", "long-dashed with crosses", "M-3.5 -3.5 l7 7 M-3.5 3.5 l7 -7"),
  /** One more. */
  FINE("1 2", "finely dotted with pluses", "M-4 0 h8 M0 -4 v8");

  private final String dash;
  private final String words;
  private final String marker;

  LineStyle(String dash, String words, String marker) {
    this.dash = dash;
    this.words = words;
    this.marker = marker;
  }

  /**
   * The style of the line at an index; the first is solid, the seventh is like the first.
   *
   * @param index from 0
   * @return the style
   */
  public static LineStyle of(int index) {
    LineStyle[] inOrder = {SOLID, DASHED, DOTTED, DOT_DASHED, LONG, FINE};
    return inOrder[index % inOrder.length];
  }

  /** Lengths of strokes and gaps; {@code none} for a solid line. */
  String dash() {
    return dash;
  }

  /**
   * Dash and marker in words.
   *
   * @return such as {@code dashed with squares}
   */
  public String words() {
    return words;
  }

  /** Draws the marker with its middle at a point. */
  void marker(Markup svg, double x, double y) {
    if (this == SOLID) {
      svg.empty("circle", "class", "full marker", "cx", Svg.at(x), "cy", Svg.at(y), "r", "3.2");
      return;
    }
    svg.empty(
        "path",
        "class",
        "marker",
        "transform",
        "translate(" + Svg.at(x) + " " + Svg.at(y) + ")",
        "d",
        marker);
  }
}
