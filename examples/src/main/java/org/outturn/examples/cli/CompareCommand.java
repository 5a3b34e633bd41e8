package org.outturn.examples.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.outturn.examples.casefiles.ComparisonFiles;
import org.outturn.examples.casefiles.FilesInUse;
import org.outturn.examples.report.ComparisonChart;
import org.outturn.pricing.comparison.Comparison;
import org.outturn.pricing.solve.ComparedCase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Holds paying for inputs against paying for outcomes. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description =
        "Holds paying for inputs against paying for outcomes: cost per outcome, who bears the"
            + " variance, break-even.")
final class CompareCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "CASE", description = "The comparison case, a JSON file.")
  private Path file;

  @Option(
      names = "--chart",
      paramLabel = "FILE.svg|FILE.png",
      description = "Also draws the cost per outcome as bars.")
  private Optional<Path> chart;

  @Mixin private FormatOption format;

  private final FilesInUse inUse = new FilesInUse();

  @Override
  public Integer call() {
    Optional<TargetFile> picture = chart.map(path -> TargetFile.chart("--chart", path));
    Comparison comparison = compare(read());
    picture.ifPresent(target -> draw(comparison, target));
    ResultOutput.write(comparison, format.chosen(), spec.commandLine().getOut());
    return ExitCode.DONE;
  }

  private ComparedCase read() {
    try (TaskProgress progress = TaskProgress.ofRows()) {
      return new ComparisonFiles(inUse.of(file), inUse.beside(file)).read(progress);
    }
  }

  private Comparison compare(ComparedCase given) {
    return Refusals.at(String.valueOf(file.getFileName()), given::compare);
  }

  private void draw(Comparison comparison, TargetFile target) {
    ComparisonChart chart = new ComparisonChart(comparison);
    if (chart.isEmpty()) {
      throw Refusals.of(target.option(), "there is no cost per outcome to draw");
    }
    target.draw(chart.panels(), inUse);
  }
}
