package org.outturn.core.json;

import com.google.common.collect.ImmutableList;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.outturn.core.json.codec.Codec;
import org.outturn.core.json.codec.Collected;
import org.outturn.core.json.codec.Reading;
import org.outturn.core.json.codec.Refused;
import org.outturn.core.json.codec.Schemas;
import org.outturn.core.validation.InvalidInputException;
import org.outturn.core.validation.Placed;

/**
 * One kind of JSON document: reads it from its text or from a tree that another JSON library has
 * parsed, writes it as either, and describes it. Immutable and thread-safe.
 *
 * <p>A tree is what JSON libraries give for any document: {@code Map<String, Object>}, {@code
 * List}, {@code String}, {@code Number}, {@code Boolean} and null. Reading and writing text needs
 * Jackson's streaming library on the class path; trees need no library.
 *
 * @param <T> what a document holds
 */
public final class JsonDocument<T> {
  /** There a library that no module requires is not resolved, though it stands beside. */
  private static final String ON_A_MODULE_PATH =
      " and, on a module path, the option --add-modules com.fasterxml.jackson.core";

  private final Codec<T> codec;
  private final String id;
  private final String title;

  /**
   * A kind of document.
   *
   * @param codec what it is declared to be, an object
   * @param id the id of its schema, such as {@code urn:outturn:contract:1}
   * @param title the title of its schema, such as {@code Outturn contract}
   */
  public JsonDocument(Codec<T> codec, String id, String title) {
    this.codec = codec;
    this.id = id;
    this.title = title;
  }

  /**
   * Reads the text of a document.
   *
   * @param utf8 the text
   * @param bounds how large it may be
   * @return what it holds
   * @throws org.outturn.core.validation.InvalidInputException with every problem of the document,
   *     each with its path, such as {@code limits[1].outcome}
   * @throws IllegalStateException where Jackson's streaming library is absent, naming it
   */
  public T read(byte[] utf8, JsonBounds bounds) {
    return read(utf8, bounds, new Reading());
  }

  private T read(byte[] utf8, JsonBounds bounds, Reading reading) {
    requireJackson();
    Object tree;
    try {
      tree = TreeParser.parse(utf8, bounds, codec, reading.whole());
    } catch (Refused refused) {
      throw reading.refusal();
    }
    return reading.read(codec, tree);
  }

  /**
   * The parts of one kind that the text of a document holds, whatever else is wrong with it.
   *
   * @param utf8 the text
   * @param bounds how large it may be
   * @param kind the kind
   * @param <V> the type of its parts
   * @return the parts that are sound, in order
   */
  public <V> ImmutableList<V> parts(byte[] utf8, JsonBounds bounds, Collected<V> kind) {
    return placedParts(utf8, bounds, kind).stream()
        .map(Placed::value)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The same parts, each with its place in the document.
   *
   * @param utf8 the text
   * @param bounds how large it may be
   * @param kind the kind
   * @param <V> the type of its parts
   * @return the parts that are sound, in order, each at a path such as {@code contracts[1]}
   */
  public <V> ImmutableList<Placed<V>> placedParts(
      byte[] utf8, JsonBounds bounds, Collected<V> kind) {
    Reading reading = new Reading();
    try {
      read(utf8, bounds, reading);
    } catch (InvalidInputException refused) {
      // Whoever reads the whole document is told.
    }
    return ImmutableList.copyOf(reading.collected(kind));
  }

  /**
   * Reads the tree of a document.
   *
   * @param tree maps, lists, texts, numbers and truths
   * @return what it holds
   * @throws org.outturn.core.validation.InvalidInputException with every problem of the document,
   *     each with its path
   */
  public T fromTree(@Nullable Object tree) {
    return new Reading().read(codec, tree);
  }

  /**
   * Writes a document as text.
   *
   * @param value what it holds
   * @return the JSON text, indented, ending with a line feed
   * @throws IllegalStateException where Jackson's streaming library is absent, naming it
   */
  public String write(T value) {
    StringWriter text = new StringWriter();
    write(value, text);
    return text.toString();
  }

  /**
   * Writes a document as text. Items of lists are asked for one by one, as they are written.
   *
   * @param value what it holds
   * @param out where the text goes; it is not closed
   * @throws IllegalStateException where Jackson's streaming library is absent, naming it
   */
  public void write(T value, Writer out) {
    requireJackson();
    TreePrinter.print(codec.write(value), out);
  }

  /**
   * Writes a document as a tree.
   *
   * @param value what it holds
   * @return its keys in the order of the format; lists make their items as they are asked for
   */
  @SuppressWarnings("unchecked")
  public Map<String, Object> toTree(T value) {
    return (Map<String, Object>) codec.write(value);
  }

  /**
   * The JSON Schema (draft 2020-12) of the document, from which the published file is made.
   *
   * @return the schema's tree, its keys in order
   */
  public Map<String, Object> schema() {
    return Schemas.document(codec, id, title);
  }

  /** The one library that may be absent; without this its absence would show as a fault of ours. */
  private static void requireJackson() {
    try {
      Class.forName(
          "com.fasterxml.jackson.core.JsonFactory", false, JsonDocument.class.getClassLoader());
    } catch (ClassNotFoundException absent) {
      throw new IllegalStateException(
          "reading and writing JSON needs com.fasterxml.jackson.core:jackson-core beside Outturn"
              + (JsonDocument.class.getModule().isNamed() ? ON_A_MODULE_PATH : ""),
          absent);
    }
  }
}
