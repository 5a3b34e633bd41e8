package org.outturn.examples.casefiles;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A file of a case, on disk or among the project's resources.
 *
 * @param name what messages call it, such as {@code claims.csv}
 * @param source how to open it
 */
public record CaseFile(String name, Source source) {

  /** Opens a file. */
  @FunctionalInterface
  public interface Source {
    /**
     * Opens the file from its start.
     *
     * @return its bytes; whoever opens it closes it
     * @throws IOException when it is not there or cannot be read
     */
    InputStream open() throws IOException;
  }

  /**
   * A file on disk, called by its last name.
   *
   * @param path where it is
   * @return the file
   */
  public static CaseFile of(Path path) {
    Path last = path.getFileName();
    return new CaseFile(
        last == null ? path.toString() : last.toString(), () -> Files.newInputStream(path));
  }

  /**
   * A file that comes with the project.
   *
   * @param path where it is, from the root of the resources, such as {@code org/.../claims.csv}
   * @return the file, called by its last name
   */
  static CaseFile ofResource(String path) {
    return new CaseFile(
        path.substring(path.lastIndexOf('/') + 1),
        () -> {
          InputStream stream = CaseFile.class.getClassLoader().getResourceAsStream(path);
          if (stream == null) {
            throw new NoSuchFileException(path);
          }
          return stream;
        });
  }
}
