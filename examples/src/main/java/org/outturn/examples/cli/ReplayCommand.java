package org.outturn.examples.cli;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.outturn.examples.indigo.contracts.IndigoProjects;
import org.outturn.examples.indigo.replay.Replay;
import org.outturn.examples.indigo.replay.ReplayJson;
import org.outturn.examples.indigo.replay.ReplayedProject;
import org.outturn.examples.indigo.replay.Replayer;
import org.outturn.examples.page.ReplayPage;
import org.outturn.examples.report.FindingsReport;
import org.outturn.examples.report.ReplayCsv;
import org.outturn.examples.report.ReplayReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prices every contract of an INDIGO export again, beside what was published to be paid. */
@Command(
    name = "replay",
    mixinStandardHelpOptions = true,
    description = {
      "Prices every contract of an INDIGO export that has prices and results, and sets it beside"
          + " the",
      "published payments: exact, explained by the data, unexplained, or not comparable. What is"
          + " odd",
      "in the tables is a finding with its row and column; nothing in them stops the others."
    })
final class ReplayCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "INDIGO_DIR",
      description =
          "The folder with the tables of the export: projects.csv, outcome_pricings.csv ...")
  private Path folder;

  @Option(names = "--project", paramLabel = "ID", description = "One project in detail.")
  private Optional<String> project;

  @Option(names = "--findings", description = "What is odd in the tables, finding by finding.")
  private boolean findings;

  @Option(
      names = "--out",
      paramLabel = "FILE.html",
      description = "Also writes a page with one picture a project.")
  private Optional<Path> page;

  @Mixin private FormatOption format;

  @Override
  public Integer call() {
    Optional<TargetFile> target = page.map(path -> TargetFile.page("--out", path));
    IndigoFolder indigo = new IndigoFolder(folder.toString(), folder);
    IndigoProjects projects = IndigoProjects.of(indigo.read());
    target.ifPresent(each -> each.mustNotBeIn(indigo.filesInUse()));
    Replay replay = replay(projects);
    target.ifPresent(
        each ->
            each.write(
                ReplayPage.write(replay).getBytes(StandardCharsets.UTF_8), indigo.filesInUse()));
    write(replay, spec.commandLine().getOut());
    return ExitCode.DONE;
  }

  private Replay replay(IndigoProjects projects) {
    if (project.isEmpty()) {
      try (TaskProgress progress = TaskProgress.ofProjects(projects.ids().size())) {
        return Replayer.DEFAULT.replay(projects, progress);
      }
    }
    String id = project.get();
    if (!projects.ids().contains(id)) {
      throw Refusals.of("--project", "there is no project '" + id + "' in the tables");
    }
    ReplayedProject only = Replayer.DEFAULT.replay(projects.project(id));
    return new Replay(ImmutableList.of(only), only.findings());
  }

  private void write(Replay replay, PrintWriter out) {
    switch (format.chosen()) {
      case text -> out.print(text(replay));
      case json -> ReplayJson.write(replay, out);
      case csv -> {
        if (findings) {
          FindingsReport.write(replay.findings(), out);
        } else {
          ReplayCsv.write(replay.projects(), out);
        }
      }
    }
  }

  private String text(Replay replay) {
    if (findings) {
      return FindingsReport.print(replay.findings());
    }
    return project.isPresent()
        ? ReplayReport.print(replay.projects().get(0))
        : new ReplayReport(replay).print();
  }
}
