package org.outturn.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTextTest {
  @Test
  void showsWhatSteersATerminalByItsCode() {
    assertThat(VisibleText.of("a\u001b[31mb\u202ec\u2066\u0085\r"))
        .isEqualTo("a\\u001b[31mb\\u202ec\\u2066\\u0085\\u000d");
  }

  @Test
  void leavesEverythingElseAsItIs() {
    String text = "Zoë\tKöln\n東京 עברית 👩‍👧 a\u00a0b";

    assertThat(VisibleText.of(text)).isSameAs(text);
  }
}
