package org.outturn.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code -Doutturn.schemas=write} writes the page anew. */
class KeysPageSchemaTest {
  private static final Path PAGE = Path.of("src", "docs", "keys.md");

  @Test
  void pageIsWhatTheDeclarationsGive() throws IOException {
    String made = KeysPage.text();
    if ("write".equals(System.getProperty("outturn.schemas"))) {
      Files.writeString(PAGE, made);
    }

    assertThat(PAGE).hasContent(made);
  }
}
