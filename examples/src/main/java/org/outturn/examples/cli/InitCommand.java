package org.outturn.examples.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.outturn.core.validation.ListedNames;
import org.outturn.examples.casefiles.FilesInUse;
import org.outturn.examples.report.StartsReport;
import org.outturn.examples.starts.StartingPoint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a file to start from. */
@Command(
    name = "init",
    mixinStandardHelpOptions = true,
    description = {
      "Writes a file to edit, valid as it is; without a kind it lists the kinds.",
      "Files name each other as the list does: all in one folder they are a whole case."
    })
final class InitCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "KIND",
      description = "What to write, such as contract or claims.")
  private Optional<String> kind;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where to write it, a file that is not there yet; else to standard output.")
  private Optional<Path> out;

  @Override
  public Integer call() {
    PrintWriter screen = spec.commandLine().getOut();
    if (kind.isEmpty()) {
      screen.print(new StartsReport().print());
      return ExitCode.DONE;
    }
    StartingPoint start = start(kind.get());
    if (out.isPresent()) {
      write(start, out.get());
    } else {
      screen.print(start.text());
    }
    spec.commandLine().getErr().println("Next: " + start.command() + remark(start));
    return ExitCode.DONE;
  }

  private static String remark(StartingPoint start) {
    return start.file().endsWith(".json")
        ? "; schema " + start.kind() + " says what each key means"
        : "; price --help names the columns";
  }

  private static StartingPoint start(String kind) {
    return StartingPoint.named(kind)
        .orElseThrow(
            () ->
                Refusals.of(
                    "KIND",
                    "there is no such starting point; expected "
                        + ListedNames.oneOf(
                            Stream.of(StartingPoint.values()).map(StartingPoint::kind).toList())));
  }

  /** Whoever has edited a file does not lose it here. */
  private static void write(StartingPoint start, Path place) {
    TargetFile target = new TargetFile("--out", place);
    if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
      throw Refusals.of("--out", "expected a file that is not there yet but " + place + " is");
    }
    target.write(start.text().getBytes(StandardCharsets.UTF_8), new FilesInUse());
  }
}
