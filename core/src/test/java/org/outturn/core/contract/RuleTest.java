package org.outturn.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RuleTest {
  @Test
  void hasTheNamesThatStatementsUse() {
    assertThat(Arrays.stream(Rule.values()).map(Rule::id))
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches("[a-z]+(-[a-z]+)*"))
        .contains("once-each", "part-pay", "deadweight-on-price", "commitment");
    assertThat(Rule.ONCE_EACH).hasToString("once-each");
  }
}
