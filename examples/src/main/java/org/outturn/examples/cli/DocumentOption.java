package org.outturn.examples.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option {@code --out} of commands whose result is a page and a workbook too. */
final class DocumentOption {
  private static final String OUT = "--out";

  @Option(
      names = OUT,
      paramLabel = "FILE.html|FILE.xlsx",
      description =
          "Also writes a page to read or a workbook with live formulas; the ending says which. A"
              + " file that is there is replaced.")
  private Optional<Path> file;

  /**
   * Where it shall be.
   *
   * @throws org.outturn.core.validation.InvalidInputException for another ending, and where there
   *     can be no file
   */
  Optional<TargetFile> target() {
    return file.map(path -> TargetFile.document(OUT, path));
  }
}
