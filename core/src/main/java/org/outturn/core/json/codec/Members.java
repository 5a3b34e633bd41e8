package org.outturn.core.json.codec;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.outturn.core.validation.Names;
import org.outturn.core.validation.Placed;
import org.outturn.core.validation.Problems;

/** The values of one object's keys. Whoever asks for one that was refused is dropped. */
public final class Members {
  private final Place at;
  private final @Nullable Object[] values;

  Members(Place at, int keys) {
    this.at = at;
    this.values = new Object[keys];
  }

  void put(Key<?, ?> key, Object value) {
    values[key.position()] = value;
  }

  /**
   * The value of a key.
   *
   * @param key the key
   * @param <V> the value's type
   * @return the value
   */
  public <V> V get(Key<?, V> key) {
    Object value = values[key.position()];
    if (value == null) {
      throw new Refused();
    }
    @SuppressWarnings("unchecked")
    V read = (V) value;
    return read;
  }

  /**
   * The value of a key, or what it stands for where it is left out.
   *
   * @param key the key
   * @param byDefault where that is kept
   * @param <V> the value's type
   * @return the value
   */
  public <V> V get(Key<?, Optional<V>> key, Slot<V> byDefault) {
    return get(key).orElseGet(() -> get(byDefault));
  }

  /**
   * What the document holds beside this object.
   *
   * @param slot where it is kept
   * @param <V> its type
   * @return the value
   */
  public <V> V get(Slot<V> slot) {
    return at.reading().get(slot);
  }

  /**
   * Keeps a value for those after this object.
   *
   * @param slot where
   * @param value the value
   * @param <V> its type
   */
  public <V> void put(Slot<V> slot, V value) {
    at.reading().put(slot, value);
  }

  /**
   * The parts of a kind that were read whole so far, wherever they stand in the document.
   *
   * @param kind the kind
   * @param <V> their type
   * @return each with its place
   */
  public <V> List<Placed<V>> all(Collected<V> kind) {
    return at.reading().collected(kind);
  }

  /**
   * Keeps a part of this object among those of its kind.
   *
   * @param kind the kind
   * @param value the part
   * @param <V> its type
   */
  public <V> void collect(Collected<V> kind, V value) {
    at.reading().collect(kind, value, at);
  }

  /**
   * Gives what a step makes of some values; what it refuses is the fault of one key.
   *
   * @param key the key
   * @param step makes a value or refuses it with an {@link IllegalArgumentException}
   * @param <V> the value's type
   * @return the value
   */
  public <V> V blame(Key<?, ?> key, Supplier<V> step) {
    return at.key(key.name()).attempt(step);
  }

  /**
   * Notes that the value of a key does not go with others.
   *
   * @param key the key
   * @param message what was found and what was expected
   * @return what the caller throws
   */
  public Refused refuse(Key<?, ?> key, String message) {
    return at.key(key.name()).refuse(message);
  }

  /**
   * Notes that these keys do not go together, at their object.
   *
   * @param message what was found and what was expected
   * @return what the caller throws
   */
  public Refused refuse(String message) {
    return at.refuse(message);
  }

  /**
   * Defines a name that the document has without saying so.
   *
   * @param names the kind of name
   * @param name the name
   */
  public void define(Names names, String name) {
    at.reading().define(names, name, at);
  }

  boolean states(Key<?, ?> key) {
    Object value = get(key);
    return (value instanceof Optional<?> optional && optional.isPresent())
        || (value instanceof OptionalInt number && number.isPresent());
  }

  void note(Problems problems) {
    problems.found().forEach(each -> at.reading().note(each.within(at.path())));
  }

  void resolveReferences() {
    at.reading().resolveReferences();
  }
}
