package org.outturn.core.terms;

import java.util.Optional;

/**
 * A single value, such as the amount GBP 600.00 written {@code "600.00"}.
 *
 * @param value what it is, such as an amount, a share, a day, a number, a text or a constant
 * @param written the text, number or truth that the document writes for it
 */
public record StatedValue(Object value, Object written) implements StatedTerm {

  /** What is written. */
  @Override
  public Optional<String> name() {
    return Optional.of(written.toString()).filter(text -> !text.isEmpty());
  }

  @Override
  public Object toTree() {
    return written;
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.value(this);
  }
}
