package org.outturn.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that a command is asked to write, whole or not at all: written beside its place under a
 * name that no other program looks behind, then moved there.
 *
 * @param option the option that names it, such as {@code --chart}
 * @param path where it shall be; a file that is there is replaced
 */
record TargetFile(String option, Path path) {

  /**
   * Refuses a place where there can be no file, before anything is worked out.
   *
   * @throws org.outturn.core.validation.InvalidInputException when there is no such folder, or a
   *     folder of that name
   */
  TargetFile {
    Path folder = path.toAbsolutePath().normalize().getParent();
    if (folder == null || Files.isDirectory(path)) {
      throw Refusals.of(option, "expected a file but " + path + " is a folder");
    }
    if (!Files.isDirectory(folder)) {
      throw Refusals.of(option, "there is no folder " + path.getParent());
    }
  }

  /**
   * Writes the file.
   *
   * @param content what it shall hold
   * @throws org.outturn.core.validation.InvalidInputException when it cannot be written; what was
   *     there before is untouched
   */
  void write(byte[] content) {
    Path part = path.resolveSibling(path.getFileName() + ".part");
    try {
      try {
        Files.write(part, content);
        Files.move(part, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException fault) {
      throw Refusals.of(option, "cannot be written: " + fault.getClass().getSimpleName());
    }
  }
}
