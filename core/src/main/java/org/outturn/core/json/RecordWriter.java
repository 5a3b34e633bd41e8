package org.outturn.core.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes a record as a JSON object whose keys are the record's components, in their order: two
 * blanks for each level, one line feed after each line, the same bytes on every machine. Lists are
 * written as they are read, so that one may make its items on the way.
 */
final class RecordWriter {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator generator;
  private final boolean writesNulls;
  private final Map<Class<?>, List<RecordShape.Key>> shapes = new HashMap<>();

  private RecordWriter(JsonGenerator generator, boolean writesNulls) {
    this.generator = generator;
    this.writesNulls = writesNulls;
  }

  static void write(Record document, boolean writesNulls, Writer out) {
    try (JsonGenerator generator = FACTORY.createGenerator(out)) {
      generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      generator.setPrettyPrinter(layout());
      new RecordWriter(generator, writesNulls).value(document);
      generator.writeRaw('\n');
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static DefaultPrettyPrinter layout() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter layout =
        new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator("")
                .withObjectEmptySeparator(""));
    layout.indentArraysWith(indenter);
    layout.indentObjectsWith(indenter);
    return layout;
  }

  private void value(@Nullable Object value) throws IOException {
    if (value == null) {
      generator.writeNull();
    } else if (value instanceof Record members) {
      members(members);
    } else if (value instanceof List<?> items) {
      generator.writeStartArray();
      for (Object item : items) {
        value(item);
      }
      generator.writeEndArray();
    } else if (value instanceof Boolean truth) {
      generator.writeBoolean(truth);
    } else if (value instanceof Integer number) {
      generator.writeNumber(number);
    } else if (value instanceof BigDecimal number) {
      // Never 1E+2: not every reader knows that a number may be written so.
      generator.writeNumber(number.toPlainString());
    } else if (value instanceof String text) {
      generator.writeString(text);
    } else {
      throw new IllegalStateException("no JSON form for " + value);
    }
  }

  private void members(Record document) throws IOException {
    List<RecordShape.Key> keys =
        shapes.computeIfAbsent(
            document.getClass(), type -> RecordShape.of(type.asSubclass(Record.class)));
    generator.writeStartObject();
    for (RecordShape.Key key : keys) {
      Object value = key.valueIn(document);
      if (value != null || writesNulls) {
        generator.writeFieldName(key.name());
        value(value);
      }
    }
    generator.writeEndObject();
  }
}
