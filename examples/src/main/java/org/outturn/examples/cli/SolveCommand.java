package org.outturn.examples.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.outturn.examples.casefiles.AskedSolution;
import org.outturn.examples.casefiles.FilesInUse;
import org.outturn.examples.casefiles.SolvableFiles;
import org.outturn.examples.document.SolutionDocument;
import org.outturn.pricing.solve.CaseNumbers;
import org.outturn.pricing.solve.Solution;
import org.outturn.pricing.solve.SolvableCase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds what a number of a case should be for a figure of it to meet a target. */
@Command(
    name = "solve",
    mixinStandardHelpOptions = true,
    description = {
      "Finds what a number of a delivery, or of a finance, comparison or appraisal case, should be",
      "for a figure of it to meet a target, and shows that it does not one step beside: the price",
      "that gives investors their return, the highest at which the public gains, the success rate",
      "that breaks even."
    })
final class SolveCommand implements Callable<Integer> {
  private static final String FOR = "--for";
  private static final String TARGET = "--target";

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "DOCUMENT",
      description = "A delivery, or a finance, comparison or appraisal case, a JSON file.")
  private Path file;

  @Option(
      names = FOR,
      paramLabel = "PATH",
      description =
          "The number that is looked for, by its place in the case; with * for any text the level"
              + " of all it fits, such as 'contract.rateCard.*.amount' for all prices.")
  private Optional<String> path;

  @Option(
      names = TARGET,
      paramLabel = "FIGURE=VALUE",
      description =
          "What a figure has to be, such as return=0.08; >= or <= in place of = where it is wanted"
              + " on the other side.")
  private Optional<String> target;

  @Option(names = "--list", description = "Lists the numbers and the figures of the case instead.")
  private boolean isList;

  @Option(
      names = "--scenario",
      paramLabel = "NAME",
      description = "The scenario that is looked at; the first of the case unless given.")
  private Optional<String> scenario;

  @Option(
      names = "--benefits",
      paramLabel = "APPRAISAL",
      description =
          "What the outcomes of a delivery or finance case are worth: an appraisal case, a JSON"
              + " file, for the figure gain.")
  private Optional<Path> benefits;

  @Option(
      names = "--finance",
      paramLabel = "CASE",
      description =
          "How a delivery is financed: a finance case, a JSON file, for the figures return,"
              + " surplus and shortfall; what comes in is what the delivery leads to.")
  private Optional<Path> finance;

  @Option(
      names = "--runs",
      paramLabel = "N",
      description =
          "Simulates a delivery so often at every value that is tried, on the same chance each"
              + " time, for the figures mean, payment[p90], return[p25], loss and exceeding.")
  private Optional<Integer> runs;

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "1",
      description = "A whole number that all chance comes from; ${DEFAULT-VALUE} unless given.")
  private long seed;

  @Option(
      names = "--budget",
      paramLabel = "AMOUNT",
      description = "With --runs: the budget that the figure exceeding is the chance of exceeding.")
  private Optional<String> budget;

  @Option(names = "--from", paramLabel = "VALUE", description = "The lowest value; 0 unless given.")
  private Optional<String> from;

  @Option(
      names = "--to",
      paramLabel = "VALUE",
      description =
          "The highest value; 1 for shares and rates, ten times what is stated for others unless"
              + " given.")
  private Optional<String> to;

  @Option(
      names = "--step",
      paramLabel = "VALUE",
      description =
          "How finely to look; a penny, 0.0001 of a share, rate or level, or one of anything else"
              + " unless given.")
  private Optional<String> step;

  @Mixin private DocumentOption document;

  @Mixin private FormatOption format;

  private final FilesInUse inUse = new FilesInUse();

  @Override
  public Integer call() {
    if (!isList && path.isEmpty()) {
      throw Refusals.of(FOR, "expected the number to look for, or --list to see which there are");
    }
    if (!isList && target.isEmpty()) {
      throw Refusals.of(TARGET, "expected FIGURE=VALUE, or --list to see which figures there are");
    }
    Optional<TargetFile> written = document.target();
    if (isList && written.isPresent()) {
      throw Refusals.of(written.get().option(), "goes with an answer; expected it without --list");
    }
    SolvableFiles.Read read = read();
    AskedSolution asked = asked();
    answer(asked, asked.of(read), written);
    return ExitCode.DONE;
  }

  private SolvableFiles.Read read() {
    try (TaskProgress progress = TaskProgress.ofRows()) {
      return new SolvableFiles(inUse.of(file), inUse.beside(file), finance.map(inUse::of))
          .read(progress);
    }
  }

  private AskedSolution asked() {
    return AskedSolution.builder()
        .naming(part -> "--" + part)
        .path(path)
        .target(target)
        .scenario(scenario)
        .benefits(benefits.map(inUse::of))
        .runs(runs)
        .seed(seed)
        .budget(budget)
        .from(from)
        .to(to)
        .step(step)
        .build();
  }

  private void answer(AskedSolution asked, SolvableCase<?> given, Optional<TargetFile> written) {
    PrintWriter out = spec.commandLine().getOut();
    if (isList) {
      ResultOutput.write(CaseNumbers.of(given), format.chosen(), out);
    } else {
      Solution solution = asked.solve(given);
      written.ifPresent(
          each ->
              each.write(
                  new SolutionDocument(String.valueOf(file.getFileName()), solution), inUse));
      ResultOutput.write(solution, format.chosen(), out);
    }
  }
}
