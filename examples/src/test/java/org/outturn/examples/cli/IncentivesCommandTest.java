package org.outturn.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.core.fixtures.SchemaOf;
import org.outturn.pricing.json.IncentivesJson;

/** The command incentives as a user meets it, on the case of the guide, which is made up. */
class IncentivesCommandTest {
  private static final String DELIVERY = "src/docs/jobs-by-segment/delivery.json";

  @TempDir private Path folder;

  private static CommandRun incentives(String... options) {
    String[] arguments = new String[options.length + 2];
    arguments[0] = "incentives";
    arguments[1] = DELIVERY;
    System.arraycopy(options, 0, arguments, 2, options.length);
    return CommandRun.of(arguments);
  }

  /** 36 and 12 jobs at 4,000; the far ones are paid 1,200 each and cost 2,000. */
  @Test
  void saysWhoIsCreamedAndParkedAndWhereTheCliffsAre() {
    CommandRun run = incentives("--cost", "1500", "--cost", "far=2000");

    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains(
            "Worth creaming: near.",
            "Worth parking, since each costs more than is paid: far.",
            "What the next outcomes are worth");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 120);
  }

  @Test
  void writesJsonCsvAndAChart() throws IOException {
    Path chart = folder.resolve("worth.png");
    String json = incentives("--format", "json", "--chart", chart.toString()).out();

    assertThat(new SchemaOf(IncentivesJson.schema()).faults(json)).isEmpty();
    assertThat(json).contains("\"pull\": \"CREAMED\"", "\"each\": \"6000.00\"");
    assertThat(Files.readAllBytes(chart)).startsWith(0x89, 'P', 'N', 'G');
    assertThat(incentives("--format", "csv", "--ahead", "4").out().replace("\r\n", "\n"))
        .isEqualTo(
            """
            of,segment,outcome,from,to,amount,cost,gain,less,is,because
            segment,far,,,,1200,0,1200,1200,TAKEN,
            segment,near,,,,2400,0,2400,0,CREAMED,
            differential,far,job,,,4000,,,,,
            worth,,job,1,2,4000.00,,,,,
            worth,,job,3,4,6000.00,,,,,
            """);
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    assertThat(incentives("--cost", "young=1").err())
        .startsWith(
            "cost must be of a segment that people are referred of, one of far, near but was of"
                + " 'young'");
    assertThat(incentives("--ahead", "0").err())
        .startsWith("ahead must be from 1 to 1000 but was 0");
    assertThat(incentives("--scenario", "NO").err())
        .startsWith("scenario must be one of BASE but was 'NO'");
  }
}
