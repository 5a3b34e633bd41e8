package org.outturn.examples.service;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outturn.core.json.EvidenceJson;
import org.outturn.core.time.IsoDates;
import org.outturn.core.validation.Problems;

/** What a member of a request may hold: how it is read, and its schema. */
sealed interface MemberKind {
  /**
   * Reads a value.
   *
   * @param body the request, with the parser at the first token of the value; at its last one
   *     afterwards
   * @param at where it stands, for problems
   * @param problems where to note what is wrong
   * @return the value; empty where a problem was noted
   */
  Optional<Object> read(RequestBody body, String at, Problems problems) throws IOException;

  /** The schema of the member, a JSON Schema as a tree. */
  Map<String, Object> schema();

  private static Optional<Object> mistyped(
      RequestBody body, String at, String expected, Problems problems) throws IOException {
    problems.add(at, "expected " + expected);
    body.parser().skipChildren();
    return Optional.empty();
  }

  /**
   * A document of the library, as JSON.
   *
   * @param names which it may be, as the command {@code schema} names them
   */
  record Document(ImmutableList<String> names) implements MemberKind {
    static Document of(String... names) {
      return new Document(ImmutableList.copyOf(names));
    }

    @Override
    public Optional<Object> read(RequestBody body, String at, Problems problems)
        throws IOException {
      return body.parser().currentToken() == JsonToken.START_OBJECT
          ? Optional.of(body.document(at))
          : mistyped(body, at, "a JSON object", problems);
    }

    @Override
    public Map<String, Object> schema() {
      return names.size() == 1
          ? OpenApi.reference(names.get(0))
          : ImmutableMap.of("anyOf", names.stream().map(OpenApi::reference).toList());
    }
  }

  /** The rows of a CSV file, as text. */
  record Csv() implements MemberKind {
    @Override
    public Optional<Object> read(RequestBody body, String at, Problems problems)
        throws IOException {
      return body.parser().currentToken() == JsonToken.VALUE_STRING
          ? Optional.of(body.csv(at))
          : mistyped(body, at, "the text of a CSV file", problems);
    }

    @Override
    public Map<String, Object> schema() {
      return ImmutableMap.of("type", "string");
    }
  }

  /** The files that a document names: JSON documents as objects, CSV files as text. */
  record Files() implements MemberKind {
    @Override
    public Optional<Object> read(RequestBody body, String at, Problems problems)
        throws IOException {
      JsonParser parser = body.parser();
      if (parser.currentToken() != JsonToken.START_OBJECT) {
        return mistyped(body, at, "an object of files by their names", problems);
      }
      Map<String, Object> files = new LinkedHashMap<>();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        Optional<Object> file =
            parser.currentToken() == JsonToken.VALUE_STRING
                ? Optional.of(body.csv(name))
                : Document.of().read(body, at, problems);
        file.ifPresent(each -> files.put(name, each));
      }
      return Optional.of(files);
    }

    @Override
    public Map<String, Object> schema() {
      return ImmutableMap.of(
          "type",
          "object",
          "additionalProperties",
          ImmutableMap.of(
              "anyOf", List.of(OpenApi.reference("contract"), ImmutableMap.of("type", "string"))));
    }
  }

  /**
   * A text on one line.
   *
   * @param longest the most characters
   */
  record Text(int longest) implements MemberKind {
    @Override
    public Optional<Object> read(RequestBody body, String at, Problems problems)
        throws IOException {
      JsonParser parser = body.parser();
      return parser.currentToken() == JsonToken.VALUE_STRING && length(parser.getText()) <= longest
          ? Optional.of(parser.getText())
          : mistyped(body, at, "a text of at most " + longest + " characters", problems);
    }

    /** As JSON Schema counts. */
    private static int length(String text) {
      return text.codePointCount(0, text.length());
    }

    @Override
    public Map<String, Object> schema() {
      return ImmutableMap.of("type", "string", "maxLength", longest);
    }
  }

  /** A day. */
  record Day() implements MemberKind {
    @Override
    public Optional<Object> read(RequestBody body, String at, Problems problems)
        throws IOException {
      JsonParser parser = body.parser();
      if (parser.currentToken() != JsonToken.VALUE_STRING) {
        return mistyped(body, at, "an ISO date such as 2020-04-01", problems);
      }
      String text = parser.getText();
      if (IsoDates.epochDay(text) == IsoDates.NO_DATE) {
        problems.add(at, IsoDates.refusal(text));
        return Optional.empty();
      }
      return Optional.of(text);
    }

    @Override
    public Map<String, Object> schema() {
      return JsonTrees.at(JsonTrees.read(EvidenceJson.schema()), "$defs", "date");
    }
  }

  /**
   * A whole number.
   *
   * @param least the least
   * @param most the most
   */
  record Whole(long least, long most) implements MemberKind {
    @Override
    public Optional<Object> read(RequestBody body, String at, Problems problems)
        throws IOException {
      JsonParser parser = body.parser();
      Optional<Object> number =
          parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                  && parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER
              ? Optional.of(parser.getLongValue())
              : Optional.empty();
      return number.isPresent() && isWithin((long) number.get())
          ? number
          : mistyped(body, at, "a whole number from " + least + " to " + most, problems);
    }

    private boolean isWithin(long number) {
      return number >= least && number <= most;
    }

    @Override
    public Map<String, Object> schema() {
      return ImmutableMap.of("type", "integer", "minimum", least, "maximum", most);
    }
  }
}
