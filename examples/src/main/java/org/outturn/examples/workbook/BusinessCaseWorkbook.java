package org.outturn.examples.workbook;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.outturn.core.money.Currencies;
import org.outturn.examples.businesscase.AdjustmentCause;
import org.outturn.pricing.businesscase.BusinessCaseAnswer;
import org.outturn.pricing.businesscase.BusinessCaseQuestion;
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
  private BusinessCaseWorkbook() {}

  /**
   * Writes the workbook.
   *
   * @param answer the answer
   * @return the file, the same on every machine
   * @throws IllegalArgumentException for a case of a plan, which states amounts alone
   */
  public static byte[] write(BusinessCaseAnswer answer) {
    if (answer.of().basis() == BusinessCaseQuestion.Basis.PLAN) {
      throw new IllegalArgumentException(
          "a workbook needs outcomes that are known, and a plan states amounts alone; expected"
              + " FILE.html or FILE.csv");
    }
    return Book.inOneLanguage(() -> written(answer));
  }

  private static ImmutableMap<String, String> sheets(BusinessCaseAnswer answer) {
    boolean isFinanced = answer.of().finance().isPresent();
    ImmutableMap.Builder<String, String> sheets = ImmutableMap.builder();
    sheets.put("Answer", "The figures that decide, at low, base and high volume.");
    if (hasCharts(answer)) {
      sheets.put("Charts", "The cost per outcome, and the cash of investors over time.");
    }
    sheets.put(StatedInputs.SHEET, "Everything that is stated. Change it here, and only here.");
    if (isFinanced) {
      sheets.put("Costs", "When which part of which cost falls due.");
    }
    if (answer.of().delivery().isPresent() && FollowedTerms.notFollowed(answer).isEmpty()) {
      sheets.put("Expected low, base, high", "Who is referred, and who reaches what, and when.");
    }
    sheets.put(
        "Payment low, base, high", "What the contract pays, outcome by outcome and date by date.");
    if (isFinanced) {
      sheets.put(
          "Cash low, base, high", "Where the cash goes, day by day, and what investors earn.");
    }
    if (answer.at(Volume.BASE).value().isPresent()) {
      sheets.put(
          "Value low, base, high", "What outcomes are worth to the public, and to whom, by year.");
    }
    return sheets
        .put("Checks", ContentsSheet.CHECKS)
        .put("Sources", ContentsSheet.SOURCES)
        .buildOrThrow();
  }

  private static boolean hasCharts(BusinessCaseAnswer answer) {
    return answer.of().finance().isPresent() || answer.compared().isPresent();
  }

  private static byte[] written(BusinessCaseAnswer answer) {
    ShownCalendar calendar = ShownCalendar.from(answer.of().contract().term().from());
    Book book = new Book(Currencies.minorDigits(answer.of().terms().currency()), calendar);
    SheetPen contents = book.sheet("Contents");
    SheetPen first = book.sheet("Answer");
    Optional<XSSFDrawing> charts =
        hasCharts(answer) ? Optional.of(book.drawing("Charts")) : Optional.empty();
    Model.Written model = new Model(book, answer, calendar).write();
    ImmutableMap<Volume, VolumePlaces> places = model.places();
    ChecksSheet checks = new ChecksSheet(book.sheet("Checks"));
    SelfChecks.add(
        checks,
        places,
        Currencies.minorDigits(answer.of().terms().currency()),
        FollowedTerms.notFollowed(answer).isEmpty()
            && FollowedTerms.seesAllThatFallsDue(answer.of().contract()));
    checks.compare();
    SourcesSheet.of(book.sheet("Sources"), answer);
    AnswerLines lines = new AnswerLines(answer, causes(answer), calendar, model.value());
    Optional<AnswerSheet.CostRows> costs =
        new AnswerSheet(first, book, answer, checks).write(lines, places);
    new ContentsSheet(contents)
        .write(
            "Business case: " + answer.of().terms().name(),
            sheets(answer),
            answer.of().contract().term().from(),
            calendar);
    Optional<Charts> drawn =
        charts.map(
            each -> new Charts(book, each, answer.of().terms().currency().getCurrencyCode()));
    drawn.ifPresent(each -> each.write(places));
    return book.finished(
        "Business case: " + answer.of().terms().name(),
        () -> drawn.ifPresent(each -> each.draw(costs)));
  }

  /** By what less than gross may be paid: whatever the contract states, or what Outturn found. */
  static ImmutableSet<AdjustmentCause> causes(BusinessCaseAnswer answer) {
    return FollowedTerms.notFollowed(answer).isEmpty()
        ? StatedCauses.of(answer.of())
        : AdjustmentCause.of(answer);
  }
}
