package org.outturn.examples.page;

import org.outturn.examples.drawing.DrawingStyle;

/**
 * The look of a page: from 320 px to a wide screen and on A4 paper, in the fonts of the machine it
 * is read on. Every text stands at 4.5:1 or more against what is behind it.
 */
public final class PageStyle {
  /** The style sheet; it holds no character that would need escaping. */
  public static final String SHEET =
      """

      @page { size: A4; margin: 15mm; }
      * { box-sizing: border-box; }
      :root { color-scheme: light dark; --paper: #fff; }
      body { margin: 0 auto; max-width: 72rem; padding: 1rem; color: #111; background: #fff;
        font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
      h1 { font-size: 1.6rem; line-height: 1.2; margin: 0 0 .5rem; }
      h2 { font-size: 1.25rem; line-height: 1.3; margin: 2rem 0 .5rem; }
      h3 { font-size: 1rem; line-height: 1.3; margin: 1rem 0 .5rem; }
      p, ul { max-width: 45rem; }
      figure { margin: 0 0 1rem; max-width: 30rem; }
      figcaption { font-size: .875rem; color: #333; }
      svg { display: block; width: 100%; height: auto; }
      .scroll { overflow-x: auto; max-width: 100%; background:
        linear-gradient(to right, var(--paper) 30%, transparent) 0 0 / 3rem 100% local,
        linear-gradient(to left, var(--paper) 30%, transparent) 100% 0 / 3rem 100% local,
        linear-gradient(to right, #888, transparent) 0 0 / .6rem 100% scroll,
        linear-gradient(to left, #888, transparent) 100% 0 / .6rem 100% scroll;
        background-repeat: no-repeat; }
      table { border-collapse: collapse; margin: 0 0 1rem; font-variant-numeric: tabular-nums; }
      caption { text-align: left; font-weight: bold; padding: .25rem 0; }
      th, td { padding: .2rem .5rem; border-bottom: 1px solid #767676; text-align: right;
        overflow-wrap: normal; }
      tbody th, tfoot th, thead th:first-child { text-align: left; padding-left: 0; }
      tbody th, thead th:first-child { font-weight: normal; }
      tfoot td { font-weight: bold; }
      td, .days tbody th { white-space: nowrap; }
      .words td, .words th { text-align: left; white-space: normal; }
      th.word, td.word, .day { text-align: left; white-space: normal; }
      thead th.word:first-child, thead th.number:first-child { font-weight: bold; }
      thead th.number:first-child { text-align: right; padding-left: .5rem; }
      .day { white-space: nowrap; }
      .long { min-width: 8em; }
      .sentence { min-width: 14em; }
      .total th, .total td { font-weight: bold; border-top: 2px solid; }
      .finding { font-size: 1.125rem; }
      tbody th { min-width: 6rem; }
      .days tbody th, .shaded tbody th { min-width: 0; }
      .words td { min-width: 7rem; }
      .words td.amount { white-space: nowrap; min-width: 0; }
      .shaded td { color: #111; background: #fff; }
      .shaded td.loss { outline: 2px dashed #111; outline-offset: -3px; font-style: italic; }
      .shaded td.gain-1 { background: #eceff2; }
      .shaded td.gain-2 { background: #c9d8e6; }
      .shaded td.gain-3 { background: #9dbdd8; }
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
        :root { --paper: #161616; }
        body { color: #eee; background: #161616; }
        figcaption { color: #ccc; }
        figure svg { background: #fff; padding: .5rem; }
      }
      @media print {
        body { max-width: none; padding: 0; font-size: 10pt; }
        .scroll { overflow: visible; background: none; }
        .shaded td { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        figure, tr, .pair, .short { break-inside: avoid; }
        figure { break-after: avoid; }
        h2, h3, h2 + p, caption { break-after: avoid; }
        thead { display: table-header-group; }
        tfoot { display: table-row-group; }
      }
      """
          + DrawingStyle.SHEET;

  private PageStyle() {}
}
