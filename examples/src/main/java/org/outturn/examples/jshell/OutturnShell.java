package org.outturn.examples.jshell;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import jdk.jshell.tool.JavaShellToolBuilder;
import org.outturn.core.validation.InvalidInputException;
import org.outturn.core.validation.Problems;

/**
 * Opens JShell with the library imported, on the class path this class was found on, without
 * anything read from the user's own JShell settings or left in them.
 */
public final class OutturnShell {
  /** Says at its first use, as INFO, how it was set up. */
  private static final Logger MONETA = Logger.getLogger("org.javamoney.moneta");

  /** The exit code of every command whose input is wrong. */
  private static final int MISTAKE = 2;

  private static final String START = "start.jsh";
  private static final String GREETING =
      """
      Outturn. Try  show(rateCard("2020-04-01").pay("housed", gbp(600)))  and leave with  /exit
      help()  lists the short names. A tour runs first when it is started as  jshell guided.jsh
      """;

  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;

  /**
   * A shell.
   *
   * @param in what is typed
   * @param out where results go
   * @param err where messages about the call go
   */
  public OutturnShell(InputStream in, PrintStream out, PrintStream err) {
    this.in = in;
    this.out = out;
    this.err = err;
  }

  /**
   * Opens the shell, and comes back when its user leaves it.
   *
   * @param scripts scripts to run first: files, or {@code guided.jsh}, which comes with Outturn
   * @return the exit code the user left with, 0 unless stated; 2 where a script has a mistake, at
   *     which it ends
   * @throws IOException when a file of its own cannot be written
   * @throws InvalidInputException when a script is not there, naming every such one
   */
  public int run(List<String> scripts) throws IOException {
    requireThere(scripts);
    Path folder = Files.createTempDirectory("outturn-jshell");
    Locale locale = Locale.getDefault();
    Level level = MONETA.getLevel();
    try {
      // The compiler's messages are then those that are shortened, and in the library's language.
      Locale.setDefault(Locale.ENGLISH);
      MONETA.setLevel(Level.WARNING);
      List<String> arguments =
          new ArrayList<>(
              List.of(
                  "--execution",
                  OneLineExecution.NAME,
                  "--feedback",
                  "concise",
                  "--class-path",
                  classPath(),
                  "--startup",
                  copied(START, folder).toString()));
      for (String script : scripts) {
        arguments.add(ShellScripts.isBundled(script) ? told(script, folder).toString() : script);
      }
      out.print(GREETING);
      ScriptErrors errors = new ScriptErrors(err);
      int left =
          JavaShellToolBuilder.builder()
              .in(in, null)
              .out(new OneLineErrors(out))
              .err(errors)
              .persistence(new HashMap<>())
              .start(arguments.toArray(new String[0]));
      errors.mistake().ifPresent(found -> err.println(String.join(", ", scripts) + ": " + found));
      return errors.mistake().isPresent() ? MISTAKE : left;
    } catch (RuntimeException | IOException refused) {
      throw refused;
    } catch (Exception fault) {
      throw new IllegalStateException("JShell did not start", fault);
    } finally {
      Locale.setDefault(locale);
      MONETA.setLevel(level);
      delete(folder);
    }
  }

  private static void requireThere(List<String> scripts) {
    Problems problems = new Problems();
    for (String script : scripts) {
      if (!ShellScripts.isBundled(script) && !Files.isReadable(Path.of(script))) {
        problems.add(script, "expected a file that can be read, or guided.jsh, but found none");
      }
    }
    problems.throwIfAny();
  }

  private static Path copied(String script, Path folder) throws IOException {
    return Files.writeString(folder.resolve(script), ShellScripts.read(script));
  }

  private static Path told(String script, Path folder) throws IOException {
    return Files.writeString(
        folder.resolve(script), ToldScript.of(ShellScripts.read(script)).text());
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      for (Path each : files.toList()) {
        Files.delete(each);
      }
    }
    Files.delete(folder);
  }

  /** Maven runs a main class from a class loader of its own, which the JVM's class path lacks. */
  private static String classPath() {
    if (OutturnShell.class.getClassLoader() instanceof URLClassLoader loader) {
      List<String> places = new ArrayList<>();
      for (URL url : loader.getURLs()) {
        places.add(path(url));
      }
      return String.join(File.pathSeparator, places);
    }
    return System.getProperty("java.class.path");
  }

  private static String path(URL url) {
    try {
      return Path.of(url.toURI()).toString();
    } catch (URISyntaxException notAFile) {
      throw new IllegalStateException("class path must hold files but held " + url, notAFile);
    }
  }
}
