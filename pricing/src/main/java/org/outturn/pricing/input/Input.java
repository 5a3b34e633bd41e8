package org.outturn.pricing.input;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.terms.StatedValue;

/**
 * One number of a document by its path, or the level of several: {@code limits[contract].amount} is
 * 2,600,000 and may be made 3,000,000; {@code rateCard.*.amount} is 1, all prices as they are
 * stated, and may be made 1.1, each a tenth higher.
 *
 * <p>What a level makes of a number is rounded half up to what the number is counted in: an amount
 * to the minor unit, or as finely as it was stated.
 *
 * @param <T> the document's type
 */
public final class Input<T> {
  private final Inputs<T> inputs;
  private final String path;
  private final InputUnit unit;

  private Input(Inputs<T> inputs, String path, InputUnit unit) {
    this.inputs = inputs;
    this.path = path;
    this.unit = unit;
  }

  /** A single number. */
  static <T> Input<T> of(Inputs<T> inputs, String path, StatedValue number) {
    return new Input<>(inputs, path, InputUnit.of(number));
  }

  static <T> Input<T> of(Inputs<T> inputs, T document, String path) {
    ImmutableMap<String, StatedValue> stated = inputs.of(document);
    StatedValue single = stated.get(path);
    if (single != null) {
      return of(inputs, path, single);
    }
    Input<T> level = new Input<>(inputs, path, InputUnit.LEVEL);
    if (!path.contains("*") || level.fitting(stated).isEmpty()) {
      throw new IllegalArgumentException(
          "'"
              + path
              + "' is no number of this document; "
              + ClosePaths.words(path, stated.keySet()));
    }
    return level;
  }

  /**
   * Its path.
   *
   * @return as it was asked for
   */
  public String path() {
    return path;
  }

  /**
   * What it is counted in.
   *
   * @return such as {@code GBP}
   */
  public InputUnit unit() {
    return unit;
  }

  /**
   * Whether it is the level of several numbers.
   *
   * @return false for a single number
   */
  public boolean isLevel() {
    return unit.kind() == InputUnit.Kind.LEVEL;
  }

  /**
   * The paths of the numbers that it stands for.
   *
   * @param document the document
   * @return one, or all that a level moves, in the order of the format
   */
  public List<String> paths(T document) {
    return isLevel()
        ? ImmutableList.copyOf(fitting(inputs.of(document)).keySet())
        : ImmutableList.of(path);
  }

  /**
   * What the document states.
   *
   * @param document the document
   * @return exact, of an amount in major units; 1 for a level
   */
  public BigFraction in(T document) {
    return isLevel()
        ? BigFraction.ONE
        : Objects.requireNonNull(inputs.of(document).get(path), path).number().orElseThrow();
  }

  /**
   * The document with another number for it.
   *
   * @param document the document
   * @param value the number, of an amount in major units; of a level how many times what is stated
   * @return the changed document
   * @throws org.outturn.core.validation.InvalidInputException for a number that the document does
   *     not take, with its place
   */
  public T with(T document, BigFraction value) {
    return inputs.with(document, isLevel() ? raised(document, value) : Map.of(path, value));
  }

  private Map<String, BigFraction> raised(T document, BigFraction level) {
    return fitting(inputs.of(document)).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, each -> raised(each.getValue(), level)));
  }

  private static BigFraction raised(StatedValue number, BigFraction level) {
    BigFraction exact = number.number().orElseThrow().multiply(level);
    return level.equals(BigFraction.ONE) ? exact : InputUnit.of(number).rounded(exact);
  }

  private Map<String, StatedValue> fitting(Map<String, StatedValue> stated) {
    Pattern form =
        Pattern.compile(
            Stream.of(path.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")));
    return stated.entrySet().stream()
        .filter(each -> form.matcher(each.getKey()).matches())
        .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Its path. */
  @Override
  public String toString() {
    return path;
  }
}
