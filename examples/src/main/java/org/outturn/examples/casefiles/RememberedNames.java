package org.outturn.examples.casefiles;

import org.jspecify.annotations.Nullable;

/** Gives one text for each name, so that a million rows of 22 outcomes make 22 texts. */
final class RememberedNames {
  private static final int SLOTS = 1 << 12;

  private final @Nullable String[] known = new @Nullable String[SLOTS];
  private String last = "";

  /** The text of a field; a name that meets another in its slot takes the slot over. */
  String of(CharSlice field) {
    if (!field.isSame(last)) {
      last = find(field);
    }
    return last;
  }

  private String find(CharSlice field) {
    int hash = 0;
    for (int at = 0; at < field.length(); at++) {
      hash = 31 * hash + field.charAt(at);
    }
    int slot = (hash ^ (hash >>> 16)) & (SLOTS - 1);
    String name = known[slot];
    if (name == null || !field.isSame(name)) {
      name = field.toString();
      known[slot] = name;
    }
    return name;
  }
}
