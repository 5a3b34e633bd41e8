package org.outturn.examples.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.Supplier;
import org.outturn.core.money.AmountOverflowException;
import org.outturn.core.validation.InvalidInputException;
import org.outturn.examples.casefiles.Refused;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Says on standard error why a command ended early, and ends it with the exit code that fits. */
final class Refusals implements IExecutionExceptionHandler {

  /**
   * An input that is wrong in one place.
   *
   * @param where the option or file
   * @param message what was found and what was expected
   */
  static InvalidInputException of(String where, String message) {
    return Refused.of(where, message);
  }

  /**
   * What a step gives; what it refuses as one argument is wrong where that was stated.
   *
   * @param where the option or file
   * @param step what may refuse it
   */
  static <T> T at(String where, Supplier<T> step) {
    return Refused.at(where, step);
  }

  /**
   * What the options give together, or how the command is used.
   *
   * @param command whose options they are
   * @param step what may refuse them
   */
  static <T> T ofOptions(CommandSpec command, Supplier<T> step) {
    try {
      return step.get();
    } catch (InvalidInputException misfits) {
      throw misfits;
    } catch (IllegalArgumentException refused) {
      throw new ParameterException(command.commandLine(), refused.getMessage(), refused);
    }
  }

  @Override
  public int handleExecutionException(Exception thrown, CommandLine command, ParseResult parsed) {
    PrintWriter err = command.getErr();
    if (thrown instanceof InvalidInputException refused) {
      return refuse(refused.problems(), err);
    }
    if (thrown instanceof AmountOverflowException beyond) {
      return refuse(List.of(String.valueOf(beyond.getMessage())), err);
    }
    if (thrown instanceof LostOutputException lost) {
      err.println(lost.getMessage());
      return ExitCode.FAULT_OF_OURS;
    }
    err.println("A fault of ours, please report it: " + thrown);
    thrown.printStackTrace(err);
    return ExitCode.FAULT_OF_OURS;
  }

  private static int refuse(List<?> problems, PrintWriter err) {
    int count = problems.size();
    err.println(
        "Nothing was done: the input has " + count + (count == 1 ? " problem." : " problems."));
    problems.forEach(problem -> err.println("  " + problem));
    return ExitCode.INPUT_IS_WRONG;
  }
}
