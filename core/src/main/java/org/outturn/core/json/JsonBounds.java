package org.outturn.core.json;

import org.outturn.core.validation.Require;

/**
 * How large a JSON document may be; checked before or while it is read, never after. {@link
 * #DEFAULT} is 16 MiB, 50 levels deep, 100,000 items a list.
 *
 * @param bytes the most bytes
 * @param depth the most objects and lists inside each other
 * @param items the most items of one list, and keys of one object
 */
public record JsonBounds(int bytes, int depth, int items) {
  /** 16 MiB, 50 levels deep, 100,000 items a list. */
  public static final JsonBounds DEFAULT = new JsonBounds(16 * 1024 * 1024, 50, 100_000);

  private static final int DEEPEST = 500;

  /**
   * Refuses bounds below one, and a depth over 500.
   *
   * @param bytes the most bytes
   * @param depth the most objects and lists inside each other
   * @param items the most items of one list, and keys of one object
   */
  public JsonBounds {
    Require.that(bytes > 0, "bytes", "must be > 0", bytes);
    Require.that(depth > 0 && depth <= DEEPEST, "depth", "must be from 1 to " + DEEPEST, depth);
    Require.that(items > 0, "items", "must be > 0", items);
  }
}
