package org.outturn.examples.casefiles;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.outturn.core.json.JsonBounds;
import org.outturn.core.json.JsonRecords;
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
   * @param type the record whose components are its keys
   * @param names takes the names from the record, in which any component may be null, or refuses
   *     them with an {@link IllegalArgumentException}
   * @param <R> the record's type
   * @param <T> what is named
   * @return the names; empty where there are none, or none that can be used
   */
  public static <R extends Record, T> Optional<T> named(
      CaseFile file, Class<R> type, Function<R, Optional<T>> names) {
    List<T> named = new ArrayList<>();
    Function<byte[], R> read =
        utf8 ->
            JsonRecords.read(
                utf8,
                JsonBounds.DEFAULT,
                type,
                (fields, document) -> {
                  names.apply(document).ifPresent(named::add);
                  return document;
                });
    JsonFile.read(file, read, new Problems());
    return named.stream().findFirst();
  }
}
