package org.outturn.examples.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1"})
  void makesHarmlessWhatASpreadsheetWouldTakeForAFormula(String text) {
    assertThat(CellText.of(text)).isEqualTo("'" + text);
  }

  @Test
  void replacesWhatXmlMayNotHold() {
    assertThat(CellText.of("a\u0000b\r\uFFFEc\nd")).isEqualTo("a\uFFFDb\uFFFD\uFFFDc\nd");
    assertThat(CellText.of("\r=1")).isEqualTo("'\uFFFD=1");
  }

  @Test
  void keepsAnEscapeFromBecomingTheCharacterItStandsFor() {
    assertThat(CellText.of("_x003D_1+1")).isEqualTo("_x005F_x003D_1+1");
    assertThat(CellText.of("my_x_name")).isEqualTo("my_x_name");
  }

  @Test
  void cutsWhatNoCellCanHold() {
    String most = "a".repeat(CellText.LONGEST);

    assertThat(CellText.of(most)).isEqualTo(most);
    assertThat(CellText.of(most + "b")).hasSize(CellText.LONGEST).endsWith("a...");
    assertThat(CellText.of("a".repeat(CellText.LONGEST - 4) + "\uD83C\uDFE0bcd"))
        .hasSize(CellText.LONGEST - 1)
        .endsWith("a...");
  }
}
