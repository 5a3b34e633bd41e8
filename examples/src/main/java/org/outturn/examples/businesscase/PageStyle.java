package org.outturn.examples.businesscase;

/**
 * The look of a page: from 320 px to a wide screen and on A4 paper, in the fonts of the machine it
 * is read on. Every text stands at 4.5:1 or more against what is behind it.
 */
final class PageStyle {
  /**
   * The look of drawings, on a page and as files. One colour for each party: payers blue, investors
   * black, as in every other chart; on white, also where the page is dark.
   */
  static final String DRAWINGS =
      """
      svg text { font: 12px system-ui, sans-serif; fill: #111; }
      svg .end { text-anchor: end; }
      svg .middle { text-anchor: middle; }
      svg .name { font-weight: bold; }
      svg .finding { font-size: 13px; font-weight: bold; }
      svg .unit { fill: #333; }
      svg .grid { stroke: #d0d0d0; stroke-width: 1; fill: none; }
      svg .axis { stroke: #555; stroke-width: 1; }
      svg .level { stroke: #111; stroke-width: 2; }
      svg .line { fill: none; stroke-width: 1.8; }
      svg .payer.line, svg .payer .marker { stroke: #005a9c; }
      svg .investor.line, svg .investor .marker { stroke: #111; }
      svg .marker { fill: none; stroke-width: 1.5; }
      svg .payer .full { fill: #005a9c; }
      svg .investor .full { fill: #111; }
      svg .ring { fill: none; stroke: #111; stroke-width: 1.5; }
      svg rect.payer { fill: #005a9c; stroke: #111; }
      svg .whole { fill: #d0d0d0; stroke: #111; }
      svg .off { fill: #fff; stroke: #111; stroke-width: 1.5; stroke-dasharray: 4 2; }
      svg .inputs { fill: #333; stroke: #111; }
      svg .outcomes { fill: #fff; stroke: #111; stroke-width: 1.5; }
      """;

  /** The style sheet; it holds no character that would need escaping. */
  static final String SHEET =
      """

      @page { size: A4; margin: 15mm; }
      * { box-sizing: border-box; }
      :root { color-scheme: light dark; }
      body { margin: 0 auto; max-width: 72rem; padding: 1rem; color: #111; background: #fff;
        font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
      h1 { font-size: 1.6rem; line-height: 1.2; margin: 0 0 .5rem; }
      h2 { font-size: 1.25rem; line-height: 1.3; margin: 2rem 0 .5rem; }
      p, ul { max-width: 45rem; }
      figure { margin: 0 0 1rem; max-width: 30rem; }
      figcaption { font-size: .875rem; color: #333; }
      svg { display: block; width: 100%; height: auto; }
      .scroll { overflow-x: auto; max-width: 100%; }
      table { border-collapse: collapse; margin: 0 0 1rem; font-variant-numeric: tabular-nums; }
      caption { text-align: left; font-weight: bold; padding: .25rem 0; }
      th, td { padding: .2rem .5rem; border-bottom: 1px solid #767676; text-align: right;
        overflow-wrap: normal; }
      tbody th, tfoot th, thead th:first-child { text-align: left; padding-left: 0; }
      tbody th, thead th:first-child { font-weight: normal; }
      tfoot td { font-weight: bold; }
      td, .days tbody th { white-space: nowrap; }
      .words td, .words th { text-align: left; white-space: normal; }
      @media (min-width: 64rem) {
        .pair { display: grid; grid-template-columns: 30rem 1fr; column-gap: 2rem;
          align-items: start; }
      }
      @media (max-width: 30rem) {
        table { font-size: .75rem; }
        th, td { padding: .2rem; }
        tfoot td { font-weight: normal; }
      }
      @media screen and (prefers-color-scheme: dark) {
        body { color: #eee; background: #161616; }
        figcaption { color: #ccc; }
        figure svg { background: #fff; padding: .5rem; }
      }
      @media print {
        body { max-width: none; padding: 0; font-size: 10pt; }
        .scroll { overflow: visible; }
        figure, tr, .pair { break-inside: avoid; }
        h2, caption { break-after: avoid; }
        thead { display: table-header-group; }
        tfoot { display: table-row-group; }
      }
      """
          + DRAWINGS;

  private PageStyle() {}
}
