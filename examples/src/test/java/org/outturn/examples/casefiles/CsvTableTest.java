package org.outturn.examples.casefiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTableTest {
  private final StringWriter written = new StringWriter();

  @Test
  void writesAHeaderAndRowsAsRfc4180() {
    CsvTable table = new CsvTable(written, "claim", "date", "quantity", "net", "because");

    table
        .text("C001")
        .date(LocalDate.of(2020, 4, 1))
        .number(3)
        .number(new BigDecimal("1E+3"))
        .text("REPEAT: \"once\", each")
        .endRow();
    table.text("C002").nothing().number(-1).number(new BigDecimal("-5.00")).text("").endRow();
    table.flush();

    assertThat(written)
        .hasToString(
            """
            claim,date,quantity,net,because
            C001,2020-04-01,3,1000,"REPEAT: ""once"", each"
            C002,,-1,-5.00,
            """
                .replace("\n", "\r\n"));
  }

  /** The starts that spreadsheets take for a formula, as rules.md lists them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "=1+1|'=1+1",
        "+44 20|'+44 20",
        "-5.00|'-5.00",
        "@SUM(A1)|'@SUM(A1)",
        "a=b|a=b",
        "'=1|'=1"
      })
  void makesTextThatLooksLikeAFormulaHarmless(String text, String cell) {
    new CsvTable(written, "c").text(text).endRow().flush();

    assertThat(written).hasToString("c\r\n" + cell + "\r\n");
  }

  @Test
  void makesTabsAndReturnsHarmless() {
    new CsvTable(written, "c", "d").text("\t=1").text("\r=1").endRow().flush();

    assertThat(written).hasToString("c,d\r\n'\t=1,\"'\r=1\"\r\n");
  }

  @Test
  void refusesARowOfAnotherLength() {
    CsvTable table = new CsvTable(written, "c", "d");

    assertThatThrownBy(() -> table.text("x").endRow())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("cells must be 2 but was 1");
  }
}
