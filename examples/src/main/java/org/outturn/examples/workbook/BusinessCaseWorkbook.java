package org.outturn.examples.workbook;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.outturn.core.money.Currencies;
import org.outturn.examples.businesscase.AdjustmentCause;
import org.outturn.pricing.businesscase.BusinessCaseAnswer;
import org.outturn.pricing.businesscase.Volume;

/**
 * The answer to a business case as a workbook (XLSX) that is a model: inputs on one sheet, the
 * payment and the cash of each volume by formulas a person can follow, answers, and checks. Change
 * an input, and every answer is what Outturn gives for the same change. Text never becomes a
 * formula or a link.
 *
 * <p>Spreadsheets count with 15 digits: above that, sums may differ from the library's by a minor
 * unit.
 */
public final class BusinessCaseWorkbook {
  private static final ImmutableMap<String, String> SHEETS =
      ImmutableMap.<String, String>builder()
          .put("Answer", "The figures that decide, at low, base and high volume.")
          .put("Charts", "The cost per outcome, and the cash of investors over time.")
          .put(StatedInputs.SHEET, "Everything that is stated. Change it here, and only here.")
          .put("Costs", "When which part of which cost falls due.")
          .put(
              "Payment low, base, high",
              "What the contract pays, outcome by outcome and date by date.")
          .put("Cash low, base, high", "Where the cash goes, day by day, and what investors earn.")
          .put("Checks", ContentsSheet.CHECKS)
          .put("Sources", ContentsSheet.SOURCES)
          .buildOrThrow();

  private BusinessCaseWorkbook() {}

  /**
   * Writes the workbook.
   *
   * @param answer the answer
   * @return the file, the same on every machine
   * @throws IllegalArgumentException for a case without finance, or without a budget to compare
   */
  public static byte[] write(BusinessCaseAnswer answer) {
    if (answer.of().finance().isEmpty() || answer.compared().isEmpty()) {
      throw new IllegalArgumentException(
          "a workbook needs a case with finance, inputs and outcomes that are known; expected"
              + " FILE.html or FILE.csv");
    }
    return Book.inOneLanguage(() -> written(answer));
  }

  private static byte[] written(BusinessCaseAnswer answer) {
    ShownCalendar calendar = ShownCalendar.from(answer.of().contract().term().from());
    Book book = new Book(Currencies.minorDigits(answer.of().terms().currency()), calendar);
    SheetPen contents = book.sheet("Contents");
    SheetPen first = book.sheet("Answer");
    XSSFDrawing charts = book.drawing("Charts");
    ImmutableMap<Volume, VolumePlaces> places = new Model(book, answer).write();
    ChecksSheet checks = new ChecksSheet(book.sheet("Checks"));
    SelfChecks.add(
        checks,
        places,
        Currencies.minorDigits(answer.of().terms().currency()),
        FollowedTerms.notFollowed(answer).isEmpty()
            && FollowedTerms.seesAllThatFallsDue(answer.of().contract()));
    checks.compare();
    SourcesSheet.of(book.sheet("Sources"), answer);
    AnswerLines lines = new AnswerLines(answer, causes(answer), calendar);
    AnswerSheet.CostRows costs = new AnswerSheet(first, book, answer, checks).write(lines, places);
    new ContentsSheet(contents)
        .write(
            "Business case: " + answer.of().terms().name(),
            SHEETS,
            answer.of().contract().term().from(),
            calendar);
    new Charts(book, charts, answer.of().terms().currency().getCurrencyCode()).draw(costs, places);
    return book.finished("Business case: " + answer.of().terms().name());
  }

  /** By what less than gross may be paid: whatever the contract states, or what Outturn found. */
  static ImmutableSet<AdjustmentCause> causes(BusinessCaseAnswer answer) {
    return FollowedTerms.notFollowed(answer).isEmpty()
        ? StatedCauses.of(answer.of().contract(), answer.of().evidence())
        : AdjustmentCause.of(answer);
  }
}
