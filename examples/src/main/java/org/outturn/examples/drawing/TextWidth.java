package org.outturn.examples.drawing;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.stream.StreamSupport;

/**
 * How wide a text is in a drawing, at most: by the widths of DejaVu Sans, the widest of the fonts
 * that machines commonly show text in. Drawings say no font, so that what stands beside a text
 * counts on this width.
 */
public final class TextWidth {
  /** Hundredths of the size of a letter, of the characters from blank to tilde. */
  private static final ImmutableList<Integer> PLAIN =
      widths(
          "32 40 46 84 64 95 78 27 39 39 50 84 32 36 32 34 64 64 64 64 64 64 64 64 64 64 34 34 84"
              + " 84 84 53 100 68 69 70 77 63 58 77 75 29 29 66 56 86 75 79 60 79 69 63 61 73 68 99"
              + " 69 61 69 39 34 39 84 50 50 61 63 55 63 62 35 63 63 28 28 58 28 97 63 61 63 63 41"
              + " 52 39 63 59 82 59 59 52 64 34 64 84");

  private static final ImmutableList<Integer> BOLD =
      widths(
          "35 46 52 84 70 100 87 31 46 46 52 84 38 42 38 37 70 70 70 70 70 70 70 70 70 70 40 40 84"
              + " 84 84 58 100 77 76 73 83 68 68 82 84 37 37 77 64 100 84 85 73 85 77 72 68 81 77"
              + " 110 77 72 73 46 37 46 84 50 50 67 72 59 72 68 44 72 71 34 34 67 34 104 71 69 72"
              + " 72 49 60 48 71 65 92 65 65 58 71 37 71 84");

  private static final int FIRST = ' ';
  private static final int FIRST_OF_THE_WIDE = 0x2E80;
  private static final int OTHER = 85;
  private static final double HUNDRED = 100;

  private TextWidth() {}

  private static ImmutableList<Integer> widths(String numbers) {
    return StreamSupport.stream(Splitter.on(' ').split(numbers).spliterator(), false)
        .map(Integer::valueOf)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The width of a text on one line.
   *
   * @param text the text
   * @param size of its letters, such as 12
   * @param isBold whether they are bold
   * @return in units of the drawing
   */
  public static double of(String text, double size, boolean isBold) {
    ImmutableList<Integer> widths = isBold ? BOLD : PLAIN;
    return text.codePoints().mapToDouble(each -> of(each, widths)).sum() * size / HUNDRED;
  }

  private static double of(int character, ImmutableList<Integer> widths) {
    int place = character - FIRST;
    if (place >= 0 && place < widths.size()) {
      return widths.get(place);
    }
    return character >= FIRST_OF_THE_WIDE ? HUNDRED : OTHER;
  }
}
