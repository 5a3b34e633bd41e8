package org.outturn.examples.indigo.quality;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a metric stands on a way: {@code 26 weeks full-time employment} is at 182 days of {@code #
 * full-time employment}, {@code Second assessment} is the second of {@code # assessment}, {@code
 * Drug misuse sustained engagement} comes after entry in {@code drug misuse}.
 *
 * @param way what the steps have in common
 * @param at how far it is, in days or in places
 */
record MilestoneStep(String way, BigDecimal at) {
  private static final Pattern METRIC = Pattern.compile("^metric \\d+:?\\s*");
  private static final Pattern LENGTH =
      Pattern.compile("(\\d{1,3}(?:\\.\\d)?)[ -](day|week|month|year)s?");
  private static final Pattern PLACE =
      Pattern.compile("\\b(1st|2nd|3rd|4th|5th|first|second|third|fourth|fifth)\\b");
  private static final Pattern END = Pattern.compile("\\.(?!\\d)|[(\\n]");
  private static final Pattern ENGAGEMENT =
      Pattern.compile(
          "^(?<service>[a-z]+ [a-z]+)\\b.{0,12}?\\b"
              + "(?:(?:entry into|accessing) |(?<lasting>sustained engagement))");
  private static final int LONGEST = 300;
  private static final ImmutableMap<String, Integer> DAYS =
      ImmutableMap.of("day", 1, "week", 7, "month", 30, "year", 365);
  private static final ImmutableMap<String, Integer> PLACES =
      ImmutableMap.<String, Integer>builder()
          .put("1st", 1)
          .put("first", 1)
          .put("2nd", 2)
          .put("second", 2)
          .put("3rd", 3)
          .put("third", 3)
          .put("4th", 4)
          .put("fourth", 4)
          .put("5th", 5)
          .put("fifth", 5)
          .buildOrThrow();

  /** The step a definition names in its first sentence, if it names one. */
  static Optional<MilestoneStep> of(String definition) {
    String start = definition.substring(0, Math.min(LONGEST, definition.length()));
    String text = METRIC.matcher(start.toLowerCase(Locale.ROOT)).replaceFirst("");
    String sentence = END.split(text, 2)[0].strip();
    Matcher length = LENGTH.matcher(sentence);
    if (length.find()) {
      BigDecimal days =
          new BigDecimal(length.group(1))
              .multiply(BigDecimal.valueOf(DAYS.getOrDefault(length.group(2), 1)));
      return Optional.of(new MilestoneStep(length.replaceAll("#"), days));
    }
    Matcher place = PLACE.matcher(sentence);
    if (place.find()) {
      BigDecimal at = BigDecimal.valueOf(PLACES.getOrDefault(place.group(1), 0));
      return Optional.of(new MilestoneStep(place.replaceAll("#"), at));
    }
    return engagement(text);
  }

  /** Entry into a service, or engagement with it that lasts. */
  private static Optional<MilestoneStep> engagement(String text) {
    Matcher stage = ENGAGEMENT.matcher(text);
    return stage.find()
        ? Optional.of(
            new MilestoneStep(
                stage.group("service"),
                stage.group("lasting") == null ? BigDecimal.ZERO : BigDecimal.ONE))
        : Optional.empty();
  }
}
