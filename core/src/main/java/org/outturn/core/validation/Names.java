package org.outturn.core.validation;

/**
 * A kind of name that some parts of a whole define and others refer to, such as the ids of
 * outcomes. Each kind is one constant; two kinds of the same words are two kinds.
 */
public final class Names {
  private final String what;
  private final boolean differ;
  private final boolean closed;

  private Names(String what, boolean differ, boolean closed) {
    this.what = what;
    this.differ = differ;
    this.closed = closed;
  }

  /**
   * Names that each part defines for itself alone.
   *
   * @param what what one of them names, such as {@code an outcome of this contract}
   * @return a new kind
   */
  public static Names unique(String what) {
    return new Names(what, true, true);
  }

  /**
   * Names that several parts may define, such as the themes of outcomes.
   *
   * @param what what one of them names
   * @return a new kind
   */
  public static Names shared(String what) {
    return new Names(what, false, true);
  }

  /**
   * The same names, where parts may refer to any as long as none is defined.
   *
   * @return a new kind
   */
  public Names openWhileNoneIsDefined() {
    return new Names(what, differ, false);
  }

  String what() {
    return what;
  }

  boolean differ() {
    return differ;
  }

  boolean closed() {
    return closed;
  }
}
