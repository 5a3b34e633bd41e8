package org.outturn.examples.casefiles;

import java.util.Optional;
import java.util.function.Function;
import org.outturn.core.validation.Problems;

/**
 * What a case says that was refused: which further files it names, so that what is wrong with them
 * is found in the same go.
 */
public final class RefusedCase {
  private RefusedCase() {}

  /**
   * Reads no more of a case than what it names.
   *
   * @param file a JSON file, of whose problems nothing is said here
   * @param named gives what a document names, whatever else is wrong with it
   * @param <T> what is named
   * @return what it names; empty where the file cannot be read
   */
  public static <T> Optional<T> named(CaseFile file, Function<byte[], T> named) {
    return JsonFile.read(file, named, new Problems());
  }
}
