package org.outturn.examples.service;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.outturn.core.json.JsonBounds;
import org.outturn.core.validation.ListedNames;
import org.outturn.core.validation.Problems;
import org.outturn.examples.casefiles.CaseFile;

/**
 * The body of a request, taken apart into what its operation declares. A document is kept as the
 * bytes it was sent as, for the reader that its command uses.
 */
final class RequestBody {
  /** The envelope, and a document in an object of files in it. */
  private static final int LEVELS_ABOVE_A_DOCUMENT = 2;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(JsonBounds.DEFAULT.depth() + LEVELS_ABOVE_A_DOCUMENT)
                  .maxStringLength(JsonBounds.DEFAULT.bytes())
                  .build())
          .build();

  private static final Pattern PLAIN_NAME = Pattern.compile("[a-zA-Z]{1,30}");

  private final byte[] bytes;
  private final JsonParser parser;

  private RequestBody(byte[] bytes, JsonParser parser) {
    this.bytes = bytes;
    this.parser = parser;
  }

  /**
   * Reads a request.
   *
   * @param bytes its body
   * @param operation what is asked for
   * @return what it states
   * @throws org.outturn.core.validation.InvalidInputException with everything that is wrong in it,
   *     the documents aside
   */
  static Given read(byte[] bytes, Operation operation) {
    Problems problems = new Problems();
    Map<String, Object> values = new LinkedHashMap<>();
    try (JsonParser parser = FACTORY.createParser(bytes)) {
      new RequestBody(bytes, parser).read(operation, values, problems);
    } catch (JsonProcessingException malformed) {
      problems.add(
          "",
          "expected JSON of at most "
              + JsonBounds.DEFAULT.depth()
              + " levels, but it ends at byte "
              + Optional.ofNullable(malformed.getLocation())
                  .map(at -> String.valueOf(at.getByteOffset()))
                  .orElse("0"));
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    if (problems.found().isEmpty()) {
      missing(operation, values, problems);
    }
    problems.throwIfAny();
    return new Given(values);
  }

  private void read(Operation operation, Map<String, Object> values, Problems problems)
      throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      problems.add("", "expected a JSON object");
      return;
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      Optional<Member> member = operation.member(name);
      if (member.isEmpty()) {
        problems.add(
            PLAIN_NAME.matcher(name).matches() ? name : "",
            "is no member of a request to "
                + operation.name()
                + "; expected "
                + ListedNames.oneOf(operation.members().stream().map(Member::name).toList()));
        parser.skipChildren();
      } else if (values.containsKey(name)) {
        problems.add(name, "stands twice");
        parser.skipChildren();
      } else {
        member.get().kind().read(this, name, problems).ifPresent(value -> values.put(name, value));
      }
    }
    if (parser.nextToken() != null) {
      problems.add("", "expected nothing after the JSON object");
    }
  }

  private static void missing(Operation operation, Map<String, Object> values, Problems problems) {
    operation.members().stream()
        .filter(each -> each.isRequired() && !values.containsKey(each.name()))
        .forEach(each -> problems.add(each.name(), "is missing: " + each.says()));
  }

  JsonParser parser() {
    return parser;
  }

  /** The document that begins here, under a name for messages. */
  CaseFile document(String name) throws IOException {
    int from = Math.toIntExact(parser.currentTokenLocation().getByteOffset());
    parser.skipChildren();
    int to = Math.toIntExact(parser.currentLocation().getByteOffset());
    return new CaseFile(name, () -> new ByteArrayInputStream(bytes, from, to - from));
  }

  /** The CSV file that stands here as text. */
  CaseFile csv(String name) throws IOException {
    byte[] text = parser.getText().getBytes(StandardCharsets.UTF_8);
    return new CaseFile(name, () -> new ByteArrayInputStream(text));
  }
}
