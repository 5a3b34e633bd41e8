package org.outturn.core.json.codec;

import java.util.HashMap;
import java.util.Map;

/** What values of one document depend on beside their own tree. Not thread-safe. */
public class Context {
  private final Map<Slot<?>, Object> values = new HashMap<>();

  Context() {}

  /**
   * Keeps a value for others.
   *
   * @param slot where
   * @param value the value
   * @param <T> its type
   * @return the value
   */
  public <T> T put(Slot<T> slot, T value) {
    values.put(slot, value);
    return value;
  }

  /**
   * The value kept.
   *
   * @param slot where
   * @param <T> its type
   * @return the value; where it was refused, whoever asks is dropped
   */
  public <T> T get(Slot<T> slot) {
    Object value = values.get(slot);
    if (value == null) {
      return put(slot, slot.first().orElseThrow(() -> new Refused()).get());
    }
    @SuppressWarnings("unchecked")
    T kept = (T) value;
    return kept;
  }

  /**
   * Whether a value is kept.
   *
   * @param slot where
   * @return false where it was not read yet, or was refused
   */
  public boolean has(Slot<?> slot) {
    return values.containsKey(slot);
  }
}
