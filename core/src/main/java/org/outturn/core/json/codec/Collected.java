package org.outturn.core.json.codec;

import com.google.common.collect.Lists;
import java.util.List;
import org.outturn.core.validation.Placed;

/**
 * The parts of one kind that were read whole, wherever they stand in the document, for rules that
 * hold for each of them whatever is wrong beside it. Each kind is one constant.
 *
 * @param <T> their type
 */
public final class Collected<T> {
  private final Class<T> type;

  private Collected(Class<T> type) {
    this.type = type;
  }

  /**
   * A kind of part.
   *
   * @param type the type of its parts
   * @param <T> the type of its parts
   * @return a new kind
   */
  public static <T> Collected<T> of(Class<T> type) {
    return new Collected<>(type);
  }

  List<Placed<T>> of(List<Placed<?>> found) {
    return Lists.transform(found, each -> new Placed<>(each.where(), type.cast(each.value())));
  }
}
