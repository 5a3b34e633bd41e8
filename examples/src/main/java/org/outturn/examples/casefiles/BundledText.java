package org.outturn.examples.casefiles;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Texts that come with the project. */
public final class BundledText {
  private BundledText() {}

  /**
   * A text that stands beside a class.
   *
   * @param beside the class
   * @param name the file's name, such as {@code rules.md}
   * @return the whole file, read as UTF-8
   * @throws IllegalArgumentException when no such file comes with the project
   */
  public static String of(Class<?> beside, String name) {
    try {
      return Resources.toString(Resources.getResource(beside, name), StandardCharsets.UTF_8);
    } catch (IOException fault) {
      throw new UncheckedIOException("cannot read resource " + name, fault);
    }
  }
}
