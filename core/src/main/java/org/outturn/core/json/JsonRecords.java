package org.outturn.core.json;

import java.io.StringWriter;
import java.io.Writer;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Reads and writes plain records as JSON documents: a component is a key, in the order of the
 * record; one that may be null is a key that may be left out. A record may hold texts, whole
 * numbers ({@code Integer}), other numbers ({@code BigDecimal}), truths, lists and further records.
 *
 * <pre>{@code
 * record Point(@NumberText String at, @Nullable String name) {}
 * BigDecimal at =
 *     JsonRecords.read(utf8, JsonBounds.DEFAULT, Point.class,
 *         (fields, point) -> fields.valueOr(ZERO, "at", point.at(), Decimals::parse));
 * }</pre>
 */
public final class JsonRecords {
  private JsonRecords() {}

  /**
   * Reads a document and makes what it describes. Unknown, missing and duplicate keys and wrong
   * types are refused; {@code build} notes what else is wrong through its {@link Fields} and goes
   * on with stand-ins, which never leave this method.
   *
   * @param utf8 the JSON document
   * @param bounds how large it may be
   * @param type the record whose components are the document's keys
   * @param build makes the value of the record
   * @param <R> the record's type
   * @param <T> the value's type
   * @return the value
   * @throws org.outturn.core.validation.InvalidInputException with every problem of the document,
   *     each with its JSON path, such as {@code tranches[1].rank}
   */
  public static <R extends Record, T> T read(
      byte[] utf8, JsonBounds bounds, Class<R> type, BiFunction<Fields, R, T> build) {
    Findings findings = new Findings();
    return build(parse(utf8, bounds, type, findings), findings, build);
  }

  /**
   * Reads a document that holds every key, null where there is nothing, as {@link #writeWithNulls}
   * writes it.
   *
   * @param utf8 the JSON document
   * @param bounds how large it may be
   * @param type the record whose components are the document's keys
   * @param build makes the value of the record
   * @param <R> the record's type
   * @param <T> the value's type
   * @return the value
   * @throws org.outturn.core.validation.InvalidInputException with every problem of the document,
   *     each with its JSON path, such as {@code lines[1].because}
   */
  public static <R extends Record, T> T readWithNulls(
      byte[] utf8, JsonBounds bounds, Class<R> type, BiFunction<Fields, R, T> build) {
    Findings findings = new Findings();
    R document = parse(utf8, bounds, type, new RecordReader(findings, true), findings);
    return build(document, findings, build);
  }

  /**
   * Makes what a document describes that another mapper has read.
   *
   * @param document the document
   * @param build makes the value of the record
   * @param <R> the record's type
   * @param <T> the value's type
   * @return the value
   * @throws org.outturn.core.validation.InvalidInputException with every problem of the document
   */
  public static <R extends Record, T> T build(R document, BiFunction<Fields, R, T> build) {
    Findings findings = new Findings();
    new MissingKeys(findings).note(document, "");
    return build(document, findings, build);
  }

  /** Gives the record, with what is wrong among the findings, or refuses what is no object. */
  static <R extends Record> R parse(
      byte[] utf8, JsonBounds bounds, Class<R> type, Findings findings) {
    return parse(utf8, bounds, type, new RecordReader(findings), findings);
  }

  private static <R extends Record> R parse(
      byte[] utf8, JsonBounds bounds, Class<R> type, RecordReader reader, Findings findings) {
    return text(utf8, bounds, findings, ItemSink.NONE)
        .flatMap(value -> reader.read(value, type))
        .orElseThrow(findings::refusal);
  }

  /** Gives the document's value, or nothing where the findings say why. */
  static Optional<JsonValue> text(
      byte[] utf8, JsonBounds bounds, Findings findings, ItemSink sink) {
    requireJackson();
    return JsonTextReader.parse(utf8, bounds, findings, sink);
  }

  /** The one library that may be absent; without this its absence would show as a fault of ours. */
  private static void requireJackson() {
    try {
      Class.forName(
          "com.fasterxml.jackson.core.JsonFactory", false, JsonRecords.class.getClassLoader());
    } catch (ClassNotFoundException absent) {
      throw new IllegalStateException(
          "reading and writing JSON needs com.fasterxml.jackson.core:jackson-core beside Outturn",
          absent);
    }
  }

  private static <R extends Record, T> T build(
      R document, Findings findings, BiFunction<Fields, R, T> build) {
    Optional<T> value =
        new Fields(findings, "")
            .part(
                "",
                document,
                (fields, part) -> Optional.of(build.apply(fields, part)),
                refused -> Optional.empty());
    findings.throwIfAny();
    return value.orElseThrow(findings::refusal);
  }

  /**
   * A document without the components that are null.
   *
   * @param document the record
   * @return the JSON text, indented, ending with a line feed
   * @throws IllegalStateException where Jackson's streaming library is absent, naming it
   */
  public static String write(Record document) {
    return text(document, false);
  }

  /**
   * A document with every component, null where it is null.
   *
   * @param document the record
   * @return the JSON text, indented, ending with a line feed
   * @throws IllegalStateException where Jackson's streaming library is absent, naming it
   */
  public static String writeWithNulls(Record document) {
    return text(document, true);
  }

  private static String text(Record document, boolean writesNulls) {
    requireJackson();
    StringWriter text = new StringWriter();
    RecordWriter.write(document, writesNulls, text);
    return text.toString();
  }

  /**
   * Writes a document with every component, null where it is null. Items of lists are asked for one
   * by one, as they are written.
   *
   * @param document the record
   * @param out where the text goes; it is not closed
   */
  public static void writeWithNulls(Record document, Writer out) {
    requireJackson();
    RecordWriter.write(document, true, out);
  }
}
