package org.outturn.core.json.codec;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schemas that come beside the classes which read and write their documents. */
public final class SchemaText {
  private SchemaText() {}

  /**
   * The text of a schema, such as {@code SchemaText.of(ContractJson.class, "contract")} of {@code
   * contract.schema.json} in the package of {@code ContractJson}.
   *
   * @param beside a class of the package that holds the schema
   * @param document the document's name, as its file begins
   * @return the JSON Schema
   * @throws IllegalStateException if no such schema was built in
   */
  public static String of(Class<?> beside, String document) {
    String name = document + ".schema.json";
    try (InputStream text = beside.getResourceAsStream(name)) {
      if (text == null) {
        throw new IllegalStateException("missing resource " + name);
      }
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException fault) {
      throw new UncheckedIOException("cannot read resource " + name, fault);
    }
  }
}
