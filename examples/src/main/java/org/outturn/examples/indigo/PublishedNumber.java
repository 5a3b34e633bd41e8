package org.outturn.examples.indigo;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as people have written it into a table: {@code 1500}, {@code C$1.3M}, {@code 1,
 * 451,250}. Reading one never fails; a formula's text, two numbers in one cell or {@code 290.000}
 * with a currency before it, which may be thousands, give none.
 *
 * @param form how it is written
 * @param value the number; empty where none can be read
 */
public record PublishedNumber(Form form, Optional<BigDecimal> value) {
  private static final PublishedNumber NOTHING =
      new PublishedNumber(Form.NOTHING, Optional.empty());
  private static final PublishedNumber UNREADABLE =
      new PublishedNumber(Form.UNREADABLE, Optional.empty());

  private static final int LONGEST = 60;
  private static final Pattern PLAIN = Pattern.compile("-?\\d{1,15}(\\.\\d{1,18})?");

  /** Marks of a currency, a number in groups, a size, and a word or a remark behind it. */
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?<mark>[A-Z]{0,3}\\s?[$€£¥]?)\\s?(?<number>-?\\d{1,3}(?:,\\s?\\d{3})+(?:\\.\\d{1,6})?"
              + "|-?\\d{1,15}(?:\\.\\d{1,6})?)\\s?(?<size>%|[kKmM]|bn|million|billion)?"
              + "(?:\\s[a-zA-Z]+)?(?:\\s?\\([^()\\d]*\\))?");

  private static final Pattern LIKE_THOUSANDS = Pattern.compile("\\d{1,3}\\.\\d{3}");
  private static final CharMatcher SEPARATORS = CharMatcher.whitespace().or(CharMatcher.is(','));
  private static final ImmutableMap<String, BigDecimal> SIZES =
      ImmutableMap.<String, BigDecimal>builder()
          .put("", BigDecimal.ONE)
          .put("%", new BigDecimal("0.01"))
          .put("k", new BigDecimal("1000"))
          .put("m", new BigDecimal("1000000"))
          .put("million", new BigDecimal("1000000"))
          .put("bn", new BigDecimal("1000000000"))
          .put("billion", new BigDecimal("1000000000"))
          .buildOrThrow();

  /** How a number is written. */
  public enum Form {
    /** Nothing stands there. */
    NOTHING,
    /** Digits with a point, as other programs read them. */
    PLAIN,
    /** Text from which one number can be read. */
    AS_TEXT,
    /** Text from which none can be read. */
    UNREADABLE
  }

  /**
   * Reads a number.
   *
   * @param text what stands in a cell
   * @return how it is written and, where it can be read, its value
   */
  public static PublishedNumber of(String text) {
    String trimmed = CharMatcher.whitespace().trimFrom(text);
    if (trimmed.isEmpty()) {
      return NOTHING;
    }
    if (trimmed.length() > LONGEST) {
      return UNREADABLE;
    }
    if (PLAIN.matcher(trimmed).matches()) {
      return new PublishedNumber(Form.PLAIN, Optional.of(new BigDecimal(trimmed)));
    }
    Matcher written = WRITTEN.matcher(trimmed);
    return written.matches() ? asText(written) : UNREADABLE;
  }

  private static PublishedNumber asText(Matcher written) {
    String number = written.group("number");
    String size = Optional.ofNullable(written.group("size")).orElse("");
    boolean isMarked = !written.group("mark").isEmpty();
    if (isMarked && size.isEmpty() && LIKE_THOUSANDS.matcher(number).matches()) {
      return UNREADABLE;
    }
    BigDecimal factor = SIZES.getOrDefault(size.toLowerCase(Locale.ROOT), BigDecimal.ONE);
    BigDecimal value = new BigDecimal(SEPARATORS.removeFrom(number)).multiply(factor);
    return value.precision() - value.scale() > 15
        ? UNREADABLE
        : new PublishedNumber(Form.AS_TEXT, Optional.of(value));
  }
}
