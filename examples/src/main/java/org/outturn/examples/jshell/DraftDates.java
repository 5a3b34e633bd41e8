package org.outturn.examples.jshell;

import java.time.LocalDate;
import org.outturn.core.time.IsoDates;
import org.outturn.core.validation.TextShape;

/** Reads what is typed at the prompt; what a refusal repeats is the user's own text. */
final class DraftDates {
  private DraftDates() {}

  static LocalDate parse(String text) {
    int day = IsoDates.epochDay(text);
    if (day == IsoDates.NO_DATE) {
      throw new IllegalArgumentException(
          IsoDates.refusal(text)
              .replace("text of the form " + TextShape.of(text), "'" + text + "'"));
    }
    return LocalDate.ofEpochDay(day);
  }
}
