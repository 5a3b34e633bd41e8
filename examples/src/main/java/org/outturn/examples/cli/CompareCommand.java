package org.outturn.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.outturn.core.validation.InvalidInputException;
import org.outturn.core.validation.Problem;
import org.outturn.examples.casefiles.ComparisonFiles;
import org.outturn.examples.report.ComparisonChart;
import org.outturn.pricing.comparison.Comparison;
import org.outturn.pricing.comparison.ComparisonCase;
import org.outturn.pricing.comparison.MechanismComparer;
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
      paramLabel = "FILE",
      description = "Also draws the cost per outcome as bars, a PNG file.")
  private Optional<Path> chart;

  @Mixin private FormatOption format;

  @Override
  public Integer call() {
    Comparison comparison = compare(read());
    chart.ifPresent(target -> draw(comparison, target));
    ResultOutput.write(comparison, format.chosen(), spec.commandLine().getOut());
    return ExitCode.DONE;
  }

  private ComparisonCase read() {
    try (RowsRead progress = new RowsRead()) {
      return ComparisonFiles.read(file, progress);
    }
  }

  private Comparison compare(ComparisonCase given) {
    try {
      return MechanismComparer.DEFAULT.compare(given);
    } catch (IllegalArgumentException refused) {
      throw refusal(String.valueOf(file.getFileName()), String.valueOf(refused.getMessage()));
    }
  }

  private static void draw(Comparison comparison, Path target) {
    ComparisonChart picture = new ComparisonChart(comparison);
    if (picture.isEmpty()) {
      throw refusal("--chart", "there is no cost per outcome to draw");
    }
    try {
      picture.save(target);
    } catch (IOException fault) {
      throw refusal("--chart", "cannot be written: " + fault);
    }
  }

  private static InvalidInputException refusal(String where, String message) {
    return new InvalidInputException(List.of(new Problem(where, message)));
  }
}
