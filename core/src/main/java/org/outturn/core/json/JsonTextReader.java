package org.outturn.core.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Parses the text of a JSON document into values, within bounds. Keys that stand twice, numbers
 * that are none and half characters are noted with their path and reading goes on; text that is no
 * JSON ends it.
 */
final class JsonTextReader {
  private static final int LONGEST_NAME = 1_000;
  private static final int LONGEST_TEXT = 1_000_000;
  private static final int LONGEST_NUMBER = 1_000;
  private static final int LEAST_BYTES_A_TOKEN = 4;
  private static final int MOST_TOKENS = JsonBounds.DEFAULT.bytes() / LEAST_BYTES_A_TOKEN;
  private static final int DEEPEST = 10_000;

  /** What the parser adds for programmers. */
  private static final Pattern HINTS =
      Pattern.compile(
          "(?s) ?\\((not recognized|JSON String,|start marker|for ).*|: enable .*|, from `[^`]*`");

  private static final JsonValue NULL = new JsonValue.Null();

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          // So that NaN is refused with its path, like any other wrong value.
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .streamReadConstraints(constraints(MOST_TOKENS))
          .build();

  private final JsonParser parser;
  private final JsonBounds bounds;
  private final Findings findings;
  private final ItemSink sink;
  private final CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder();

  private JsonTextReader(JsonParser parser, JsonBounds bounds, Findings findings, ItemSink sink) {
    this.parser = parser;
    this.bounds = bounds;
    this.findings = findings;
    this.sink = sink;
  }

  private static StreamReadConstraints constraints(int mostTokens) {
    return StreamReadConstraints.builder()
        .maxNameLength(LONGEST_NAME)
        .maxStringLength(LONGEST_TEXT)
        .maxNumberLength(LONGEST_NUMBER)
        .maxTokenCount(mostTokens)
        .maxNestingDepth(DEEPEST)
        .build();
  }

  /** Whoever allows more bytes than usual allows more tokens. */
  private static JsonFactory factory(JsonBounds bounds) {
    int tokens = bounds.bytes() / LEAST_BYTES_A_TOKEN;
    return tokens <= MOST_TOKENS
        ? FACTORY
        : FACTORY.rebuild().streamReadConstraints(constraints(tokens)).build();
  }

  /**
   * Gives the document's one value, or nothing where the text is no JSON; then findings say why.
   *
   * @param sink takes the items of the lists it asks for, which are empty in the value given
   */
  static Optional<JsonValue> parse(
      byte[] utf8, JsonBounds bounds, Findings findings, ItemSink sink) {
    if (utf8.length > bounds.bytes()) {
      findings.refuse(
          "",
          "found more than "
              + bounds.bytes()
              + " bytes; expected at most "
              + bounds.bytes()
              + " bytes");
      return Optional.empty();
    }
    try (JsonParser parser = factory(bounds).createParser(decoded(utf8))) {
      return new JsonTextReader(parser, bounds, findings, sink).document();
    } catch (CharacterCodingException malformed) {
      findings.refuse("", "found bytes that are no UTF-8; expected a JSON document in UTF-8");
      return Optional.empty();
    } catch (JacksonException refused) {
      findings.refuse("", notJson(refused));
      return Optional.empty();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** The text of the bytes, decoded as it is read: a document of millions of rows stands once. */
  private static Reader decoded(byte[] utf8) {
    byte[] mark = BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8);
    int start = Math.min(utf8.length, mark.length);
    int from = Arrays.equals(utf8, 0, start, mark, 0, mark.length) ? mark.length : 0;
    return new InputStreamReader(
        new ByteArrayInputStream(utf8, from, utf8.length - from),
        StandardCharsets.UTF_8.newDecoder());
  }

  private Optional<JsonValue> document() throws IOException {
    if (parser.nextToken() == null) {
      findings.refuse("", "found nothing; expected a JSON object");
      return Optional.empty();
    }
    JsonValue value = value("", 0);
    if (parser.nextToken() != null) {
      findings.refuse(
          "",
          at(parser.currentTokenLocation())
              + "found more after the end of the document; expected one JSON object and nothing"
              + " after it");
      return Optional.empty();
    }
    return Optional.of(value);
  }

  private JsonValue value(String where, int depth) throws IOException {
    JsonToken token = parser.currentToken();
    if (token.isStructStart()) {
      if (depth == bounds.depth()) {
        findings.refuse(
            where,
            "found objects and lists more than "
                + bounds.depth()
                + " levels deep; expected at most "
                + bounds.depth());
        parser.skipChildren();
        return NULL;
      }
      return token == JsonToken.START_OBJECT ? members(where, depth) : items(where, depth);
    }
    if (token.isNumeric()) {
      return numeral(where);
    }
    if (token.isBoolean()) {
      return new JsonValue.Truth(token == JsonToken.VALUE_TRUE);
    }
    return token == JsonToken.VALUE_NULL ? NULL : text(where);
  }

  private JsonValue numeral(String where) throws IOException {
    String source = parser.getText();
    if (source.endsWith("NaN") || source.endsWith("INF") || source.endsWith("Infinity")) {
      findings.refuse(where, "found " + source + "; expected a number");
      return NULL;
    }
    return new JsonValue.Numeral(source);
  }

  private JsonValue text(String where) throws IOException {
    String text = parser.getText();
    if (!encoder.canEncode(text)) {
      findings.refuse(where, "found half of a character (a lone surrogate); expected whole text");
      return NULL;
    }
    return new JsonValue.Text(text);
  }

  private JsonValue items(String where, int depth) throws IOException {
    ImmutableList.Builder<JsonValue> items = ImmutableList.builder();
    boolean handsOn = depth == 1 && sink.takes(where);
    int index = 0;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (index < bounds.items()) {
        String place = JsonPath.item(where, index);
        JsonValue item = value(place, depth + 1);
        if (handsOn) {
          sink.take(where, place, item);
        } else {
          items.add(item);
        }
      } else {
        parser.skipChildren();
      }
      index++;
    }
    refuseIfTooMany(where, index, "items");
    return new JsonValue.Items(items.build());
  }

  private JsonValue members(String where, int depth) throws IOException {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    int count = 0;
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      String place = JsonPath.key(where, key);
      parser.nextToken();
      count++;
      if (members.containsKey(key)) {
        findings.refuse(place, "the key stands twice; expected each key once");
        parser.skipChildren();
      } else if (count <= bounds.items()) {
        members.put(key, value(place, depth + 1));
      } else {
        parser.skipChildren();
      }
    }
    refuseIfTooMany(where, count, "keys");
    return new JsonValue.Members(ImmutableMap.copyOf(members));
  }

  private void refuseIfTooMany(String where, int count, String what) {
    if (count > bounds.items()) {
      findings.refuse(
          where, "found " + count + " " + what + "; expected at most " + bounds.items());
    }
  }

  private static String notJson(JacksonException refused) {
    String message = String.valueOf(refused.getOriginalMessage());
    String found =
        message.contains("comment?")
            ? "found a comment; expected none, JSON has no comments"
            : HINTS.matcher(message).replaceFirst("");
    return at(refused.getLocation()) + "not JSON: " + found;
  }

  private static String at(@Nullable JsonLocation location) {
    return location == null
        ? ""
        : "line " + location.getLineNr() + " column " + location.getColumnNr() + ": ";
  }
}
