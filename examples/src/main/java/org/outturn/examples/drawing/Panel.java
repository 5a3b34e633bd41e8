package org.outturn.examples.drawing;

/** A drawing: what stands at its head, and what is drawn below. */
public interface Panel {
  /** How wide every drawing is, in units of its own: 16 cm on paper at 12 units a letter. */
  double WIDTH = 360;

  /**
   * Its head.
   *
   * @return finding, unit and description
   */
  Head head();

  /**
   * How high it is below its head.
   *
   * @return in its own units
   */
  double height();

  /**
   * Draws what is below the head, from 0 to its width and height.
   *
   * @param svg receives it
   */
  void body(Markup svg);

  /**
   * What a picture says of itself to those who do not see it.
   *
   * @return its description, unless what must be known before it goes first
   */
  default String described() {
    return head().description();
  }
}
