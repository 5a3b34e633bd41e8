package org.outturn.examples.indigo.contracts;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the note of a payment says of the most that could be paid: {@code This value is 93% of the
 * total outcome value available (2,944,525)}.
 *
 * @param share the part of the most that was paid, as 0.93
 * @param most the most, where the note gives it
 */
public record PaymentNote(BigDecimal share, Optional<BigDecimal> most) {
  /** Stands at the beginning of the note of a grant that is exported. */
  public static final String IN_PLACE_OF_OUTCOMES = "Paid in place of outcomes";

  private static final Pattern SHARE_OF_MOST =
      Pattern.compile(
          "(\\d{1,3}(?:\\.\\d{1,4})?) ?% of the total outcome (?:payment|value) available"
              + "(?: \\(([\\d,]{1,18})\\))?");
  private static final int HUNDREDTHS = 2;

  /**
   * Reads a note.
   *
   * @param note what is noted of a payment
   * @return empty where it says no such thing
   */
  public static Optional<PaymentNote> of(String note) {
    Matcher found = SHARE_OF_MOST.matcher(note);
    return found.find()
        ? Optional.of(
            new PaymentNote(
                new BigDecimal(found.group(1)).movePointLeft(HUNDREDTHS),
                Optional.ofNullable(found.group(2))
                    .map(digits -> digits.replace(",", ""))
                    .filter(digits -> !digits.isEmpty() && digits.length() <= 15)
                    .map(BigDecimal::new)))
        : Optional.empty();
  }

  static boolean isGrant(String note) {
    return note.startsWith(IN_PLACE_OF_OUTCOMES)
        || note.toLowerCase(Locale.ROOT).contains("covid claim");
  }

  /** Whether all that could be paid was. */
  boolean isAll() {
    return share.compareTo(BigDecimal.ONE) == 0;
  }
}
