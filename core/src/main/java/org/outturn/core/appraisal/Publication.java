package org.outturn.core.appraisal;

import java.util.regex.Pattern;
import org.outturn.core.validation.Require;

/**
 * Where rates come from, such as The Green Book, HM Treasury, re-issued in 2026-02.
 *
 * @param title what it is called
 * @param edition who issued it, and which edition it is
 * @param date when it was issued: {@code 2026}, {@code 2026-02} or {@code 2026-02-12}
 */
public record Publication(String title, String edition, String date) {
  private static final Pattern ISO_DATE =
      Pattern.compile("[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?");

  /**
   * Refuses a source without title, edition or date.
   *
   * @param title what it is called
   * @param edition who issued it, and which edition it is
   * @param date when it was issued
   */
  public Publication {
    Require.id(title, "title");
    Require.id(edition, "edition");
    Require.that(
        ISO_DATE.matcher(date).matches(), "date", "must be an ISO year, month or day", date);
  }

  @Override
  public String toString() {
    return title + ", " + edition + ", " + date;
  }
}
