package org.outturn.core.json.codec;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.outturn.core.terms.StatedTerm;
import org.outturn.core.terms.ThingShape;

/**
 * Values that stand in a list by their position, such as {@code [60, 7.5]}. They are declared like
 * the keys of an object, by names that nobody writes; those that may be left out come last.
 *
 * @param <T> the type of what is made of them
 */
public final class TupleCodec<T> extends Codec<T> {
  private final String name;
  private final String what;
  private final List<Key<T, ?>> items;
  private final ImmutableList<String> naming;
  private final int needed;
  private final Function<Members, T> build;

  private TupleCodec(String name, String what, Function<Keys<T>, Function<Members, T>> declare) {
    Keys<T> declared = new Keys<>();
    this.name = name;
    this.what = what;
    this.build = declare.apply(declared);
    this.items = declared.declared();
    this.naming = declared.naming();
    this.needed = (int) items.stream().filter(Key::mustBeThere).count();
  }

  /**
   * Declares a list of values by position.
   *
   * @param name the name of its definition in the schema
   * @param what what it holds, with an example, such as {@code two, a measured value and what it
   *     earns, such as [60, 7.5]}
   * @param declare declares its values and gives what makes the whole of them
   * @param <T> the type of the whole
   * @return the declaration
   */
  public static <T> Codec<T> of(
      String name, String what, Function<Keys<T>, Function<Members, T>> declare) {
    return new TupleCodec<>(name, what, declare);
  }

  @Override
  String expected() {
    return "a list";
  }

  @Override
  T read(@Nullable Object tree, Place at) {
    if (!(tree instanceof List<?> values)) {
      throw mistyped(tree, at);
    }
    if (values.size() < needed || values.size() > items.size()) {
      throw at.refuse("found " + values.size() + " items; expected " + what);
    }
    Members in = new Members(at, items.size());
    for (Key<T, ?> item : items) {
      read(item, values, at.item(item.position()), in);
    }
    try {
      return build.apply(in);
    } catch (IllegalArgumentException refused) {
      throw at.refuse(refused);
    }
  }

  private static <T> void read(Key<T, ?> item, List<?> values, Place at, Members in) {
    Map<String, @Nullable Object> stated = new LinkedHashMap<>();
    if (item.position() < values.size()) {
      stated.put(item.name(), values.get(item.position()));
    }
    try {
      in.put(item, item.read(stated, at, ""));
    } catch (Refused refused) {
      // Noted where it was refused.
    }
  }

  @Override
  Object write(T value, Context context) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    items.forEach(item -> item.write(value, context, members));
    return new ArrayList<>(members.values());
  }

  @Override
  StatedTerm state(T value, Context context) {
    return new StatedParts()
        .add(items, value, context)
        .of(new ThingShape(name, naming, "", ThingShape.Form.POSITIONS));
  }

  @Override
  Map<String, Object> schema(Schemas schemas) {
    return schemas.named(name, this, () -> inline(schemas));
  }

  private Map<String, Object> inline(Schemas schemas) {
    List<Map<String, Object>> prefix = items.stream().map(item -> item.schema(schemas)).toList();
    return Schemas.of("type", "array", "prefixItems", prefix, "items", false, "minItems", needed);
  }
}
