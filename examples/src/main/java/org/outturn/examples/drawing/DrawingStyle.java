package org.outturn.examples.drawing;

/**
 * The look of drawings, on a page and as files. One colour for each party: payers blue, investors
 * black, the service orange, the provider green, the public grey, what payers only plan light blue;
 * on white, also where the page is dark.
 */
public final class DrawingStyle {
  /** How large the letters are that are not said otherwise. */
  static final double SIZE_OF_TEXT = 12;

  /** The style sheet; it holds no character that would need escaping. */
  public static final String SHEET =
      """
      svg text { font: 12px system-ui, sans-serif; fill: #111; }
      svg .end { text-anchor: end; }
      svg .middle { text-anchor: middle; }
      svg .name { font-weight: bold; }
      svg .over { paint-order: stroke; stroke: #fff; stroke-width: 3; }
      svg .finding { font-size: 13px; font-weight: bold; }
      svg .unit { fill: #333; }
      svg .grid { stroke: #d0d0d0; stroke-width: 1; fill: none; }
      svg .lead { stroke: #111; stroke-width: 1; fill: none; }
      svg .axis { stroke: #555; stroke-width: 1; }
      svg .level { stroke: #111; stroke-width: 2; }
      svg .under { stroke: #fff; stroke-width: 5; }
      svg .line { fill: none; stroke-width: 1.8; }
      svg .marker { fill: none; stroke-width: 1.5; }
      svg .payer.line, svg .payer .marker { stroke: #005a9c; }
      svg .payer .full, svg .payer.bar { fill: #005a9c; }
      svg .payer.band { fill: #005a9c; fill-opacity: .2; }
      svg .investor.line, svg .investor .marker { stroke: #111111; }
      svg .investor .full, svg .investor.bar { fill: #111111; }
      svg .investor.band { fill: #111111; fill-opacity: .2; }
      svg .service.line, svg .service .marker { stroke: #b34a00; }
      svg .service .full, svg .service.bar { fill: #b34a00; }
      svg .service.band { fill: #b34a00; fill-opacity: .2; }
      svg .provider.line, svg .provider .marker { stroke: #006e4e; }
      svg .provider .full, svg .provider.bar { fill: #006e4e; }
      svg .provider.band { fill: #006e4e; fill-opacity: .2; }
      svg .public.line, svg .public .marker { stroke: #6f6f6f; }
      svg .public .full, svg .public.bar { fill: #6f6f6f; }
      svg .public.band { fill: #6f6f6f; fill-opacity: .2; }
      svg .plan.line, svg .plan .marker { stroke: #4a8fc4; }
      svg .plan .full, svg .plan.bar { fill: #4a8fc4; }
      svg .plan.band { fill: #4a8fc4; fill-opacity: .2; }
      svg .ring { fill: none; stroke: #111; stroke-width: 1.5; }
      svg .bar { stroke: #111; }
      svg .band { stroke: none; }
      svg .whole { fill: #d0d0d0; stroke: #111; }
      svg .off { fill: #fff; stroke: #111; stroke-width: 1.5; stroke-dasharray: 4 2; }
      svg .inputs { fill: #333; stroke: #111; }
      svg .outcomes { fill: #fff; stroke: #111; stroke-width: 1.5; }
      """;

  private DrawingStyle() {}
}
