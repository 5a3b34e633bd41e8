package org.outturn.examples.indigo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is read of tables that are not as they should be; all figures are this test's own. */
class IndigoReaderTest {
  private static final String PRICINGS =
      """
      Notes,price per unit - AMOUNT,Project ID,Wage,Outcome Metric Id - (Value),Project ID
      ,600,P1,7,m1,P2
      ,"1,500",P1,8,m2,P2,more

      ,700,P1
      """;

  private static List<String> findings(IndigoTables tables, IndigoTable table) {
    return tables.findings().stream()
        .filter(each -> each.table() == table && each.oddity() != Oddity.MISSING_COLUMN)
        .map(
            each ->
                each.oddity().id() + " " + each.row() + " " + each.column() + ": " + each.says())
        .toList();
  }

  @Test
  void takesColumnsInAnyOrderByTheirNames() {
    IndigoTables tables = Tables.of(Map.of(IndigoTable.OUTCOME_PRICINGS, PRICINGS));

    assertThat(tables.rows(IndigoTable.OUTCOME_PRICINGS, "P1"))
        .extracting(row -> row.text(IndigoColumn.PRICE))
        .containsExactly("600", "1,500", "700");
    assertThat(findings(tables, IndigoTable.OUTCOME_PRICINGS))
        .containsExactly(
            "unknown-column 1 Wage: the standard has no such column; it is not read",
            "repeated-column 1 Project ID: the column stands twice; the first is read",
            "ragged-row 3 Project ID: the row has 7 fields and the first line 6",
            "ragged-row 5 Project ID: the row has 3 fields and the first line 6");
  }

  @Test
  void saysWhichTablesAndColumnsAreMissing() {
    IndigoTables tables = Tables.of(Map.of(IndigoTable.PROJECTS, "\uFEFFID\nP1\n"));

    assertThat(tables.projects()).containsExactly("P1");
    assertThat(findings(tables, IndigoTable.RESULTS))
        .containsExactly("missing-table 1 : there is no file results.csv");
    assertThat(tables.findings())
        .filteredOn(each -> each.oddity() == Oddity.MISSING_COLUMN)
        .extracting(DataFinding::column)
        .contains("Impact Bond Name - (Value)")
        .doesNotContain("ID");
  }

  @Test
  void goesOnAfterAFileThatIsNoTable() {
    IndigoTables tables =
        Tables.of(Map.of(IndigoTable.PROJECTS, "", IndigoTable.RESULTS, "Project ID\n\"P1\n"));

    assertThat(findings(tables, IndigoTable.PROJECTS))
        .containsExactly(
            "broken-file 1 : the file is empty; expected a first line of column names");
    assertThat(tables.projects()).hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void readsTheExtractWithoutAFinding() {
    assertThat(Tables.EXTRACT.findings()).isEmpty();
    assertThat(Tables.EXTRACT.projects()).hasSize(26);
  }
}
