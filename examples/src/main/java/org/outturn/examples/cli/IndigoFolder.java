package org.outturn.examples.cli;

import com.google.common.collect.ImmutableMap;
import java.nio.file.Files;
import java.nio.file.Path;
import org.outturn.examples.casefiles.CaseFile;
import org.outturn.examples.casefiles.FilesInUse;
import org.outturn.examples.indigo.IndigoReader;
import org.outturn.examples.indigo.IndigoTable;
import org.outturn.examples.indigo.IndigoTables;

/** A folder with the tables of an INDIGO export. */
final class IndigoFolder {
  private static final String EXPECTED =
      "expected a folder with tables of an INDIGO export, such as projects.csv";

  private final String named;
  private final Path folder;
  private final FilesInUse inUse = new FilesInUse();

  /**
   * A folder.
   *
   * @param named what names it, for refusals
   * @param folder where it is
   */
  IndigoFolder(String named, Path folder) {
    this.named = named;
    this.folder = folder;
  }

  /** The files that are read, over which nothing is written. */
  FilesInUse filesInUse() {
    return inUse;
  }

  /** Reads its tables; tells on standard error how far it has come. */
  IndigoTables read() {
    if (!Files.isDirectory(folder)) {
      throw Refusals.of(named, "no such file or folder; " + EXPECTED);
    }
    ImmutableMap<IndigoTable, CaseFile> files = IndigoReader.in(folder, inUse::of);
    if (files.isEmpty()) {
      throw Refusals.of(named, "found no table in it; " + EXPECTED);
    }
    try (TaskProgress progress = TaskProgress.ofRows()) {
      return IndigoReader.read(files, progress);
    }
  }
}
