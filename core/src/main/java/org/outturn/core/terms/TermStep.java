package org.outturn.core.terms;

/** One step of the way to a term: a key of the format, a name, or an item of a list. */
public sealed interface TermStep {

  /**
   * A key of the format.
   *
   * @param key such as {@code limits}
   */
  record Key(String key) implements TermStep {
    @Override
    public String toString() {
      return "." + key;
    }
  }

  /**
   * A name that a document uses as a key.
   *
   * @param name such as the cohort {@code norwich} of a rate by cohort
   */
  record Name(String name) implements TermStep {
    @Override
    public String toString() {
      return "." + name;
    }
  }

  /**
   * An item of a list.
   *
   * @param name what it is called, such as {@code contract}; its position from 0 on where it has no
   *     name
   * @param type what the format calls it, such as {@code limit}; empty for a single value
   * @param isNumbered whether its name is its position
   */
  record Item(String name, String type, boolean isNumbered) implements TermStep {
    @Override
    public String toString() {
      return "[" + name + "]";
    }
  }
}
