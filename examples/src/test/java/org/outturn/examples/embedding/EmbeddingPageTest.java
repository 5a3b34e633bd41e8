package org.outturn.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page embedding.md shows code that runs, and names what the build makes. */
class EmbeddingPageTest {

  @ParameterizedTest
  @CsvSource({
    "java, src/main/java/org/outturn/examples/embedding/FirstStatement.java",
    "kotlin, src/test/kotlin/org/outturn/examples/callers/KotlinCallerTest.kt",
    "scala, src/test/scala/org/outturn/examples/callers/ScalaCallerTest.scala"
  })
  void everySnippetIsPartOfAProgramThatRuns(String language, Path source) throws IOException {
    Pattern snippet = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL);

    assertThat(snippet.matcher(page()).results().map(found -> found.group(1)))
        .isNotEmpty()
        .allSatisfy(code -> assertThat(source).content().contains(code));
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

  private static String page() throws IOException {
    return Files.readString(Path.of("src", "docs", "embedding.md"));
  }
}
