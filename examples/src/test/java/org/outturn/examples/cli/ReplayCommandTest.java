package org.outturn.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.examples.indigo.Tables;

/** The command replay as a user meets it, on an extract of the INDIGO dataset of May 2025. */
class ReplayCommandTest {
  private static final String FOLDER = Tables.FOLDER.toString();

  @Test
  void showsHowEachProjectStands() {
    CommandRun run = CommandRun.of("replay", FOLDER);

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith(
            """
            INDIGO tables priced again: 26 projects
            exact 0, explained 4, unexplained 3, not comparable 19
            """)
        .contains("Of 23 metrics whose payment is published by itself, 22 match exactly.")
        .contains("Data: Government Outcomes Lab, INDIGO Impact Bond Dataset.");
    assertThat(run.out().lines())
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(120));
  }

  @Test
  void showsOneProjectInDetail() {
    CommandRun run = CommandRun.of("replay", FOLDER, "--project", "INDIGO-POJ-0195");

    assertThat(run.out())
        .startsWith("INDIGO-POJ-0195: The Skill Mill\nVerdict: unexplained: limit\n")
        .contains(" limit: 'contract' cuts the results     -1,417,594.00\n")
        .contains("By payer", "By year", "What is odd in the tables", "  87-128\n");
  }

  @Test
  void writesARowForEachProjectMetricPayerAndYear() {
    CommandRun run = CommandRun.of("replay", FOLDER, "--format", "csv");

    assertThat(run.out())
        .contains(
            "INDIGO-POJ-0123,Project Apollo,PROJECT,,GBP,848760.00,848760.00,848540.00,0.00,"
                + "EXPLAINED,PEOPLE_AGAINST_CLAIMS,\r\n",
            "INDIGO-POJ-0123,Project Apollo,METRIC,outcomemetric17,GBP,,4620.00,4400.00,220.00,,,\r\n");
  }

  @Test
  void listsFindings() {
    assertThat(CommandRun.of("replay", FOLDER, "--findings", "--format", "csv").out())
        .startsWith("project,table,row,column,oddity,says\r\n")
        .contains("copied-payment");
    assertThat(CommandRun.of("replay", FOLDER, "--findings").out())
        .startsWith("What is odd in the tables\n");
  }

  @Test
  void refusesAFolderWithoutTablesAndAProjectThatIsNotThere(@TempDir Path empty) {
    assertThat(CommandRun.of("replay", empty.toString()).err())
        .contains(
            empty
                + ": found no table in it; expected a folder with tables of an INDIGO export, such as"
                + " projects.csv");
    assertThat(CommandRun.of("replay", "nowhere").err())
        .contains("nowhere: no such file or folder; expected a folder with tables");
    assertThat(CommandRun.of("replay", FOLDER, "--project", "P").err())
        .contains("--project: there is no project 'P' in the tables");
  }
}
