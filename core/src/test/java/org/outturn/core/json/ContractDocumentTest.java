package org.outturn.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.validation.InvalidInputException;

class ContractDocumentTest {
  private static final String NEEDS_JACKSON =
      "reading and writing JSON needs com.fasterxml.jackson.core:jackson-core beside Outturn";
  private static final OutcomesContract SMALL = SmallContract.read(SmallContract.JSON);

  @Test
  void anotherMapperReadsAndWritesTheSameDocument() throws IOException {
    ObjectMapper mapper = new ObjectMapper();

    ContractDocument read = mapper.readValue(SmallContract.JSON, ContractDocument.class);
    ContractDocument written =
        mapper.readValue(
            mapper.writeValueAsString(ContractDocument.of(SMALL)), ContractDocument.class);

    assertThat(read.toContract()).isEqualTo(SMALL);
    assertThat(written.toContract()).isEqualTo(SMALL);
  }

  @Test
  void whatAnotherMapperLeavesOutIsNamed() throws IOException {
    ContractDocument document =
        new ObjectMapper()
            .readValue(
                """
                {"outturn": "1", "currency": "GBP", "term": {"from": "2020-01-01"},
                 "outcomes": [{"id": "home"}, null],
                 "rateCard": {"versions": []}, "payers": [{"party": "council"}]}
                """,
                ContractDocument.class);

    assertThatThrownBy(document::toContract)
        .isInstanceOf(InvalidInputException.class)
        .hasMessage(
            """
            id: missing key
            term.to: missing key
            outcomes[0].deadweight: missing key
            outcomes[1]: found null
            rateCard.versions: expected at least one version but found none""");
  }

  /** Whoever embeds the library without Jackson loses nothing but the parsing and printing. */
  @Test
  void needsNoJackson() throws Exception {
    URL[] withoutJackson =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !entry.contains("jackson"))
            .map(ContractDocumentTest::url)
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
