package org.outturn.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.outturn.examples.starts.PublishedSchema;

/** Schemas at the command line. */
class SchemaCommandTest {
  private static final Path MODULES = Path.of("..");

  @Test
  void printsASchema() {
    CommandRun run = CommandRun.of("schema", "finance-case");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("\"$id\": \"urn:outturn:finance-case:1\"");
  }

  @Test
  void listsEverySchemaThatIsPublished() throws IOException {
    assertThat(CommandRun.of("schema").out().lines())
        .containsExactlyInAnyOrderElementsOf(published())
        .hasSameSizeAs(PublishedSchema.ALL);
  }

  private static List<String> published() throws IOException {
    List<String> published = new ArrayList<>();
    for (String module : List.of("core", "pricing", "examples")) {
      try (Stream<Path> files = Files.walk(MODULES.resolve(module).resolve("src/main/resources"))) {
        files
            .map(file -> String.valueOf(file.getFileName()))
            .filter(name -> name.endsWith(".schema.json"))
            .map(name -> name.replace(".schema.json", ""))
            .forEach(published::add);
      }
    }
    return published;
  }

  @Test
  void refusesAnUnknownName() {
    CommandRun run = CommandRun.of("schema", "invoice");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("NAME: there is no such document; expected one of contract,");
  }
}
