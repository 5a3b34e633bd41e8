package org.outturn.examples.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * The command line. Results go to standard output, messages to standard error; it ends with 0 when
 * done, 2 when the input is wrong, 1 for a fault of ours.
 */
@Command(
    name = "outturn",
    mixinStandardHelpOptions = true,
    version = "outturn 0.1.0",
    description = "Prices outcomes contracts and explains every penny.",
    subcommands = {
      DemoCommand.class,
      PriceCommand.class,
      SettleCommand.class,
      IrrCommand.class,
      ReturnsCommand.class,
      CompareCommand.class,
      AppraiseCommand.class,
      ReportCommand.class,
      JShellCommand.class
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:a fault of ours",
      "2:your input is wrong: the message names file, line or path, and what was expected"
    })
public final class Outturn implements Callable<Integer> {
  @Spec private CommandSpec spec;

  private Outturn() {}

  /**
   * Runs a command, and ends the JVM where its exit code is not 0.
   *
   * @param arguments the command and its options; {@code --help} lists them
   */
  public static void main(String[] arguments) {
    // Charts are drawn into files, on servers without a screen too.
    System.setProperty("java.awt.headless", "true");
    PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int exitCode = run(out, err, arguments);
    out.flush();
    if (exitCode != ExitCode.DONE) {
      System.exit(exitCode);
    }
  }

  /**
   * Runs a command.
   *
   * @param out where results go
   * @param err where messages go
   * @param arguments the command and its options
   * @return the exit code
   */
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    return new CommandLine(new Outturn())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(out)
        .setErr(err)
        .setExecutionExceptionHandler(new Refusals())
        .execute(arguments);
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getOut());
    return ExitCode.DONE;
  }
}
