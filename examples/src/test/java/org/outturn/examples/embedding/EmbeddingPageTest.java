package org.outturn.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page embedding.md shows code that runs, and names what the build makes. */
class EmbeddingPageTest {

  @ParameterizedTest
  @CsvSource({
    "java, src/main/java/org/outturn/examples/embedding/FirstStatement.java"
        + " src/main/java/org/outturn/examples/embedding/FromJson.java",
    "kotlin, src/test/kotlin/org/outturn/examples/callers/KotlinCallerTest.kt",
    "scala, src/test/scala/org/outturn/examples/callers/ScalaCallerTest.scala"
  })
  void everySnippetIsPartOfAProgramThatRuns(String language, String sources) throws IOException {
    List<String> programs = new ArrayList<>();
    for (String source : Splitter.on(' ').split(sources)) {
      programs.add(Files.readString(Path.of(source)));
    }
    Pattern snippet = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL);

    assertThat(snippet.matcher(page()).results().map(found -> found.group(1)))
        .isNotEmpty()
        .allSatisfy(code -> assertThat(programs).anyMatch(program -> program.contains(code)));
  }

  @Test
  void theDependencyIsTheOneThatIsBuilt() throws IOException {
    String pom = Files.readString(Path.of("..", "pricing", "pom.xml"));
    String parent = pom.substring(pom.indexOf("<parent>"), pom.indexOf("</parent>"));
    String version =
        Pattern.compile("<version>.*</version>")
            .matcher(parent)
            .results()
            .map(MatchResult::group)
            .collect(Collectors.joining());

    assertThat(pom).contains("<artifactId>outturn-pricing</artifactId>");
    assertThat(page()).contains("<artifactId>outturn-pricing</artifactId>\n  " + version + "\n");
  }

  /** The table names each entry point; a class that is renamed would make it lie. */
  @Test
  void everyClassOfTheTableIsThere() throws IOException {
    assertThat(
            Pattern.compile("\\| `([A-Za-z]+)` (?=\\|)")
                .matcher(page())
                .results()
                .map(found -> found.group(1))
                .distinct())
        .hasSizeGreaterThanOrEqualTo(12)
        .allSatisfy(
            name ->
                assertThat(
                        Stream.of("core", "pricing")
                            .map(
                                module ->
                                    Path.of("..", module, "src/main/java/org/outturn", module)
                                        .resolve("json/" + name + ".java"))
                            .filter(Files::exists))
                    .as(name)
                    .hasSize(1));
  }

  private static String page() throws IOException {
    return Files.readString(Path.of("src", "docs", "embedding.md"));
  }
}
