package org.outturn.examples.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.outturn.examples.casefiles.FilesInUse;
import org.outturn.examples.casefiles.ReviewedFiles;
import org.outturn.pricing.review.Review;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what is wrong or suspicious in a contract and its evidence. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Says what is wrong in a contract and its evidence, and what may be: ends that lose a day,"
          + " rates",
      "in percent, limits, prices and commitments that do not go together, ids that a spreadsheet"
          + " spoilt.",
      "It ends with 0 where there are warnings alone, with 2 where something is wrong."
    })
final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "DOCUMENT",
      description =
          "A contract, or a finance case or delivery with the contract it names, a JSON file.")
  private Path file;

  @Mixin private RowsOptions rows;
  @Mixin private FormatOption format;

  private final FilesInUse inUse = new FilesInUse();

  @Override
  public Integer call() {
    Review review;
    try (TaskProgress progress = TaskProgress.ofRows()) {
      review =
          new ReviewedFiles(inUse.of(file), inUse.beside(file))
              .review(files -> rows.addTo(files, inUse), rows.isAnyGiven(), progress);
    }
    ResultOutput.write(review, format.chosen(), spec.commandLine().getOut());
    return ExitCode.DONE;
  }
}
