package org.outturn.core.json.codec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.outturn.core.terms.StatedTerm;
import org.outturn.core.terms.StatedThing;
import org.outturn.core.terms.ThingShape;
import org.outturn.core.validation.Names;

/**
 * Values by the name of what they are for: {@code {"norwich": 0.25}}, in the order written. Refused
 * once one of them is; the others are read all the same.
 *
 * @param <T> the values' type
 */
public final class MapCodec<T> extends Codec<Map<String, T>> {
  private static final ThingShape SHAPE =
      new ThingShape("", ImmutableList.of(), "", ThingShape.Form.NAMES);

  private final Names names;
  private final Codec<T> value;

  private MapCodec(Names names, Codec<T> value) {
    this.names = names;
    this.value = value;
  }

  /**
   * Values by name.
   *
   * @param names what the keys refer to
   * @param value what the values are declared to be
   * @param <T> the values' type
   * @return the declaration
   */
  public static <T> Codec<Map<String, T>> of(Names names, Codec<T> value) {
    return new MapCodec<>(names, value);
  }

  @Override
  String expected() {
    return "an object";
  }

  @Override
  Map<String, T> read(@Nullable Object tree, Place at) {
    if (!(tree instanceof Map<?, ?> members)) {
      throw mistyped(tree, at);
    }
    ImmutableMap.Builder<String, T> values = ImmutableMap.builder();
    boolean isSound = true;
    for (Map.Entry<?, ?> each : members.entrySet()) {
      String name = (String) each.getKey();
      Place place = at.key(name);
      at.reading().refer(names, name, place);
      try {
        values.put(name, value.read(each.getValue(), place));
      } catch (Refused refused) {
        isSound = false;
      }
    }
    if (!isSound) {
      throw new Refused();
    }
    return values.buildOrThrow();
  }

  @Override
  Object write(Map<String, T> values, Context context) {
    return Maps.transformValues(values, each -> value.write(each, context));
  }

  @Override
  StatedTerm state(Map<String, T> values, Context context) {
    return new StatedThing(
        SHAPE,
        ImmutableMap.copyOf(Maps.transformValues(values, each -> value.state(each, context))),
        ImmutableSet.of());
  }

  @Override
  Map<String, Object> schema(Schemas schemas) {
    return Schemas.of("type", "object", "additionalProperties", value.schema(schemas));
  }
}
