package org.outturn.core.json;

import org.outturn.core.validation.Problem;
import org.outturn.core.validation.TextShape;

/** Names places in a JSON document: {@code limits[1].outcome}. */
final class JsonPath {
  private JsonPath() {}

  /** The place of a key; one that is no plain name is shown by its shape. */
  static String key(String where, String key) {
    String shown = TextShape.idOrShape(key);
    boolean plain = shown.startsWith("'") && key.indexOf('.') < 0;
    return Problem.join(where, plain ? key : "[" + shown + "]");
  }

  /** The place of an item of a list. */
  static String item(String where, int index) {
    return where + "[" + index + "]";
  }
}
