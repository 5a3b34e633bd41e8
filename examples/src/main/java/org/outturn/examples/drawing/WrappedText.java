package org.outturn.examples.drawing;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of a text that is wider than the room there is: nothing of it is left out. */
final class WrappedText {
  private static final char NO_BREAK = '\u00A0';
  private static final Pattern AMOUNT = Pattern.compile("[A-Z]{3} -?\\d|\\d (?:m|bn|%)(?![a-z])");

  private WrappedText() {}

  /**
   * The words of a text on lines; a word that is too wide itself is parted.
   *
   * @param text the text
   * @param width of the room
   * @param size of its letters
   * @param isBold whether they are bold
   * @return at least one line, each no wider than the room unless it is one character
   */
  static ImmutableList<String> lines(String text, double width, double size, boolean isBold) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : Splitter.on(' ').split(together(text))) {
      if (line.length() > 0 && TextWidth.of(line + " " + word, size, isBold) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
      while (TextWidth.of(line.toString(), size, isBold) > width) {
        int fits = fitting(line, width, size, isBold);
        if (fits == line.length()) {
          break;
        }
        lines.add(line.substring(0, fits));
        line.delete(0, fits);
      }
    }
    lines.add(line.toString());
    return lines.stream()
        .map(each -> each.replace(NO_BREAK, ' '))
        .collect(ImmutableList.toImmutableList());
  }

  /** An amount is not parted: {@code GBP 0.21 m}. */
  private static String together(String text) {
    return AMOUNT
        .matcher(text)
        .replaceAll(amount -> Matcher.quoteReplacement(amount.group().replace(' ', NO_BREAK)));
  }

  /** How many characters at the beginning fit, at least one whole one. */
  private static int fitting(StringBuilder line, double width, double size, boolean isBold) {
    int end = line.offsetByCodePoints(0, 1);
    while (end < line.length()) {
      int next = line.offsetByCodePoints(end, 1);
      if (TextWidth.of(line.substring(0, next), size, isBold) > width) {
        return end;
      }
      end = next;
    }
    return end;
  }
}
