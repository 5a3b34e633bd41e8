package org.outturn.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.validation.InvalidInputException;

class ContractTreeTest {
  private static final String NEEDS_JACKSON =
      "reading and writing JSON needs com.fasterxml.jackson.core:jackson-core beside Outturn";
  private static final OutcomesContract SMALL = SmallContract.read(SmallContract.JSON);

  private static Map<String, Object> parsed(String json) throws IOException {
    return new ObjectMapper().readValue(json, new TypeReference<Map<String, Object>>() {});
  }

  @Test
  void anotherLibraryReadsAndWritesTheSameDocument() throws IOException {
    String written = new ObjectMapper().writeValueAsString(ContractJson.toTree(SMALL));

    assertThat(ContractJson.fromTree(parsed(SmallContract.JSON))).isEqualTo(SMALL);
    assertThat(ContractJson.fromTree(parsed(written))).isEqualTo(SMALL);
    assertThat(ContractJson.fromTree(ContractJson.toTree(SMALL))).isEqualTo(SMALL);
  }

  @Test
  void whatAnotherLibraryLeavesOutIsNamed() throws IOException {
    Map<String, Object> tree =
        parsed(
            """
            {"outturn": "1", "currency": "GBP", "term": {"from": "2020-01-01"},
             "outcomes": [{"id": "home"}, null],
             "rateCard": {"versions": []}, "payers": [{"party": "council"}]}
            """);

    assertThatThrownBy(() -> ContractJson.fromTree(tree))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage(
            """
            id: missing key; expected text
            term.to: missing key; expected text
            outcomes[0].deadweight: missing key; expected an object
            outcomes[1]: found null; expected an object
            rateCard.versions: expected at least one version but found none""");
  }

  /** Whoever embeds the library without Jackson loses nothing but the parsing and printing. */
  @Test
  void needsNoJackson() throws Exception {
    URL[] withoutJackson =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !entry.contains("jackson"))
            .map(ContractTreeTest::url)
            .toArray(URL[]::new);
    try (URLClassLoader bare =
        new URLClassLoader(withoutJackson, ClassLoader.getPlatformClassLoader())) {
      assertThatThrownBy(() -> bare.loadClass("com.fasterxml.jackson.core.JsonFactory"))
          .isInstanceOf(ClassNotFoundException.class);

      Object roundTripped =
          bare.loadClass(RoundTripWithoutJackson.class.getName())
              .getMethod("roundTrip")
              .invoke(null);

      assertThat(roundTripped).isEqualTo(true);
      assertThat(
              bare.loadClass(RoundTripWithoutJackson.class.getName())
                  .getMethod("refusals")
                  .invoke(null))
          .isEqualTo(Collections.nCopies(3, NEEDS_JACKSON));
    }
  }

  private static URL url(String entry) {
    try {
      return Path.of(entry).toUri().toURL();
    } catch (MalformedURLException fault) {
      throw new IllegalStateException(entry, fault);
    }
  }
}
