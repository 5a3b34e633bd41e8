package org.outturn.examples.report;

import java.io.Writer;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.core.money.Amount;
import org.outturn.examples.casefiles.CsvTable;
import org.outturn.examples.indigo.replay.ComparedAmount;
import org.outturn.examples.indigo.replay.Missing;
import org.outturn.examples.indigo.replay.ReplayedProject;

/**
 * Projects priced again as CSV: a row for each project, and for each of its metrics, payers, years.
 */
public final class ReplayCsv {
  private ReplayCsv() {}

  /**
   * Writes the rows.
   *
   * @param projects the projects
   * @param out where it goes; it is not closed
   */
  public static void write(List<ReplayedProject> projects, Writer out) {
    CsvTable table =
        new CsvTable(
            out,
            "project",
            "name",
            "by",
            "of",
            "currency",
            "atPrices",
            "ours",
            "published",
            "unexplained",
            "status",
            "reasons",
            "missing");
    for (ReplayedProject each : projects) {
      whole(table, each);
      parts(table, each, "METRIC", each.byMetric());
      parts(table, each, "PAYER", each.byPayer());
      parts(table, each, "YEAR", each.byYear());
    }
    table.flush();
  }

  private static void whole(CsvTable table, ReplayedProject project) {
    table.text(project.id()).text(project.name()).text("PROJECT").text("");
    table.text(
        Stream.of(project.published(), project.ours())
            .flatMap(Optional::stream)
            .findFirst()
            .map(Amount::currency)
            .map(Currency::getCurrencyCode)
            .orElse(""));
    ResultCsv.amount(table, project.atPrices());
    ResultCsv.amount(table, project.ours());
    ResultCsv.amount(table, project.published());
    ResultCsv.amount(table, project.remainder());
    table
        .text(project.status().name())
        .text(
            project.explained().stream()
                .map(each -> each.reason().name())
                .distinct()
                .collect(Collectors.joining(" ")))
        .text(project.missing().stream().map(Missing::name).collect(Collectors.joining(" ")))
        .endRow();
  }

  private static void parts(
      CsvTable table, ReplayedProject project, String by, List<ComparedAmount> parts) {
    for (ComparedAmount each : parts) {
      table.text(project.id()).text(project.name()).text(by).text(each.of());
      table.text(
          Stream.of(each.ours(), each.published())
              .flatMap(Optional::stream)
              .findFirst()
              .map(amount -> amount.currency().getCurrencyCode())
              .orElse(""));
      table.nothing();
      ResultCsv.amount(table, each.ours());
      ResultCsv.amount(table, each.published());
      ResultCsv.amount(table, each.difference());
      table.text(each.isExact() ? "EXACT" : "").text("").text("").endRow();
    }
  }
}
