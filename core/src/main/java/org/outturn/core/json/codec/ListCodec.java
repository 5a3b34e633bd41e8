package org.outturn.core.json.codec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.outturn.core.terms.StatedList;
import org.outturn.core.terms.StatedTerm;
import org.outturn.core.validation.Names;

/**
 * A list, refused once one of its items is; the others are read all the same.
 *
 * @param <T> the items' type
 */
public final class ListCodec<T> extends Codec<List<T>> {
  private final Codec<T> item;
  private final String atLeastOne;
  private final int most;
  private final boolean inOrder;

  private ListCodec(Codec<T> item, String atLeastOne, int most, boolean inOrder) {
    this.item = item;
    this.atLeastOne = atLeastOne;
    this.most = most;
    this.inOrder = inOrder;
  }

  /**
   * A list that may be empty.
   *
   * @param item what its items are declared to be
   * @param <T> the items' type
   * @return the declaration
   */
  public static <T> ListCodec<T> of(Codec<T> item) {
    return new ListCodec<>(item, "", Integer.MAX_VALUE, false);
  }

  /**
   * A list of at least one item.
   *
   * @param what what an item is, such as {@code outcome}
   * @param item what its items are declared to be
   * @param <T> the items' type
   * @return the declaration
   */
  public static <T> ListCodec<T> ofAtLeastOne(String what, Codec<T> item) {
    return new ListCodec<>(item, what, Integer.MAX_VALUE, false);
  }

  /**
   * The same list, of no more than so many items.
   *
   * @param items the most items
   * @return the declaration
   */
  public ListCodec<T> atMost(int items) {
    return new ListCodec<>(item, atLeastOne, items, inOrder);
  }

  /**
   * The same list, whose order means something: who comes first is drawn on first.
   *
   * @return the declaration
   */
  public ListCodec<T> inOrder() {
    return new ListCodec<>(item, atLeastOne, most, true);
  }

  @Override
  String expected() {
    return "a list";
  }

  @Override
  List<T> read(@Nullable Object tree, Place at) {
    if (!(tree instanceof List<?> items)) {
      throw mistyped(tree, at);
    }
    if (items.isEmpty() && !atLeastOne.isEmpty()) {
      throw at.refuse("expected at least one " + atLeastOne + " but found none");
    }
    if (items.size() > most) {
      at.note("expected at most " + most + " but found " + items.size());
    }
    ImmutableList.Builder<T> values = ImmutableList.builderWithExpectedSize(items.size());
    boolean isSound = items.size() <= most;
    int index = 0;
    for (Object each : items) {
      try {
        values.add(item.read(each, at.item(index)));
      } catch (Refused refused) {
        isSound = false;
      }
      index++;
    }
    if (!isSound) {
      throw new Refused();
    }
    return values.build();
  }

  @Override
  Object write(List<T> values, Context context) {
    return Lists.transform(values, value -> item.write(value, context));
  }

  @Override
  StatedTerm state(List<T> values, Context context) {
    return StatedList.of(Lists.transform(values, value -> item.state(value, context)), inOrder);
  }

  @Override
  Map<String, Object> schema(Schemas schemas) {
    Map<String, Object> schema = Schemas.of("type", "array", "items", item.schema(schemas));
    if (!atLeastOne.isEmpty()) {
      schema.put("minItems", 1);
    }
    if (most < Integer.MAX_VALUE) {
      schema.put("maxItems", most);
    }
    return schema;
  }

  @Override
  Set<Names> names() {
    return item.names();
  }
}
