package org.outturn.core.json;

import com.google.common.collect.ImmutableList;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The keys that a record's components stand for, in their order: a component that may be null is an
 * optional key.
 */
final class RecordShape {
  private static final ClassValue<RecordShape> SHAPES =
      new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
          return new RecordShape(type.asSubclass(Record.class));
        }
      };

  private final ImmutableList<Key> keys;
  private final Constructor<? extends Record> constructor;

  private RecordShape(Class<? extends Record> type) {
    RecordComponent[] components = type.getRecordComponents();
    keys = Arrays.stream(components).map(Key::of).collect(ImmutableList.toImmutableList());
    try {
      constructor =
          type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
    } catch (NoSuchMethodException impossible) {
      throw new IllegalStateException("every record has this constructor", impossible);
    }
  }

  /**
   * One key.
   *
   * @param name the component's name
   * @param type what its value is
   * @param isRequired whether it must be there
   * @param isNumber whether its text is a number
   * @param accessor what gives its value
   */
  record Key(String name, Type type, boolean isRequired, boolean isNumber, Method accessor) {
    static Key of(RecordComponent component) {
      return new Key(
          component.getName(),
          component.getGenericType(),
          !component.getAnnotatedType().isAnnotationPresent(Nullable.class),
          component.isAnnotationPresent(NumberText.class),
          component.getAccessor());
    }

    @Nullable Object valueIn(Record document) {
      try {
        return accessor.invoke(document);
      } catch (ReflectiveOperationException fault) {
        throw new IllegalStateException("cannot read " + accessor, fault);
      }
    }
  }

  static ImmutableList<Key> of(Class<? extends Record> type) {
    return SHAPES.get(type).keys;
  }

  /** Makes a record of its values; a value that was refused is null, whatever its key says. */
  static <R extends Record> R build(Class<R> type, List<@Nullable Object> values) {
    try {
      return type.cast(SHAPES.get(type).constructor.newInstance(values.toArray()));
    } catch (ReflectiveOperationException fault) {
      throw new IllegalStateException("cannot build " + type, fault);
    }
  }
}
