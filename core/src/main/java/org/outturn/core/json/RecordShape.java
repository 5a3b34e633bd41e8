package org.outturn.core.json;

import com.google.common.collect.ImmutableList;
import java.lang.reflect.InvocationTargetException;
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
  private RecordShape() {}

  /** One key: its name, the type of its value, whether it must be there and whether it counts. */
  record Key(RecordComponent component) {
    String name() {
      return component.getName();
    }

    Type type() {
      return component.getGenericType();
    }

    boolean isRequired() {
      return !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    boolean isNumber() {
      return component.isAnnotationPresent(NumberText.class);
    }

    @Nullable Object valueIn(Record document) {
      try {
        return component.getAccessor().invoke(document);
      } catch (ReflectiveOperationException fault) {
        throw new IllegalStateException("cannot read " + component, fault);
      }
    }
  }

  static ImmutableList<Key> of(Class<? extends Record> type) {
    return Arrays.stream(type.getRecordComponents())
        .map(Key::new)
        .collect(ImmutableList.toImmutableList());
  }

  /** Makes a record of its values; a value that was refused is null, whatever its key says. */
  static <R extends Record> R build(Class<R> type, List<@Nullable Object> values) {
    Class<?>[] types =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      return type.getDeclaredConstructor(types).newInstance(values.toArray());
    } catch (InvocationTargetException refused) {
      throw new IllegalStateException(type + " must take any value", refused);
    } catch (ReflectiveOperationException fault) {
      throw new IllegalStateException("cannot build " + type, fault);
    }
  }
}
