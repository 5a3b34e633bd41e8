package org.outturn.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.outturn.examples.indigo.Tables;

/** The command prices as a user meets it, on an extract of the INDIGO dataset of May 2025. */
class PricesCommandTest {
  private static final String FOLDER = Tables.FOLDER.toString();

  @Test
  void listsWhatOthersPaid() {
    CommandRun run = CommandRun.of("prices", "a full-time job", "26 weeks", "--indigo", FOLDER);

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .startsWith("Published prices for 'a full-time job 26 weeks'\n project ")
        .contains("INDIGO-POJ-0154  GB       2017", "GBP 2,200.00")
        .endsWith("Data: Government Outcomes Lab, INDIGO Impact Bond Dataset.\n");
    assertThat(run.out().lines())
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(120));
  }

  @Test
  void writesThemForOtherPrograms() {
    assertThat(CommandRun.of("prices", "26", "weeks", "--indigo", FOLDER, "--format", "csv").out())
        .startsWith(
            "project,name,countries,year,metric,definition,unit,currency,price,mostPerPerson,most\r\n")
        .contains("INDIGO-POJ-0131,Ambition,GB,2015,outcomemetric17,");
    assertThat(CommandRun.of("prices", "26", "weeks", "--indigo", FOLDER, "--format", "json").out())
        .contains("\"words\": \"26 weeks\"");
  }

  @Test
  void saysWhereNothingMatchesOrNothingIsAsked() {
    assertThat(CommandRun.of("prices", "unicorns", "--indigo", FOLDER).out())
        .isEqualTo("No published metric with a price matches 'unicorns'.\n");
    assertThat(CommandRun.of("prices", "the", "--indigo", FOLDER).err())
        .contains("WORDS: words must have at least one word but was none");
    assertThat(CommandRun.of("prices", "job", "--indigo", "nowhere").err())
        .contains("--indigo: no such file or folder");
  }
}
