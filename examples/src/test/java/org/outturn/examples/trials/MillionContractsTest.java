package org.outturn.examples.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.examples.cli.CommandRun;
import org.outturn.pricing.json.StatementJson;

/** The trial of a million contracts: a few of them here, and what it does where one fails. */
class MillionContractsTest {
  private static final long SEED = 1;

  @TempDir private Path folder;

  private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

  private MillionContracts trials(List<TrialIdentity> identities) {
    return new MillionContracts(
        identities, folder, new PrintStream(messages, true, StandardCharsets.UTF_8));
  }

  private String messages() {
    return messages.toString(StandardCharsets.UTF_8);
  }

  @Test
  void everyIdentityHoldsOfTheFirstContracts() throws IOException {
    boolean held = trials(TrialIdentities.ALL).hold(SEED, 0, 10);

    assertThat(messages()).contains("Seed 1: 10 of 10 contracts, ").doesNotContain("not hold");
    assertThat(held).isTrue();
  }

  /** That nothing is ever paid is false: the smallest contract that pays is left of it. */
  @Test
  void aFalseIdentityLeavesASmallFolderThatReproducesIt() throws IOException {
    TrialIdentity nothingIsPaid =
        new TrialIdentity(
            "nothing is paid",
            "price",
            each -> assertThat(each.statement().net().signum()).isLessThanOrEqualTo(0));

    assertThat(trials(List.of(nothingIsPaid)).hold(SEED, 0, 100)).isFalse();

    assertThat(messages())
        .containsPattern("Does not hold with seed 1, contract \\d+: nothing is paid")
        .contains("Reproduced in " + folder);
    String readme = Files.readString(folder.resolve(TrialFolder.README));
    assertThat(readme).containsPattern("Found with seed 1, contract \\d+, ");
    String typed =
        readme.lines().filter(line -> line.startsWith("java -jar")).findFirst().orElseThrow();
    String[] arguments = typed.substring("java -jar outturn.jar ".length()).split(" ");
    for (int i = 0; i < arguments.length; i++) {
      if (Files.exists(folder.resolve(arguments[i]))) {
        arguments[i] = folder.resolve(arguments[i]).toString();
      }
    }
    CommandRun run = CommandRun.of(arguments);
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    var statement = StatementJson.read(run.out().getBytes(StandardCharsets.UTF_8));
    assertThat(statement.net().signum()).isPositive();
    assertThat(statement.claims()).isEqualTo(1);
  }
}
