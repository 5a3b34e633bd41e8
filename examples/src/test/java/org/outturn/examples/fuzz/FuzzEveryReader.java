package org.outturn.examples.fuzz;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Gives every reader to the fuzzer, each in a process of its own and for so long, and says how many
 * inputs it took. What breaks a reader is left as a file, to be kept beside the others.
 */
public final class FuzzEveryReader {
  private static final Pattern EXECUTED =
      Pattern.compile("stat::number_of_executed_units: *([0-9]+)");

  /** Longer ones are slower to read and find no more. */
  private static final int LONGEST_INPUT = 8192;

  private static final Path BUNDLED =
      Path.of("src", "main", "resources", "org", "outturn", "examples", "cases");

  private FuzzEveryReader() {}

  /**
   * Fuzzes the readers and ends with 1 where one of them broke.
   *
   * @param arguments the seconds for each reader, the folder for what is found, and the names of
   *     the readers; all of them where none is named
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int seconds = Integer.parseInt(arguments[0]);
    Path folder = Path.of(arguments[1]);
    List<FuzzedReader> readers =
        arguments.length == 2
            ? List.of(FuzzedReader.values())
            : Stream.of(arguments).skip(2).map(FuzzedReader::valueOf).toList();
    boolean held = true;
    for (FuzzedReader reader : readers) {
      held &= fuzz(reader, seconds, folder.resolve(reader.name().toLowerCase(Locale.ROOT)));
    }
    System.exit(held ? 0 : 1);
  }

  private static boolean fuzz(FuzzedReader reader, int seconds, Path folder)
      throws IOException, InterruptedException {
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    addBundled(reader, corpus);
    Path dictionary = Files.writeString(folder.resolve("dictionary"), reader.dictionary());
    Path log = folder.resolve("log");
    int exitCode =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx1g",
                "-D" + ReaderFuzzer.READER + "=" + reader.name(),
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + ReaderFuzzer.class.getName(),
                "--instrumentation_includes=org.outturn.**",
                "--reproducer_path=" + folder,
                "-artifact_prefix=" + folder + "/",
                "-dict=" + dictionary,
                "-max_len=" + LONGEST_INPUT,
                "-max_total_time=" + seconds,
                "-print_final_stats=1",
                corpus.toString(),
                reader.kept().toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start()
            .waitFor();
    System.out.println(
        reader
            + ": "
            + executions(log)
            + " executions in "
            + seconds
            + " s, "
            + (exitCode == 0 ? "nothing found" : "broken, see " + log));
    return exitCode == 0;
  }

  /** Starts from the cases that come with the project, too. */
  private static void addBundled(FuzzedReader reader, Path corpus) throws IOException {
    try (Stream<Path> files = Files.walk(BUNDLED)) {
      for (Path file : files.filter(each -> each.toString().endsWith(reader.ending())).toList()) {
        if (Files.size(file) <= LONGEST_INPUT) {
          String name = BUNDLED.relativize(file).toString().replace(File.separatorChar, '-');
          Files.copy(file, corpus.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }

  private static String executions(Path log) throws IOException {
    return EXECUTED
        .matcher(Files.readString(log))
        .results()
        .map((MatchResult found) -> found.group(1))
        .findFirst()
        .orElse("unknown");
  }
}
