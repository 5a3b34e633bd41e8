package org.outturn.examples.benchmarks;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.outturn.examples.embedding.FirstStatement;

/**
 * Measures what embedding Outturn adds to the start of a program: the time from starting a JVM to
 * the first line it prints, in fresh JVMs taken in turn, beside a program that only prints a line.
 */
public final class StartUp {
  private static final int DEFAULT_STARTS = 21;

  /** Prints a line, and nothing else. */
  static final class OnlyALine {
    private OnlyALine() {}

    /** Prints it. */
    public static void main(String... arguments) {
      System.out.println("GBP 7,500.00");
    }
  }

  /**
   * What is started again and again.
   *
   * @param text what it does
   * @param command the main class and its arguments
   * @param milliseconds from start to first line
   */
  private record Program(String text, List<String> command, List<Double> milliseconds) {
    Program(String text, String... command) {
      this(text, List.of(command), new ArrayList<>());
    }

    double median() {
      List<Double> rising = milliseconds.stream().sorted().toList();
      return rising.get(rising.size() / 2);
    }
  }

  private StartUp() {}

  /**
   * Measures.
   *
   * @param arguments how often each is started, an odd number, 21 unless given
   * @throws IOException when a JVM cannot be started
   * @throws InterruptedException when interrupted
   */
  public static void main(String... arguments) throws IOException, InterruptedException {
    int starts = arguments.length == 0 ? DEFAULT_STARTS : Integer.parseInt(arguments[0]);
    List<Program> programs =
        List.of(
            new Program("a line", OnlyALine.class.getName()),
            new Program("a statement, exact amounts", FirstStatement.class.getName()),
            new Program(
                "a statement, JSR-354 money",
                FirstStatement.class.getName(),
                FirstStatement.MONEY));
    for (int start = 0; start < starts; start++) {
      for (Program program : programs) {
        program.milliseconds.add(toFirstLine(program.command));
      }
    }
    double least = programs.get(0).median();
    System.out.printf(Locale.ROOT, "median of %d starts, ms%n", starts);
    for (Program program : programs) {
      System.out.printf(
          Locale.ROOT,
          "  %-30s %7.0f  (+%.0f)%n",
          program.text,
          program.median(),
          program.median() - least);
    }
  }

  private static double toFirstLine(List<String> program) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path", File.pathSeparator)));
    command.addAll(program);
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try (BufferedReader out = process.inputReader()) {
      String line = out.readLine();
      long end = System.nanoTime();
      if (line == null || process.waitFor() != 0) {
        throw new IllegalStateException(program + " must print a line but did not");
      }
      return (double) (end - start) / TimeUnit.MILLISECONDS.toNanos(1);
    }
  }
}
