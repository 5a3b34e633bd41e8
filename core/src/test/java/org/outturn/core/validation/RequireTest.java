package org.outturn.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequireTest {
  @Test
  void returnsWhatMeetsItsRule() {
    assertThat(Require.that(true, "plannedSize", "must be >= 0", 5)).isEqualTo(5);
    assertThat(Require.id("acc-entry", "outcome")).isEqualTo("acc-entry");
    assertThat(Require.id("two words, ünïcode", "outcome")).isEqualTo("two words, ünïcode");
    assertThat(Require.id("x".repeat(200), "outcome")).hasSize(200);
  }

  @Test
  void namesFieldRuleAndValue() {
    assertThatThrownBy(() -> Require.that(false, "plannedSize", "must be >= 0", -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("plannedSize must be >= 0 but was -1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n", "\u00a0", "\u2003 \u3000", "\u2800"})
  void refusesBlankIds(String id) {
    assertThatThrownBy(() -> Require.id(id, "outcome"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("outcome must not be blank");
  }

  @Test
  void refusesLongIds() {
    assertThatThrownBy(() -> Require.id("x".repeat(201), "claim"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("claim must have at most 200 characters but had 201");
  }
}
