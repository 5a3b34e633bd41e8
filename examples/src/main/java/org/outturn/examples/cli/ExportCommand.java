package org.outturn.examples.cli;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.outturn.core.investment.FinanceCase;
import org.outturn.examples.casefiles.ContractCase;
import org.outturn.examples.casefiles.FinanceCaseFiles;
import org.outturn.examples.indigo.IndigoTable;
import org.outturn.examples.indigo.export.IndigoExport;
import org.outturn.examples.indigo.export.IndigoExportJson;
import org.outturn.examples.indigo.export.IndigoExporter;
import org.outturn.examples.report.ExportReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes a contract with what came of it as rows of the INDIGO tables. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "Writes a contract with its results, payments, commitments and plan as rows of the INDIGO",
      "tables, so that a project can publish: prices for one outcome, numbers by payment period,"
          + " no",
      "participant. Says by name what of the contract is not read back from them as it was."
    })
final class ExportCommand implements Callable<Integer> {
  private static final String OUT = "--out";

  @Spec private CommandSpec spec;

  @Mixin private EvidenceOptions given;

  @Option(
      names = "--finance",
      paramLabel = "CASE",
      description = "Also writes who invested: a finance case, a JSON file.")
  private Optional<Path> finance;

  @Option(
      names = OUT,
      required = true,
      paramLabel = "DIR",
      description =
          "The folder to write the tables into: projects.csv, outcome_pricings.csv ... Tables that"
              + " are there are replaced.")
  private Path folder;

  @Mixin private FormatOption format;

  @Override
  public Integer call() {
    if (!Files.isDirectory(folder)) {
      throw Refusals.of(OUT, "there is no folder " + folder);
    }
    ImmutableMap<IndigoTable, TargetFile> targets =
        Maps.toMap(
            List.of(IndigoTable.values()),
            table -> new TargetFile(OUT, folder.resolve(table.fileName())));
    ContractCase read = given.read();
    Optional<FinanceCase> terms =
        finance.map(path -> FinanceCaseFiles.readTerms(given.filesInUse().of(path)));
    targets.values().forEach(target -> target.mustNotBeIn(given.filesInUse()));
    IndigoExport export =
        Refusals.at("export", () -> IndigoExporter.DEFAULT.export(read, given.asOf(read), terms));
    export
        .files()
        .forEach(
            (table, text) ->
                Objects.requireNonNull(targets.get(table))
                    .write(text.getBytes(StandardCharsets.UTF_8), given.filesInUse()));
    write(export, spec.commandLine().getOut());
    return ExitCode.DONE;
  }

  private void write(IndigoExport export, PrintWriter out) {
    switch (format.chosen()) {
      case text -> out.print(ExportReport.print(export));
      case json -> IndigoExportJson.write(export, out);
      case csv -> ExportReport.write(export, out);
    }
  }
}
