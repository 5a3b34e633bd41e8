package org.outturn.examples.businesscase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Writes a file whole or not at all: first beside its place, under its name with {@code .part}
 * behind it, then moved there.
 */
public final class WholeFile {
  private WholeFile() {}

  /**
   * Writes a file.
   *
   * @param target the file; one that is there is replaced
   * @param content what it shall hold
   * @throws IOException when it cannot be written; what was there before is untouched
   */
  public static void write(Path target, byte[] content) throws IOException {
    if (Files.isDirectory(target)) {
      throw new IOException("is a directory");
    }
    Path part = target.resolveSibling(target.getFileName() + ".part");
    try {
      Files.write(part, content);
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
