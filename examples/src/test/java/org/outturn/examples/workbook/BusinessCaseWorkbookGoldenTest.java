package org.outturn.examples.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.outturn.examples.businesscase.BusinessCaseCsv;
import org.outturn.examples.businesscase.TestBusinessCase;
import org.outturn.pricing.businesscase.BusinessCaseAnswer;
import org.outturn.pricing.businesscase.Volume;

/**
 * The workbook of the bundled business case, worked out anew, against published figures (Government
 * Outcomes Lab, INDIGO Impact Bond Dataset, extract of May 2025, INDIGO-POJ-0131: tariff and
 * counts, 2,944,525 available, 600,000 invested), the library's results and the other forms.
 */
class BusinessCaseWorkbookGoldenTest {
  private static final BusinessCaseAnswer ANSWER = TestBusinessCase.bundled();
  private static final ReadWorkbook WORKBOOK = new ReadWorkbook(BusinessCaseWorkbook.write(ANSWER));

  @AfterAll
  static void close() {
    WORKBOOK.close();
  }

  @Test
  void hasASheetForEachSubject() {
    assertThat(WORKBOOK.sheets().stream().map(each -> each.getSheetName()))
        .containsExactly(
            "Contents",
            "Answer",
            "Charts",
            "Inputs",
            "Costs",
            "Payment low",
            "Payment base",
            "Payment high",
            "Cash low",
            "Cash base",
            "Cash high",
            "Checks",
            "Sources");
  }

  @Test
  void givesThePublishedFiguresByFormulas() {
    // 3,155,150.00 is tariff times published counts, low is 0.8 of it.
    assertThat(figures("gross")).containsExactly(2524120.00, 3155150.00, 3786180.00);
    assertThat(figures("taken_off")).containsExactly(0.0, -210625.00, -841655.00);
    assertThat(figures("payment")).containsExactly(2524120.00, 2944525.00, 2944525.00);
    assertThat(figures("unfunded")).containsExactly(0.0, 0.0, 0.0);
    assertThat(figures("paid_in")).containsExactly(600000.00, 600000.00, 600000.00);
    // 288 people were six months in accommodation.
    assertThat(figures("outcomes")).containsExactly(230.4, 288.0, 345.6);
    assertThat(figures("outcomes_less_inputs")).containsExactly(-420405.00, 0.0, 0.0);
    assertThat(WORKBOOK.number("cost_per_outcome_outcomes_low")).isCloseTo(10955.38, within(0.005));
    assertThat(WORKBOOK.number("cost_per_outcome_inputs_low")).isCloseTo(12780.06, within(0.005));
  }

  @Test
  void takesEveryFigureOfTheAnswerFromAnotherSheet() {
    for (String name : WORKBOOK.names()) {
      assertThat(WORKBOOK.cell(name).getCellType()).as(name).isEqualTo(CellType.FORMULA);
    }
  }

  @Test
  void paysInAllWhatTheOtherFormsPay() {
    StringWriter csv = new StringWriter();
    BusinessCaseCsv.write(ANSWER, csv);

    assertThat(csv.toString())
        .contains("paid by the contract,GBP,2524120.00,2944525.00,2944525.00,");
    assertThat(figures("paid")).containsExactly(2524120.00, 2944525.00, 2944525.00);
  }

  @Test
  void hasNoErrorAndEveryCheckHolds() {
    assertThat(WORKBOOK.cells().filter(BusinessCaseWorkbookGoldenTest::isError)).isEmpty();
    assertThat(WORKBOOK.cells().filter(BusinessCaseWorkbookGoldenTest::isCheck))
        .hasSize(3 * 6 + 1)
        .allMatch(Cell::getBooleanCellValue);
    assertThat(WORKBOOK.holds("checks_hold")).isTrue();
    assertThat(WORKBOOK.number("figures_that_differ")).isZero();
  }

  private static boolean isError(Cell cell) {
    return cell.getCellType() == CellType.ERROR
        || (cell.getCellType() == CellType.FORMULA
            && cell.getCachedFormulaResultType() == CellType.ERROR);
  }

