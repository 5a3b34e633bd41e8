package org.outturn.examples.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.examples.businesscase.TestBusinessCase.CASE;
import static org.outturn.examples.businesscase.TestBusinessCase.CONTRACT;
import static org.outturn.examples.businesscase.TestBusinessCase.FINANCE;
import static org.outturn.examples.businesscase.TestBusinessCase.TALLIES;

import org.apache.poi.ss.usermodel.CellType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.examples.businesscase.TestBusinessCase;

/** Workbooks of made-up cases: other currencies, and figures that there are not. */
class BusinessCaseWorkbookTest {

  @ParameterizedTest
  @CsvSource({"GBP, '#,##0.00'", "JPY, '#,##0'", "KWD, '#,##0.000'"})
  void showsAmountsWithTheDecimalsOfTheCurrency(String currency, String format) {
    try (ReadWorkbook read =
        written(
            CASE.replace("GBP", currency),
            FINANCE.replace("GBP", currency),
            CONTRACT.replace("GBP", currency),
            TALLIES)) {
      assertThat(read.cell("payment_base").getCellStyle().getDataFormatString()).isEqualTo(format);
      // 5 x 600
      assertThat(read.number("payment_base")).isEqualTo(3000);
      assertThat(read.texts()).contains(currency);
      assertAgrees(read);
    }
  }

  @Test
  void holdsThousandthsOfACurrencyThatHasThem() {
    try (ReadWorkbook read =
        written(
            CASE.replace("GBP", "BHD").replace("5000", "\"5000.125\""),
            FINANCE.replace("GBP", "BHD"),
            CONTRACT.replace("GBP", "BHD").replace("600", "\"600.001\""),
            TALLIES)) {
      assertThat(read.number("payment_base")).isEqualTo(3000.005);
      assertThat(read.number("inputs_high")).isEqualTo(5000.125);
      assertAgrees(read);
    }
  }

  @Test
  void saysInWordsWhatIsNoNumber() {
    try (ReadWorkbook read =
        written(CASE.replace("\"low\": 0.5", "\"low\": 0"), FINANCE, CONTRACT, TALLIES)) {
      assertThat(read.text("cost_per_outcome_inputs_low")).isEqualTo("no outcomes");
      assertThat(read.text("rate_of_return_low")).isEqualTo("total loss");
      assertThat(read.text("money_back_low")).isEqualTo("never");
      assertThat(read.number("multiple_low")).isZero();
      assertAgrees(read);
    }
  }

  @Test
  void hasNoErrorWhereNothingMoves() {
    try (ReadWorkbook read =
        written(
            CASE.replace(
                "\"low\": 0.5, \"base\": 1, \"high\": 2", "\"low\": 0, \"base\": 0, \"high\": 0"),
            FINANCE.replace("\"amount\": 2000", "\"amount\": 0"),
            CONTRACT,
            TALLIES)) {
      assertThat(read.text("multiple_base")).isEqualTo("nothing paid in");
      assertAgrees(read);
      assertThat(read.sheet("Charts").createDrawingPatriarch().getCharts()).hasSize(2);
      assertThat(read.cells())
          .noneMatch(
              each ->
                  each.getCellType() == CellType.FORMULA
                      && each.getCachedFormulaResultType() == CellType.ERROR);
    }
  }

  @Test
  void tellsWhatNoPayerCommittedToPay() {
    try (ReadWorkbook read =
        written(
            CASE,
            FINANCE,
            CONTRACT.replace(
                "{\"party\": \"council\"}", "{\"party\": \"council\", \"commitment\": 1000}"),
            TALLIES)) {
      assertThat(read.number("payment_base")).isEqualTo(3000);
      assertThat(read.number("unfunded_base")).isEqualTo(2000);
      assertThat(read.number("paid_base")).isEqualTo(1000);
      assertAgrees(read);
    }
  }

  @Test
  void countsDaysThatSpreadsheetsCannot() {
    try (ReadWorkbook read = written(CASE, old(FINANCE), old(CONTRACT), old(TALLIES))) {
      assertThat(read.texts()).anyMatch(each -> each.contains("1890-01-01 is written 2290-01-01"));
      assertAgrees(read);
    }
  }

  private static void assertAgrees(ReadWorkbook read) {
    assertThat(read.holds("checks_hold")).isTrue();
    assertThat(read.number("figures_that_differ")).isZero();
  }

  private static String old(String text) {
    return text.replace("2020-", "1890-").replace("2021-", "1891-");
  }

  private static ReadWorkbook written(String... files) {
    return new ReadWorkbook(
        BusinessCaseWorkbook.write(
            TestBusinessCase.answer(TestBusinessCase.of(files[0], files[1], files[2], files[3]))));
  }
}
