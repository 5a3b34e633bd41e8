package org.outturn.examples.jshell;

import java.time.DateTimeException;
import java.util.Map;
import java.util.Optional;
import jdk.jshell.execution.LocalExecutionControl;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;
import org.outturn.core.validation.Refusal;

/**
 * Runs what is typed at the prompt in this JVM, and gives a mistake back as the one line that the
 * library says about it, without the places in the library where it was found. Any other exception
 * keeps them, because it may be a fault of ours.
 */
public final class OneLineExecution implements ExecutionControlProvider {
  /** What JShell's option {@code --execution} calls it. */
  static final String NAME = "outturn";

  /** For JShell, which finds it as a service. */
  public OneLineExecution() {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public ExecutionControl generate(ExecutionEnv env, Map<String, String> parameters) {
    return new OneLineControl();
  }

  private static final class OneLineControl extends LocalExecutionControl {
    private static final StackTraceElement[] NOWHERE = {};

    /** The package of the classes that JShell makes of what is typed. */
    private static final String SNIPPETS = "REPL.";

    OneLineControl() {
      super(new SnippetLoader(OneLineExecution.class.getClassLoader()));
    }

    @Override
    protected String throwConvertedInvocationException(Throwable thrown)
        throws ExecutionControl.RunException, ExecutionControl.InternalException {
      Optional<String> mistake = mistake(thrown);
      if (mistake.isPresent()) {
        throw new ExecutionControl.UserException(mistake.get(), nameOf(thrown), NOWHERE);
      }
      return super.throwConvertedInvocationException(thrown);
    }

    /** What the library refuses, it refuses by one of these, with a message that says why. */
    private static Optional<String> mistake(Throwable thrown) {
      if (thrown instanceof NullPointerException) {
        return Optional.of(nothingGiven(thrown));
      }
      boolean isRefusal =
          thrown instanceof IllegalArgumentException
              || thrown instanceof IllegalStateException
              || thrown instanceof ArithmeticException
              || thrown instanceof DateTimeException;
      return isRefusal
          ? Optional.ofNullable(thrown.getMessage()).map(text -> text.replace("\n", "; "))
          : Optional.empty();
    }

    /** Null stands for no value of the library: the call in the typed line met it. */
    private static String nothingGiven(Throwable thrown) {
      String called = "";
      for (StackTraceElement each : thrown.getStackTrace()) {
        if (each.getClassName().startsWith(SNIPPETS)) {
          break;
        }
        called = each.getMethodName() + ": ";
      }
      return called + "expected a value but found null";
    }
  }

  /** Whoever types at the prompt need not know that a refusal is a kind of illegal argument. */
  private static String nameOf(Throwable thrown) {
    return thrown instanceof Refusal
        ? IllegalArgumentException.class.getSimpleName()
        : thrown.getClass().getSimpleName();
  }
}
