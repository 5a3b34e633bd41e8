package org.outturn.examples.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.outturn.examples.casefiles.FilesInUse;
import org.outturn.examples.document.ResultDocument;
import org.outturn.examples.drawing.Panel;
import org.outturn.examples.drawing.Svg;
import org.outturn.examples.page.ResultPage;
import org.outturn.examples.workbook.ResultWorkbook;

/**
 * A file that a command is asked to write, whole or not at all. What is there is replaced, unless
 * the command reads it.
 *
 * @param option the option that names it, such as {@code --chart}
 * @param path where it shall be; a link stays one, and the file it leads to is replaced
 */
record TargetFile(String option, Path path) {
  private static final String SVG = ".svg";
  private static final String PNG = ".png";
  private static final String HTML = ".html";
  private static final String XLSX = ".xlsx";

  /**
   * Refuses a place where there can be no file, before anything is worked out.
   *
   * @throws org.outturn.core.validation.InvalidInputException when there is no such folder, a
   *     folder of that name, a link that leads nowhere, or a file that may not be written
   */
  TargetFile {
    Path folder = path.toAbsolutePath().getParent();
    if (folder == null || Files.isDirectory(path)) {
      throw Refusals.of(option, "expected a file but " + path + " is a folder");
    }
    if (!Files.isDirectory(folder)) {
      throw Refusals.of(option, "there is no folder " + path.getParent());
    }
    if (Files.isSymbolicLink(path) && !Files.exists(path)) {
      throw Refusals.of(option, "expected a file but " + path + " is a link that leads nowhere");
    }
    if (Files.exists(path) && !Files.isWritable(path)) {
      throw Refusals.of(option, "expected a file that may be written but " + path + " may not");
    }
  }

  /** A chart, whose name says whether it is an SVG or a PNG file. */
  static TargetFile chart(String option, Path path) {
    if (!hasEnding(path, SVG) && !hasEnding(path, PNG)) {
      throw Refusals.of(option, "expected a file that ends in .svg or .png");
    }
    return new TargetFile(option, path);
  }

  /** A workbook, whose name says so. */
  static TargetFile workbook(String option, Path path) {
    if (!hasEnding(path, XLSX)) {
      throw Refusals.of(option, "expected a file that ends in .xlsx");
    }
    return new TargetFile(option, path);
  }

  /** A page or a workbook, whose name says which. */
  static TargetFile document(String option, Path path) {
    if (!hasEnding(path, HTML) && !hasEnding(path, XLSX)) {
      throw Refusals.of(option, "expected a file that ends in .html or .xlsx");
    }
    return new TargetFile(option, path);
  }

  /** A page, whose name says so. */
  static TargetFile page(String option, Path path) {
    if (!hasEnding(path, HTML)) {
      throw Refusals.of(option, "expected a file that ends in .html");
    }
    return new TargetFile(option, path);
  }

  private static boolean hasEnding(Path path, String ending) {
    return path.toString().toLowerCase(Locale.ROOT).endsWith(ending);
  }

  /**
   * Refuses a place that another option names too.
   *
   * @param other what the other option names
   * @throws org.outturn.core.validation.InvalidInputException when both are the same file
   */
  void mustNotBe(TargetFile other) {
    try {
      if (WholeFile.at(path).place().equals(WholeFile.at(other.path).place())) {
        throw Refusals.of(option, "must not be the file of " + other.option);
      }
    } catch (IOException fault) {
      throw notWritten(fault);
    }
  }

  /**
   * Refuses a file that the command reads, by whatever path.
   *
   * @param inUse what the command reads
   * @throws org.outturn.core.validation.InvalidInputException when this file is among it
   */
  void mustNotBeIn(FilesInUse inUse) {
    if (inUse.include(path)) {
      throw Refusals.of(option, "must not be a file that the command reads");
    }
  }

  /**
   * Writes the file.
   *
   * @param content what it shall hold
   * @param inUse what the command reads
   * @throws org.outturn.core.validation.InvalidInputException when the command reads this file, or
   *     may not write it; what was there before is untouched
   * @throws LostOutputException when it cannot be written, as on a full disk; what was there before
   *     is untouched
   */
  void write(byte[] content, FilesInUse inUse) {
    mustNotBeIn(inUse);
    try {
      WholeFile.at(path).write(content);
    } catch (IOException fault) {
      throw notWritten(fault);
    }
  }

  /**
   * Writes a chart in the form that the file's name says.
   *
   * @param drawings at least one, drawn above one another
   * @param inUse what the command reads
   */
  void draw(List<Panel> drawings, FilesInUse inUse) {
    write(hasEnding(path, SVG) ? Svg.file(drawings) : Svg.png(drawings), inUse);
  }

  /**
   * Writes a result in the form that the file's name says.
   *
   * @param document what it says
   * @param inUse what the command reads
   */
  void write(ResultDocument document, FilesInUse inUse) {
    write(
        hasEnding(path, HTML)
            ? ResultPage.write(document).getBytes(StandardCharsets.UTF_8)
            : Refusals.at(option, () -> ResultWorkbook.write(document)),
        inUse);
  }

  private RuntimeException notWritten(IOException fault) {
    return fault instanceof AccessDeniedException
        ? Refusals.of(option, "must not be written: access is denied")
        : new LostOutputException(option, fault);
  }
}
