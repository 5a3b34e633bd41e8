package org.outturn.examples.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.outturn.examples.jshell.OutturnShell;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Opens a prompt to model contracts at. */
@Command(
    name = "jshell",
    mixinStandardHelpOptions = true,
    description = "Opens JShell with everything imported and short names for the common things.")
final class JShellCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "SCRIPT",
      arity = "0..*",
      description = "Scripts to run first: files, or guided.jsh, which comes with Outturn.")
  private List<String> scripts = List.of();

  @Override
  public Integer call() throws IOException {
    return new OutturnShell(System.in, System.out, System.err).run(scripts);
  }
}
