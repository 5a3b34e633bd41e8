package org.outturn.pricing.json;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schemas that come with this package. */
final class SchemaText {
  private SchemaText() {}

  static String of(String document) {
    try {
      return Resources.toString(
          Resources.getResource(SchemaText.class, document + ".schema.json"),
          StandardCharsets.UTF_8);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
