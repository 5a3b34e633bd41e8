package org.outturn.examples.casefiles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.outturn.core.reference.DocumentName;
import org.outturn.core.validation.InvalidInputException;
import org.outturn.core.validation.Problem;

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
  private static final Path STANDARD_INPUT = Path.of("-");

  private final List<Path> read = new ArrayList<>();
  private boolean readsInput;

  /** Starts with no file. */
  public FilesInUse() {}

  /**
   * A file that is going to be read.
   *
   * @param path where it is; {@code -} is standard input, and a workbook may name a sheet, such as
   *     {@code evidence.xlsx#Claims}
   * @return the file, remembered
   * @throws InvalidInputException when standard input is asked for a second time
   */
  public CaseFile of(Path path) {
    if (path.equals(STANDARD_INPUT)) {
      if (readsInput) {
        throw new InvalidInputException(
            List.of(new Problem("-", "standard input can be read once; expected a file here")));
      }
      readsInput = true;
      return new CaseFile("standard input", new StandardInput(System.in));
    }
    read.add(CaseFile.onDisk(path));
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
