package org.outturn.pricing.json;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schemas that come with this package. */
final class Schemas {
  private Schemas() {}

  static String text(String name) {
    try {
      return Resources.toString(Resources.getResource(Schemas.class, name), StandardCharsets.UTF_8);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
