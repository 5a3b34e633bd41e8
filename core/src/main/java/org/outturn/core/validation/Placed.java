package org.outturn.core.validation;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a whole and its place in it, such as the tariff at {@code
 * rateCard.versions[0].tariffs[2]}. Rules between parts take lists of these, so that they hold for
 * a whole as for what could be read of a document.
 *
 * @param where the place
 * @param value the part
 * @param <T> its type
 */
public record Placed<T>(String where, T value) {

  /**
   * The parts of a list.
   *
   * @param list the place of the list
   * @param values its parts
   * @param <T> their type
   * @return each with its place, such as {@code limits[0]}
   */
  public static <T> List<Placed<T>> each(String list, List<T> values) {
    List<Placed<T>> placed = new ArrayList<>();
    for (T value : values) {
      placed.add(new Placed<>(list + "[" + placed.size() + "]", value));
    }
    return placed;
  }

  /**
   * A place inside this part.
   *
   * @param inner such as {@code outcome} or {@code tariffs[2]}
   * @return the whole path
   */
  public String at(String inner) {
    return Problem.join(where, inner);
  }
}
