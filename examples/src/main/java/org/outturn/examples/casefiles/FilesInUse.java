package org.outturn.examples.casefiles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.outturn.core.reference.DocumentName;

/**
 * The files on disk that one run reads. Each is remembered where it is named, so that the run can
 * refuse to write over any of them, by whatever path.
 *
 * <pre>{@code
 * FilesInUse files = new FilesInUse();
 * FinanceCaseFiles finance = new FinanceCaseFiles(files.of(path), files.beside(path));
 * finance.read(rows -> {});
 * files.include(Path.of("linked-folder/tallies.csv"));   // true where the case names these tallies
 * }</pre>
 *
 * <p>Not thread-safe: it belongs to one run.
 */
public final class FilesInUse {
  private final List<Path> read = new ArrayList<>();

  /** Starts with no file. */
  public FilesInUse() {}

  /**
   * A file that is going to be read.
   *
   * @param path where it is
   * @return the file, remembered
   */
  public CaseFile of(Path path) {
    read.add(path);
    return CaseFile.of(path);
  }

  /**
   * Gives the files that a document names, from its own folder.
   *
   * @param document where the document is
   * @return gives the file of a name, remembered
   */
  public Function<DocumentName, CaseFile> beside(Path document) {
    return name -> of(document.resolveSibling(name.value()));
  }

  /**
   * Whether a file is one of these, by another path, a link or a second name too.
   *
   * @param path where a file is or may come to be
   * @return true when what lies there is read by this run
   */
  public boolean include(Path path) {
    return read.stream().anyMatch(each -> isSame(each, path));
  }

  private static boolean isSame(Path one, Path other) {
    try {
      return Files.isSameFile(one, other);
    } catch (IOException oneIsMissing) {
      return false;
    }
  }
}
