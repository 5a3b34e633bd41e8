package org.outturn.core.json;

import org.outturn.core.json.codec.Codec;
import org.outturn.core.json.codec.Keys;
import org.outturn.core.json.codec.Schemas;
import org.outturn.core.json.codec.TextCodec;

/** The version of the format that a document says it is of: {@code "outturn": "1"}. */
public final class FormatVersion {
  private static final String CURRENT = "1";

  private static final Codec<String> VERSION =
      TextCodec.of("", Schemas.of("const", CURRENT), FormatVersion::current, text -> text);

  private FormatVersion() {}

  /**
   * Declares the key, which is the same in every document.
   *
   * @param keys the keys of the document
   */
  public static void declare(Keys<?> keys) {
    keys.fixed("outturn", VERSION, CURRENT, "The version of the format.");
  }

  private static String current(String text) {
    if (!text.equals(CURRENT)) {
      throw new IllegalArgumentException(
          "found another version of the format; expected \"" + CURRENT + "\"");
    }
    return text;
  }
}