  private static boolean isCheck(Cell cell) {
    return cell.getCellType() == CellType.FORMULA
        && cell.getCachedFormulaResultType() == CellType.BOOLEAN;
  }

  @Test
  void findsTheLibrarysRateOfReturnByItself() {
    for (Volume volume : Volume.values()) {
      double rate = ANSWER.at(volume).returns().rateOfReturn().uniqueRate().orElseThrow();

      assertThat(WORKBOOK.number("rate_of_return_" + volume.words()))
          .isCloseTo(rate, within(1e-12));
    }
  }

  @Test
  void writesDatesAsDates() {
    Cell due = WORKBOOK.find("Payment base", "due on", Workings.FIRST);

    // The first quarter of 2015 is paid 30 days after its end (the schedule of the example).
    assertThat(due.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2015, 4, 30));
    assertThat(due.getCellStyle().getDataFormatString()).isEqualTo("yyyy-mm-dd");
    assertThat(WORKBOOK.cell("money_back_low").getLocalDateTimeCellValue().toLocalDate())
        .isEqualTo(ANSWER.at(Volume.LOW).returns().payback().orElseThrow());
  }

  @Test
  void isPrintedOnePageWideWithHeadingsInSight() {
    assertThat(WORKBOOK.sheets())
        .allMatch(each -> each.getFitToPage() && each.getPrintSetup().getFitWidth() == 1)
        .allMatch(each -> each.getPrintSetup().getLandscape());
    assertThat(WORKBOOK.sheets().stream().filter(each -> !each.getSheetName().equals("Charts")))
        .allMatch(each -> each.getPaneInformation().isFreezePane())
        .allMatch(each -> each.getRepeatingRows() != null);
  }

  @Test
  void drawsTwoChartsWithTitlesAxesAndDescriptions() {
    XSSFDrawing drawing = WORKBOOK.sheet("Charts").createDrawingPatriarch();

    assertThat(drawing.getCharts())
        .hasSize(2)
        // Of the chart and of each axis.
        .allMatch(each -> each.getCTChart().xmlText().split("<[a-z]+:title>", -1).length == 4);
    assertThat(drawing.getCTDrawing().xmlText())
        .contains("descr=\"Bars of the cost per outcome", "descr=\"Lines of the cash");
  }

  @Test
  void saysWhatIsAssumedAndWhereFiguresComeFrom() {
    assertThat(WORKBOOK.texts())
        .containsAll(ANSWER.of().terms().assumptions())
        .containsAll(ANSWER.of().finance().orElseThrow().assumptions())
        .contains("Ministry of Housing, Communities and Local Government");
  }

  @Test
  void colorsEveryInputAndWritesNoNumberInAFormulaRow() {
    assertThat(
            WORKBOOK.sheets().stream()
                .filter(each -> each.getSheetName().matches("(Payment|Cash) .*")))
        .hasSize(6)
        .allSatisfy(
            sheet ->
                sheet.forEach(
                    row ->
                        row.forEach(
                            cell ->
                                assertThat(cell.getCellType())
                                    .as(sheet.getSheetName() + " " + cell.getAddress())
                                    .isNotEqualTo(CellType.NUMERIC))));
  }

  @Test
  void hasOneFormulaInEveryColumnOfARow() {
    XSSFSheet sheet = WORKBOOK.sheet("Payment base");
    Row net = WORKBOOK.find("Payment base", "net: payable", 0).getRow();
    int number = net.getRowNum() + 1;

    assertThat(net.getCell(Workings.FIRST).getCellFormula()).contains("G");
    assertThat(net.getCell(Workings.FIRST + 1).getCellFormula())
        .isEqualTo(net.getCell(Workings.FIRST).getCellFormula().replace("G", "H"));
    assertThat(sheet.getLastRowNum()).isGreaterThan(number);
  }

  private static List<Double> figures(String name) {
    return Stream.of(Volume.values())
        .map(each -> WORKBOOK.number(name + "_" + each.words()))
        .toList();
  }
}
