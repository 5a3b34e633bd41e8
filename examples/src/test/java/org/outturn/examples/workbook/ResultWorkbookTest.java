package org.outturn.examples.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.outturn.examples.document.ResultDocument;
import org.outturn.examples.document.TestDocuments;
import org.outturn.examples.report.Cell;
import org.outturn.examples.report.Table;

/** The workbook of every kind of result, as a spreadsheet opens it and works it out anew. */
class ResultWorkbookTest {
  private static final int FIRST_ROW = 3;
  private static final double NEARLY = 1e-9;

  private static final ImmutableMap<String, ResultDocument> DOCUMENTS = TestDocuments.all();

  static Stream<String> commands() {
    return DOCUMENTS.keySet().stream();
  }

  private static ResultDocument document(String command) {
    return Objects.requireNonNull(DOCUMENTS.get(command));
  }

  private static ReadWorkbook read(String command) {
    return new ReadWorkbook(ResultWorkbook.write(document(command)));
  }

  /** Formulas too: each comes to the library's own figure. */
  @ParameterizedTest
  @MethodSource("commands")
  void holdsEveryFigureOfTheLibraryAsANumberAndEveryDayAsADay(String command) {
    try (ReadWorkbook book = read(command)) {
      for (Table table : document(command).tables()) {
        for (int row = 0; row < table.rows().size(); row++) {
          List<Cell> cells = table.rows().get(row).cells();
          for (int column = 0; column < cells.size(); column++) {
            compare(book.sheet(table.sheet()), FIRST_ROW + row, column, cells.get(column));
          }
        }
      }
    }
  }

  private static void compare(XSSFSheet sheet, int row, int column, Cell expected) {
    XSSFCell cell = sheet.getRow(row).getCell(column);
    String at = sheet.getSheetName() + " " + row + " " + column;
    if (expected.number().isPresent()) {
      double number = expected.number().get().doubleValue();
      assertThat(cell.getNumericCellValue())
          .as(at)
          .isCloseTo(number, within(NEARLY * Math.max(1, Math.abs(number))));
    } else if (expected.day().isPresent()) {
      assertThat(DateUtil.isCellDateFormatted(cell)).as(at).isTrue();
      assertThat(cell.getLocalDateTimeCellValue().toLocalDate())
          .as(at)
          .isEqualTo(expected.day().get());
    } else if (expected.shown().isEmpty()) {
      assertThat(cell).as(at).isNull();
    } else {
      assertThat(cell.getStringCellValue()).as(at).isEqualTo(CellText.of(expected.shown()));
    }
  }

  /** What follows from other cells is a formula; where it stands is worked out by hand. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // an invoice of the first period: the sum of its payer, of all, and the first share
        "settle   | Invoices        | E4  | 100 | By payer       | D4  | 100",
        "settle   | Invoices        | E4  | 100 | By payer       | F8  | 100",
        "settle   | Invoices        | E4  | 100 | Invoices       | E12 | 100",
        "settle   | Corrections     | C4  | 100 | Invoices       | G10 | 100",
        // what is paid after the change
        "diff     | Outcomes        | E4  | 100 | Outcomes       | F4  | 100",
        "diff     | Outcomes        | E4  | 100 | Outcomes       | E6  | 100",
        "diff     | Payment         | C4  | 100 | Payment        | E4  | -100",
        "diff     | Payers          | C4  | 100 | Payers         | D4  | 100",
        "diff     | Periods         | E4  | 100 | Periods        | F4  | 100",
        // what the fund pays in one settlement
        "fund     | Settlements     | D4  | 10  | Settlements    | E4  | -10",
        "fund     | Settlements     | D4  | 10  | By contract    | C4  | 10",
        "fund     | Settlements     | D4  | 10  | Fund           | C4  | 10",
        "fund     | Settlements     | D4  | 10  | Fund           | E4  | -10",
        "fund     | Settlements     | D4  | 10  | Payers         | C5  | 10",
        "project  | Periods         | C4  | 100 | Periods        | C6  | 100",
        "project  | Plan and actual | E4  | 100 | Plan and actual| E7  | 100",
        "project  | Outcomes        | E4  | 100 | Outcomes       | G4  | 100",
      })
  void followsAChange(
      String command, String sheet, String changed, double by, String on, String place, double to) {
    try (ReadWorkbook book = read(command)) {
      XSSFCell input = at(book, sheet, changed);
      XSSFCell follows = at(book, on, place);
      assertThat(input.getCellType()).as(sheet + " " + changed).isEqualTo(CellType.NUMERIC);
      assertThat(follows.getCellType()).as(on + " " + place).isEqualTo(CellType.FORMULA);
      double before = follows.getNumericCellValue();

      input.setCellValue(input.getNumericCellValue() + by);
      book.recompute();

      assertThat(follows.getNumericCellValue() - before).isCloseTo(to, within(1e-6));
    }
  }

  private static XSSFCell at(ReadWorkbook book, String sheet, String place) {
    CellReference cell = new CellReference(place);
    return book.at(sheet, cell.getRow(), cell.getCol());
  }

  @Test
  void asksEveryFigureOfASolutionWhetherItMeetsTheTarget() {
    try (ReadWorkbook book = read("solve")) {
      XSSFCell met = at(book, "Proof", "D4");
      assertThat(met.getStringCellValue()).isEqualTo("not met");

      at(book, "Target", "C4").setCellValue(3000);
      book.recompute();

      assertThat(met.getStringCellValue()).isEqualTo("met");
    }
  }

  @Test
  void sharesFollowTheirWhole() {
    try (ReadWorkbook book = read("settle")) {
      XSSFCell share = at(book, "By payer", "D9");
      assertThat(share.getNumericCellValue()).isCloseTo(0.75, within(1e-4));

      XSSFCell invoice = at(book, "Invoices", "E4");
      invoice.setCellValue(invoice.getNumericCellValue() + 1150.15);
      book.recompute();

      assertThat(share.getNumericCellValue()).isCloseTo(0.875, within(1e-4));
    }
  }

  @ParameterizedTest
  @MethodSource("commands")
  void saysWhatIsFixedAndWhatCouldNotBeApplied(String command) {
    try (ReadWorkbook book = read(command)) {
      assertThat(book.texts())
          .containsAll(document(command).finding())
          .contains(
              document(command).fixed() + " The sentences above are Outturn's and follow nothing.")
          .contains(document(command).notApplied().get(0).get(0) + ".")
          .containsAll(document(command).notApplied().get(0));
    }
  }

  @Test
  void holdsNoFormulaOfWhatChanceGave() {
    try (ReadWorkbook book = read("simulate")) {
      assertThat(book.formulas()).isEmpty();
      assertThat(book.texts()).anyMatch(each -> each.contains("nothing here follows a change"));
    }
  }

  /** A name that begins as a formula does is a text. */
  @ParameterizedTest
  @MethodSource("commands")
  void takesNoNameForAFormulaOrALink(String command) {
    try (ReadWorkbook book = read(command)) {
      assertThat(book.formulas()).noneMatch(each -> each.contains("Top-up"));
      assertThat(book.links()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("commands")
  void writesTheSameBytesTwice(String command) {
    assertThat(ResultWorkbook.write(document(command)))
        .isEqualTo(ResultWorkbook.write(document(command)));
  }
}
