package org.outturn.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.outturn.core.contract.Rule;

/** The rules at the command line. */
class ExplainCommandTest {

  @Test
  void saysWhatARuleSays() {
    CommandRun run = CommandRun.of("explain", "once-each");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .startsWith("once-each\n\nA participant is paid for an outcome once,")
        .contains("- Keys: `claimsPerParticipant`", "line C2 start GBP -100.00 once-each")
        .doesNotContain("recorded-not-paid");
  }

  @Test
  void listsEveryRule() {
    CommandRun run = CommandRun.of("explain");

    assertThat(run.exitCode()).isZero();
    for (Rule each : Rule.values()) {
      assertThat(run.out()).contains("\n " + each.id() + " ");
    }
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 120);
  }

  @Test
  void refusesAnUnknownName() {
    CommandRun run = CommandRun.of("explain", "once");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .contains("RULE: there is no such rule; explain without a rule lists them");
  }
}
