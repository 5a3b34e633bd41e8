package org.outturn.examples.casefiles;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Function;
import org.outturn.core.json.JsonBounds;
import org.outturn.core.validation.InvalidInputException;
import org.outturn.core.validation.Problem;
import org.outturn.core.validation.Problems;

/** Reads one JSON file of a case; what is wrong with it is noted with the file's name. */
public final class JsonFile {
  private JsonFile() {}

  /**
   * Reads a file of at most 16 MiB.
   *
   * @param file the file
   * @param read makes a value of its bytes, or refuses them with {@link InvalidInputException}
   * @param problems where to note what is wrong, such as {@code contract.json: limits[1].outcome:
   *     'acc' is not an outcome of this contract}
   * @param <T> what the file describes
   * @return the value; empty where a problem was noted
   */
  public static <T> Optional<T> read(CaseFile file, Function<byte[], T> read, Problems problems) {
    try (InputStream stream = file.source().open()) {
      return Optional.of(read.apply(stream.readNBytes(JsonBounds.DEFAULT.bytes() + 1)));
    } catch (InvalidInputException refused) {
      problems.addAll("", within(file, refused).problems());
    } catch (IOException fault) {
      problems.add(file.name(), file.unreadable(fault));
    }
    return Optional.empty();
  }

  /**
   * Says of which file the places of a refusal are.
   *
   * @param file the file
   * @param refused the refusal, with places inside the file
   * @return a refusal with places such as {@code contract.json: limits[1].outcome}
   */
  public static InvalidInputException within(CaseFile file, InvalidInputException refused) {
    return new InvalidInputException(
        refused.problems().stream()
            .map(
                problem ->
                    new Problem(
                        file.name() + (problem.where().isEmpty() ? "" : ": " + problem.where()),
                        problem.message()))
            .toList());
  }
}
