package org.outturn.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outturn.core.validation.IdText;

/** The published pattern of an id is what the reader takes for one. */
class IdSchemaTest {
  private static final int LAST_OF_BASIC_PLANE = 0xFFFF;

  private static final Pattern ID = pattern();

  private static Pattern pattern() {
    JsonNode schema = new ObjectMapper().valueToTree(ContractJson.DOCUMENT.schema());
    return Pattern.compile(schema.at("/$defs/id/pattern").asText());
  }

  private static boolean isKnown(String text) {
    return ID.matcher(text).find();
  }

  @Test
  void everyCharacterOfTheBasicPlaneIsKnownOrRefusedByBoth() {
    List<String> disagreements =
        IntStream.rangeClosed(0, LAST_OF_BASIC_PLANE)
            .filter(each -> Character.getType(each) != Character.SURROGATE)
            .mapToObj(each -> "a" + Character.toString(each) + "b")
            .filter(text -> Normalizer.isNormalized(text, Normalizer.Form.NFC))
            .filter(text -> isKnown(text) != IdText.isWellFormed(text))
            .map(text -> String.format("U+%04X", text.codePointAt(1)))
            .toList();

    assertThat(disagreements).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", " a", "a ", "a  b", "a\tb", "a\u00a0b", "a\u200bb", "a\u202eb"})
  void neitherKnowsBlanksButSingleSpaces(String text) {
    assertThat(isKnown(text)).isFalse();
    assertThat(IdText.isWellFormed(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "a b c", "\u00e9t\u00e9 1", "\ud83d\ude00", "=1+1"})
  void bothKnowVisibleTextWithSingleSpaces(String text) {
    assertThat(isKnown(text)).isTrue();
    assertThat(IdText.isWellFormed(text)).isTrue();
  }
}
