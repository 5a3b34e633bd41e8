package org.outturn.pricing.solve;

import java.util.Collection;
import org.outturn.core.validation.ListedNames;

/** Refuses a name that a case does not know, and lists those it does. */
final class UnknownName {
  private UnknownName() {}

  /** Refuses a name that is not known. */
  static void check(String kind, String name, Collection<String> known) {
    if (!known.contains(name)) {
      throw of(kind, name, known);
    }
  }

  /** The refusal, such as {@code 'LATE' is no scenario of this case; expected one of PLAN}. */
  static IllegalArgumentException of(String kind, String name, Collection<String> known) {
    return new IllegalArgumentException(
        "'" + name + "' is no " + kind + " of this case; expected " + ListedNames.oneOf(known));
  }
}
