package org.outturn.examples.indigo.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.outturn.core.fixtures.SchemaFile;
import org.outturn.core.fixtures.SchemaOf;
import org.outturn.examples.indigo.Tables;
import org.outturn.examples.indigo.contracts.IndigoProjects;

/** The replay as JSON, and its schema. */
class ReplayJsonTest {
  private static String json() {
    StringWriter text = new StringWriter();
    ReplayJson.write(Replayer.DEFAULT.replay(IndigoProjects.of(Tables.EXTRACT), done -> {}), text);
    return text.toString();
  }

  @Test
  void theSchemaIsThatOfTheDeclaration() throws IOException {
    SchemaFile.assertPublished(
        ReplayJson.class, "replay.schema.json", ReplayJson.DOCUMENT.schema());
  }

  @Test
  void whatIsWrittenKeepsToTheSchema() {
    assertThat(new SchemaOf(ReplayJson.schema()).faults(json())).isEmpty();
  }

  @Test
  void saysAmountsAsText() {
    assertThat(json())
        .contains("\"published\": \"848540.00\"", "\"reason\": \"PEOPLE_AGAINST_CLAIMS\"");
  }
}
