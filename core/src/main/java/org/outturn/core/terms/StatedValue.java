package org.outturn.core.terms;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.money.Fractions;

/**
 * A single value, such as the amount GBP 600.00 written {@code "600.00"}.
 *
 * @param value what it is, such as an amount, a share, a day, a number, a text or a constant
 * @param written the text, number or truth that the document writes for it
 * @param decimals the most decimals that the format has room for; empty where it is no number
 */
public record StatedValue(Object value, Object written, OptionalInt decimals)
    implements StatedTerm {

  /**
   * A value that is no number.
   *
   * @param value what it is
   * @param written what the document writes for it
   */
  public StatedValue(Object value, Object written) {
    this(value, written, OptionalInt.empty());
  }

  /**
   * A number.
   *
   * @param value what it is, such as an amount
   * @param written the number or text that the document writes for it
   * @param decimals the most decimals that the format has room for
   * @return the value
   */
  public static StatedValue ofNumber(Object value, Object written, int decimals) {
    return new StatedValue(value, written, OptionalInt.of(decimals));
  }

  /**
   * The number that is stated, of an amount in major units.
   *
   * @return exact; empty where it is no number
   */
  public Optional<BigFraction> number() {
    return decimals.isPresent()
        ? Optional.of(Fractions.parse(written.toString()))
        : Optional.empty();
  }

  /**
   * What the document writes for another number at this place.
   *
   * @param number any number; whether the document takes it is for its reader to say
   * @return a JSON number where one stands here and can hold it, else its exact text
   */
  public Object writing(BigFraction number) {
    String text = Fractions.text(number);
    return written instanceof Number && !text.contains("/") ? new BigDecimal(text) : text;
  }

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
