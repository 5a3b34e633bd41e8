package org.outturn.examples.businesscase;

/**
 * The look of a page: from 320 px to a wide screen and on A4 paper, in the fonts of the machine it
 * is read on. Every text stands at 4.5:1 or more against what is behind it.
 */
final class PageStyle {
  /** The style sheet; it holds no character that would need escaping. */
  static final String SHEET =
      """

      @page { size: A4; margin: 15mm; }
      * { box-sizing: border-box; }
      body { margin: 0 auto; max-width: 72rem; padding: 1rem; color: #111; background: #fff;
        font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
      h1 { font-size: 1.6rem; line-height: 1.2; margin: 0 0 .5rem; }
      h2 { font-size: 1.25rem; line-height: 1.3; margin: 2rem 0 .5rem; }
      p, ul { max-width: 45rem; }
      figure { margin: 0 0 1rem; max-width: 30rem; }
      figcaption { font-size: .875rem; color: #333; }
      svg { display: block; width: 100%; height: auto; }
      svg text { font: 12px system-ui, sans-serif; fill: #111; }
      svg .end { text-anchor: end; }
      svg .middle { text-anchor: middle; }
      svg .name { font-weight: bold; }
      svg .grid { stroke: #d0d0d0; stroke-width: 1; }
      svg .axis { stroke: #555; stroke-width: 1; }
      svg .line { fill: none; stroke-width: 1.8; }
      svg .low.line { stroke: #a23b00; }
      svg .base.line { stroke: #111; }
      svg .high.line { stroke: #00508f; }
      svg .marker { fill: none; stroke-width: 1.5; }
      svg .low.marker { stroke: #a23b00; }
      svg .base.marker { fill: #111; stroke: #111; }
      svg .high.marker { stroke: #00508f; }
      svg .inputs { fill: #333; stroke: #111; }
      svg .outcomes { fill: #fff; stroke: #111; stroke-width: 1.5; }
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
      @media print {
        body { max-width: none; padding: 0; font-size: 10pt; }
        .scroll { overflow: visible; }
        figure, tr { break-inside: avoid; }
        h2, caption { break-after: avoid; }
        thead { display: table-header-group; }
        tfoot { display: table-row-group; }
      }
      """;

  private PageStyle() {}
}
