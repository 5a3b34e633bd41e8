package org.outturn.examples.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import org.outturn.core.validation.VisibleText;

/**
 * Writes control characters and direction marks as their codes, so that no name in a file can steer
 * a terminal: {@code \\u001b}. JSON reads the codes back as what they stand for.
 */
final class VisibleWriter extends FilterWriter {
  private boolean afterReturn;

  VisibleWriter(Writer target) {
    super(target);
  }

  @Override
  public void write(int character) throws IOException {
    // A carriage return ends lines of CSV; alone it would write over what stands in its line.
    if (afterReturn) {
      out.write(character == '\n' ? "\r" : VisibleText.code('\r'));
    }
    afterReturn = character == '\r';
    if (VisibleText.isVisible((char) character)) {
      out.write(character);
    } else if (!afterReturn) {
      out.write(VisibleText.code((char) character));
    }
  }

  @Override
  public void write(char[] characters, int offset, int length) throws IOException {
    int plain = offset;
    for (int at = offset; at < offset + length; at++) {
      if (afterReturn || !VisibleText.isVisible(characters[at])) {
        out.write(characters, plain, at - plain);
        write(characters[at]);
        plain = at + 1;
      }
    }
    out.write(characters, plain, offset + length - plain);
  }

  @Override
  public void write(String text, int offset, int length) throws IOException {
    write(text.toCharArray(), offset, length);
  }
}
