package org.outturn.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextTableTest {

  @Test
  void breaksTheWidestWords() {
    TextTable table = new TextTable("Terms").words("rule").words("why").numbers("amount");
    table.row("part-pay", "so many words ".repeat(12), "1,000.00");

    assertThat(table.print().lines()).hasSize(5).allMatch(line -> line.length() <= 120);
  }

  @Test
  void breaksSeveralColumnsOfWords() {
    TextTable table = new TextTable("Terms").words("one").words("other").words("third");
    table.row("so many words ".repeat(6), "so many more words ".repeat(6), "and these");

    assertThat(table.print().lines()).allMatch(line -> line.length() <= 120);
  }

  @Test
  void putsNumbersThatDoNotFitBelowUnderTheirOwnHeader() {
    TextTable table = new TextTable("Period by period").words("day");
    IntStream.range(0, 12).forEach(column -> table.numbers("amount " + column));
    table.row(
        IntStream.range(0, 13)
            .mapToObj(column -> column == 0 ? "2020-01-01" : "10,000,000.00")
            .toArray(String[]::new));

    String text = table.print();

    assertThat(text.lines()).allMatch(line -> line.length() <= 120);
    assertThat(text.lines().filter(line -> line.startsWith(" day"))).hasSize(2);
    assertThat(text.lines().filter(line -> line.startsWith(" 2020-01-01"))).hasSize(2);
    assertThat(text).contains("amount 0", "amount 11");
  }

  @Test
  void keepsTheFirstNumbersBesideThoseBelow() {
    TextTable table = new TextTable("By rate").numbers("");
    IntStream.range(0, 12).forEach(column -> table.numbers("10,000,000." + column));
    table.row(
        IntStream.range(0, 13)
            .mapToObj(column -> column == 0 ? "0.35" : "10,000,000.00")
            .toArray(String[]::new));

    assertThat(table.print().lines().filter(line -> line.contains("0.35 "))).hasSize(2);
  }
}
