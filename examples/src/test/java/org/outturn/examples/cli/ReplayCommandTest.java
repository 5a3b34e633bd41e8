package org.outturn.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.examples.businesscase.TestBusinessCase;
import org.outturn.examples.indigo.Tables;
import org.outturn.examples.indigo.contracts.IndigoProjects;
import org.outturn.examples.indigo.replay.Replay;
import org.outturn.examples.indigo.replay.ReplayedProject;
import org.outturn.examples.indigo.replay.Replayer;

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
            "INDIGO-POJ-0123,Project"
                + " Apollo,METRIC,outcomemetric17,GBP,,4620.00,4400.00,220.00,,,\r\n");
  }

  @Test
  void drawsOnePictureForEachProjectWithAnAmount(@TempDir Path target) throws Exception {
    Path page = target.resolve("replay.html");

    CommandRun run = CommandRun.of("replay", FOLDER, "--out", page.toString());

    assertThat(run.exitCode()).isZero();
    String html = Files.readString(page);
    Replay replay = Replayer.DEFAULT.replay(IndigoProjects.of(Tables.EXTRACT), done -> {});
    assertThat(TestBusinessCase.parsed(html).getElementsByTagName("figure").getLength())
        .isEqualTo(drawn(replay).size());
    assertThat(html.split("<svg ", -1)).hasSize(1 + drawn(replay).size());
    drawn(replay).forEach(each -> assertThat(html).contains(each.id()));
    assertThat(html)
        .contains("848,540.00", "results at their prices", "unexplained", "-1,417,594.00")
        .doesNotContain("<script", "http-equiv=\"refresh\"");
  }

  private static List<ReplayedProject> drawn(Replay replay) {
    return replay.projects().stream()
        .filter(each -> each.published().isPresent() || each.atPrices().isPresent())
        .toList();
  }

  @Test
  void refusesAPageThatIsNoneOrThatItReads(@TempDir Path target) throws Exception {
    Path linked = target.resolve("page.html");
    Files.createSymbolicLink(linked, Tables.FOLDER.resolve("results.csv").toAbsolutePath());

    assertThat(CommandRun.of("replay", FOLDER, "--out", "page.txt").err())
        .contains("--out: expected a file that ends in .html");
    assertThat(CommandRun.of("replay", FOLDER, "--out", linked.toString()).err())
        .contains("--out: must not be a file that the command reads");
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
                + ": found no table in it; expected a folder with tables of an INDIGO export, such"
                + " as projects.csv");
    assertThat(CommandRun.of("replay", "nowhere").err())
        .contains("nowhere: no such file or folder; expected a folder with tables");
    assertThat(CommandRun.of("replay", FOLDER, "--project", "P").err())
        .contains("--project: there is no project 'P' in the tables");
  }
}
