package org.outturn.core.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.outturn.core.json.codec.Codec;
import org.outturn.core.json.codec.Place;
import org.outturn.core.json.codec.Reading;
import org.outturn.core.json.codec.Refused;
import org.outturn.core.money.Decimals;

/**
 * Parses the text of a JSON document into a tree of plain maps, lists, texts, numbers and truths,
 * within bounds. Keys that stand twice, numbers that are none and half characters are noted with
 * their path and reading goes on; text that is no JSON ends it.
 */
final class TreeParser {
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

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          // So that NaN is refused with its path, like any other wrong value.
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .streamReadConstraints(constraints(MOST_TOKENS))
          .build();

  private final JsonParser parser;
  private final JsonBounds bounds;
  private final Codec<?> document;
  private final CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder();

  private TreeParser(JsonParser parser, JsonBounds bounds, Codec<?> document) {
    this.parser = parser;
    this.bounds = bounds;
    this.document = document;
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
   * Gives the tree of a document's text.
   *
   * @param document takes the rows of the lists it asks for, which are empty in the tree given
   * @param whole where problems are noted
   * @throws Refused where the text is no JSON, which is noted
   */
  static @Nullable Object parse(byte[] utf8, JsonBounds bounds, Codec<?> document, Place whole) {
    if (utf8.length > bounds.bytes()) {
      throw whole.refuse(
          "found more than "
              + bounds.bytes()
              + " bytes; expected at most "
              + bounds.bytes()
              + " bytes");
    }
    try (JsonParser parser = factory(bounds).createParser(decoded(utf8))) {
      return new TreeParser(parser, bounds, document).document(whole);
    } catch (CharacterCodingException malformed) {
      throw whole.refuse("found bytes that are no UTF-8; expected a JSON document in UTF-8");
    } catch (JacksonException refused) {
      throw whole.refuse(notJson(refused));
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

  private @Nullable Object document(Place whole) throws IOException {
    if (parser.nextToken() == null) {
      throw whole.refuse("found nothing; expected a JSON object");
    }
    Object tree = value(whole, 0);
    if (parser.nextToken() != null) {
      throw whole.refuse(
          at(parser.currentTokenLocation())
              + "found more after the end of the document; expected one JSON object and nothing"
              + " after it");
    }
    return tree;
  }

  private @Nullable Object value(Place at, int depth) throws IOException {
    JsonToken token = parser.currentToken();
    if (token.isStructStart()) {
      if (depth == bounds.depth()) {
        at.note(
            "found objects and lists more than "
                + bounds.depth()
                + " levels deep; expected at most "
                + bounds.depth());
        parser.skipChildren();
        return Reading.UNREADABLE;
      }
      return token == JsonToken.START_OBJECT ? members(at, depth) : items(at, depth);
    }
    if (token.isNumeric()) {
      return number(at);
    }
    if (token.isBoolean()) {
      return token == JsonToken.VALUE_TRUE;
    }
    return token == JsonToken.VALUE_NULL ? null : text(at);
  }

  private Object number(Place at) throws IOException {
    String source = parser.getText();
    if (source.endsWith("NaN") || source.endsWith("INF") || source.endsWith("Infinity")) {
      at.note("found " + source + "; expected a number");
      return Reading.UNREADABLE;
    }
    try {
      return new BigDecimal(source);
    } catch (NumberFormatException beyond) {
      return refusedNumber(source, at);
    }
  }

  /** An exponent beyond what Java counts is beyond what the format allows. */
  private static Object refusedNumber(String source, Place at) {
    try {
      return at.attempt(() -> Decimals.parse(source));
    } catch (Refused refused) {
      return Reading.UNREADABLE;
    }
  }

  private Object text(Place at) throws IOException {
    String text = parser.getText();
    if (!encoder.canEncode(text)) {
      at.note("found half of a character (a lone surrogate); expected whole text");
      return Reading.UNREADABLE;
    }
    return text;
  }

  private List<@Nullable Object> items(Place at, int depth) throws IOException {
    List<@Nullable Object> items = new ArrayList<>();
    int count = 0;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (count < bounds.items()) {
        items.add(value(at.item(count), depth + 1));
      } else {
        parser.skipChildren();
      }
      count++;
    }
    noteIfTooMany(at, count, "items");
    return items;
  }

  /** Hands on the items of a list one by one and keeps none. */
  private List<@Nullable Object> rows(String key, Place at, int depth) throws IOException {
    int count = 0;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (count < bounds.items()) {
        Place place = at.item(count);
        document.row(key, value(place, depth + 1), place);
      } else {
        parser.skipChildren();
      }
      count++;
    }
    noteIfTooMany(at, count, "items");
    return List.of();
  }

  private Map<String, @Nullable Object> members(Place at, int depth) throws IOException {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    int count = 0;
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      Place place = at.key(key);
      JsonToken token = parser.nextToken();
      count++;
      if (members.containsKey(key)) {
        place.note("the key stands twice; expected each key once");
        parser.skipChildren();
      } else if (count > bounds.items()) {
        parser.skipChildren();
      } else if (depth == 0 && token == JsonToken.START_ARRAY && document.takesRows(key)) {
        members.put(key, rows(key, place, depth + 1));
      } else {
        members.put(key, value(place, depth + 1));
      }
    }
    noteIfTooMany(at, count, "keys");
    return members;
  }

  private void noteIfTooMany(Place at, int count, String what) {
    if (count > bounds.items()) {
      at.note("found " + count + " " + what + "; expected at most " + bounds.items());
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
