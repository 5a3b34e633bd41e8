package org.outturn.examples.casefiles;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A file of a case, on disk or among the project's resources.
 *
 * @param name what messages call it, such as {@code claims.csv}
 * @param source how to open it
 * @param namedBy what named it, such as {@code case.json: claims}; empty where its reader knows
 */
public record CaseFile(String name, Source source, String namedBy) {

  /**
   * A file whose reader knows where its name is from.
   *
   * @param name what messages call it
   * @param source how to open it
   */
  public CaseFile(String name, Source source) {
    this(name, source, "");
  }

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
   * @param path where it is; a workbook may name a sheet, such as {@code evidence.xlsx#Claims}
   * @return the file
   */
  public static CaseFile of(Path path) {
    Path last = path.getFileName();
    return new CaseFile(
        last == null ? path.toString() : last.toString(), () -> Files.newInputStream(onDisk(path)));
  }

  /** Where the bytes are: the workbook, where a path names a sheet of it. */
  static Path onDisk(Path path) {
    String name = String.valueOf(path.getFileName());
    int sheet = name.toLowerCase(Locale.ROOT).lastIndexOf(".xlsx#");
    return sheet < 0 || Files.exists(path)
        ? path
        : path.resolveSibling(name.substring(0, sheet + ".xlsx".length()));
  }

  /**
   * The same file, with what named it: where it is not there, a message says whose fault it is.
   *
   * @param place such as {@code case.json: claims}, or an option {@code --claims}
   * @return the file
   */
  public CaseFile namedBy(String place) {
    return new CaseFile(name, source, place);
  }

  /**
   * The same file under another name in messages, where several files have one last name.
   *
   * @param other such as {@code kirklees/contract.json}
   * @return the file
   */
  public CaseFile called(String other) {
    return new CaseFile(other, source, namedBy);
  }

  /** Why it cannot be read, without its path. */
  String unreadable(IOException fault) {
    if (!(fault instanceof NoSuchFileException)) {
      return "the file cannot be read (" + fault.getClass().getSimpleName() + ")";
    }
    return "no such file" + (namedBy.isEmpty() ? "" : "; named by " + namedBy);
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
