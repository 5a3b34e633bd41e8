package org.outturn.examples.jshell;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The scripts that come with Outturn, by file name, such as {@code guided.jsh}. */
final class ShellScripts {
  private ShellScripts() {}

  static boolean isBundled(String name) {
    return !name.contains("/") && ShellScripts.class.getResource(name) != null;
  }

  static String read(String name) throws IOException {
    try (@Nullable InputStream script = ShellScripts.class.getResourceAsStream(name)) {
      if (script == null) {
        throw new IllegalArgumentException(
            "script must be one that comes with Outturn but was '" + name + "'");
      }
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
