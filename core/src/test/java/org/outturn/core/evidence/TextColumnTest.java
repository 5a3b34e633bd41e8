package org.outturn.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextColumnTest {
  @Test
  void growsAndGivesBackWhatItWasGiven() {
    TextColumn texts = new TextColumn();
    for (int i = 0; i < 1000; i++) {
      texts.add("text-" + i);
    }

    assertThat(texts.size()).isEqualTo(1000);
    assertThat(texts.get(0)).isEqualTo("text-0");
    assertThat(texts.get(999)).isEqualTo("text-999");
  }

  @Test
  void holdsAnyText() {
    TextColumn texts = new TextColumn();
    String vast = "x".repeat(5000);
    texts.add("");
    texts.add("Zoë 🏠");
    texts.add(vast);

    assertThat(texts.get(0)).isEmpty();
    assertThat(texts.get(1)).isEqualTo("Zoë 🏠");
    assertThat(texts.get(2)).isEqualTo(vast);
  }

  @Test
  void ordersByCodePoint() {
    TextColumn texts = new TextColumn();
    // U+1F3E0 stands after U+FF5E by code point, but before it by UTF-16 unit.
    texts.add("\uFF5E");
    texts.add("🏠");
    texts.add("a");
    texts.add("ab");

    assertThat(texts.compare(0, 1)).isNegative();
    assertThat(texts.compare(2, 0)).isNegative();
    assertThat(texts.compare(2, 3)).isNegative();
    assertThat(texts.compare(3, 3)).isZero();
  }

  @Test
  void someTextsHashAlike() {
    TextColumn texts = new TextColumn();
    texts.add("Aa");
    texts.add("BB");
    texts.add("Ab");

    assertThat(texts.hash(0)).isEqualTo(texts.hash(1)).isNotEqualTo(texts.hash(2));
    assertThat(texts.compare(0, 1)).isNotZero();
  }

  @Test
  void aCopyDoesNotGrow() {
    TextColumn texts = new TextColumn();
    texts.add("first");
    TextColumn copy = texts.copy();
    texts.add("second");

    assertThat(copy.size()).isEqualTo(1);
    assertThat(copy.get(0)).isEqualTo("first");
  }
}
