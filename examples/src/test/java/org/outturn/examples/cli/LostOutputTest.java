package org.outturn.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Output that gets lost is no success, whoever loses it. */
class LostOutputTest {
  private static final String CASES = "src/main/resources/org/outturn/examples/cases/";
  private static final String NO_SPACE = "No space left on device";

  @TempDir private Path folder;

  /** A stream that takes so many bytes and no more. */
  private static final class FullStream extends OutputStream {
    private final String fault;
    private int room;

    FullStream(int room, String fault) {
      this.room = room;
      this.fault = fault;
    }

    @Override
    public void write(int next) throws IOException {
      if (room-- <= 0) {
        throw new IOException(fault);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "demo",
        "demo --format json",
        "demo --format csv",
        "price fair-chance-fund-ambition/contract.json",
        "settle fair-chance-fund-ambition/contract.json --format json",
        "returns denver-returns/case.json",
        "returns denver-returns/case.json --format json",
        "returns denver-returns/case.json --format csv",
        "compare inputs-and-outcomes/johal.json",
        "compare inputs-and-outcomes/johal.json --format csv",
        "appraise social-return-check/appraisal.json",
        "appraise social-return-check/appraisal.json --format csv",
        "--help",
        "price --help",
        "--version"
      })
  void everyCommandEndsWithOneAndSaysWhatWasLost(String line) {
    String[] arguments = arguments(line);
    ByteArrayOutputStream messages = new ByteArrayOutputStream();

    int exitCode = Outturn.run(new FullStream(3, NO_SPACE), messages, arguments);

    assertThat(exitCode).isEqualTo(1);
    assertThat(messages.toString(StandardCharsets.UTF_8).lines())
        .endsWith("Results were lost: standard output: No space left on device");
  }

  @Test
  void isQuietWhereTheReaderHadEnough() {
    ByteArrayOutputStream messages = new ByteArrayOutputStream();

    int exitCode = Outturn.run(new FullStream(3, "Broken pipe"), messages, "demo");

    assertThat(exitCode).isEqualTo(1);
    assertThat(messages.size()).isZero();
  }

  @Test
  void lostMessagesAreNoSuccessEither() {
    String[] pricing = arguments("price fair-chance-fund-ambition/contract.json");
    OutputStream results = OutputStream.nullOutputStream();

    assertThat(Outturn.run(results, new FullStream(3, NO_SPACE), pricing)).isEqualTo(1);
    assertThat(Outturn.run(results, new FullStream(3, NO_SPACE), "price")).isEqualTo(2);
  }

  @Test
  void wholeOutputIsASuccess() {
    ByteArrayOutputStream messages = new ByteArrayOutputStream();

    assertThat(Outturn.run(OutputStream.nullOutputStream(), messages, "demo")).isZero();
    assertThat(messages.size()).isZero();
  }

  @Test
  @EnabledIf("hasFullDevice")
  void aProcessSaysSoOnADeviceThatIsFull() throws Exception {
    Process full = process(new File("/dev/full"), "demo");

    assertThat(full.exitValue()).isEqualTo(1);
    assertThat(folder.resolve("err")).content().contains("Results were lost: standard output: ");
    assertThat(process(folder.resolve("out").toFile(), "demo").exitValue()).isZero();
  }

  @Test
  @EnabledIf("hasFullDevice")
  void theScriptOfAPromptIsLostLikeAnyOtherResult() throws Exception {
    Path script = Files.writeString(folder.resolve("script.jsh"), "System.out.println(1)\n/exit\n");

    Process full = process(new File("/dev/full"), "jshell", script.toString());

    assertThat(full.exitValue()).isEqualTo(1);
    assertThat(folder.resolve("err")).content().contains("Results were lost: standard output: ");
  }

  @Test
  @EnabledIf("hasFullDevice")
  void aFileOnADeviceThatIsFullIsLost() throws IOException {
    Path full = Files.createSymbolicLink(folder.resolve("full.png"), Path.of("/dev/full"));
    CommandRun run =
        CommandRun.of("returns", CASES + "denver-returns/case.json", "--chart", full.toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("Results were lost: --chart: ");
    assertThat(Files.isRegularFile(Path.of("/dev/full"))).isFalse();
  }

  static boolean hasFullDevice() {
    return Files.exists(Path.of("/dev/full"));
  }

  private static String[] arguments(String line) {
    return line.replaceAll("(\\S+\\.json)", CASES + "$1").split(" ");
  }

  private Process process(File out, String... arguments) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Outturn.class.getName()));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out)
            .redirectError(folder.resolve("err").toFile())
            .start();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return process;
  }
}
