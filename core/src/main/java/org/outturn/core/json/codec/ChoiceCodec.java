package org.outturn.core.json.codec;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.outturn.core.validation.TextShape;

/**
 * One of some constants of a type, by its name.
 *
 * @param <E> the type
 */
public final class ChoiceCodec<E extends Enum<E>> extends Codec<E> {
  private final ImmutableMap<String, E> choices;
  private final ImmutableMap<String, String> refusals;

  private ChoiceCodec(ImmutableMap<String, E> choices, ImmutableMap<String, String> refusals) {
    this.choices = choices;
    this.refusals = refusals;
  }

  /**
   * One of all constants of a type.
   *
   * @param type the type
   * @param <E> the type
   * @return the declaration
   */
  public static <E extends Enum<E>> ChoiceCodec<E> of(Class<E> type) {
    return of(EnumSet.allOf(type));
  }

  /**
   * One of some constants.
   *
   * @param choices the constants
   * @param <E> their type
   * @return the declaration
   */
  public static <E extends Enum<E>> ChoiceCodec<E> of(Collection<E> choices) {
    return new ChoiceCodec<>(Maps.uniqueIndex(choices, Enum::name), ImmutableMap.of());
  }

  /**
   * The same choice without a constant that cannot be chosen here.
   *
   * @param choice the constant
   * @param because why not, such as {@code must go with scope PARTICIPANT_THEME}
   * @return the declaration
   */
  public ChoiceCodec<E> without(E choice, String because) {
    return new ChoiceCodec<>(
        ImmutableMap.copyOf(Maps.filterValues(choices, each -> each != choice)),
        ImmutableMap.<String, String>builder()
            .putAll(refusals)
            .put(choice.name(), choice.name() + " " + because)
            .buildOrThrow());
  }

  @Override
  String expected() {
    return "text";
  }

  @Override
  E read(@Nullable Object tree, Place at) {
    if (!(tree instanceof String text)) {
      throw mistyped(tree, at);
    }
    E choice = choices.get(text);
    if (choice == null) {
      String refusal = refusals.get(text);
      throw at.refuse(
          refusal != null
              ? refusal
              : "found "
                  + TextShape.idOrShape(text)
                  + "; expected one of "
                  + String.join(", ", choices.keySet()));
    }
    return choice;
  }

  @Override
  Object write(E value, Context context) {
    return value.name();
  }

  @Override
  Map<String, Object> schema(Schemas schemas) {
    return Schemas.of("enum", List.copyOf(choices.keySet()));
  }
}
