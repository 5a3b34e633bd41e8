package org.outturn.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
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
      InitCommand.class,
      SchemaCommand.class,
      ExplainCommand.class,
      CheckCommand.class,
      PriceCommand.class,
      SimulateCommand.class,
      IncentivesCommand.class,
      SettleCommand.class,
      FundCommand.class,
      DiffCommand.class,
      ProjectCommand.class,
      IrrCommand.class,
      ReturnsCommand.class,
      CompareCommand.class,
      AppraiseCommand.class,
      SolveCommand.class,
      ReportCommand.class,
      ReplayCommand.class,
      PricesCommand.class,
      ExportCommand.class,
      JShellCommand.class
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:a fault of ours, or results that could not be written",
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
    int exitCode =
        run(
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            arguments);
    if (exitCode != ExitCode.DONE) {
      System.exit(exitCode);
    }
  }

  /**
   * Runs a command, and tells where something it wrote was lost.
   *
   * @param results where results go
   * @param messages where messages go
   * @param arguments the command and its options
   * @return the exit code; never that of success where something was lost
   */
  static int run(OutputStream results, OutputStream messages, String... arguments) {
    WatchedStream watchedResults = new WatchedStream(results);
    WatchedStream watchedMessages = new WatchedStream(messages);
    PrintStream standardOutput = System.out;
    // The prompt prints there.
    System.setOut(new PrintStream(watchedResults, true, StandardCharsets.UTF_8));
    PrintWriter out = new PrintWriter(watchedResults, false, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(watchedMessages, true, StandardCharsets.UTF_8);
    int exitCode;
    try {
      exitCode = run(out, err, arguments);
    } finally {
      out.flush();
      err.flush();
      System.setOut(standardOutput);
    }
    if (watchedResults.fault().isPresent() && !watchedResults.isClosedByItsReader()) {
      err.println(
          new LostOutputException("standard output", watchedResults.fault().get()).getMessage());
    }
    boolean isWhole = watchedResults.fault().isEmpty() && watchedMessages.fault().isEmpty();
    return isWhole || exitCode != ExitCode.DONE ? exitCode : ExitCode.FAULT_OF_OURS;
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
    PrintWriter visibleOut = new PrintWriter(new VisibleWriter(out));
    PrintWriter visibleErr = new PrintWriter(new VisibleWriter(err), true);
    try {
      return commands()
          .setCaseInsensitiveEnumValuesAllowed(true)
          .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
          .setOut(visibleOut)
          .setErr(visibleErr)
          .setExecutionExceptionHandler(new Refusals())
          .execute(arguments);
    } finally {
      visibleOut.flush();
      visibleErr.flush();
    }
  }

  /** The commands and their options. */
  static CommandLine commands() {
    return new CommandLine(new Outturn());
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getOut());
    return ExitCode.DONE;
  }
}
