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
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Prints a tree as JSON: two blanks for each level, one line feed after each line, the same bytes
 * on every machine. Lists are printed as they are read, so that one may make its items on the way.
 */
final class TreePrinter {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator generator;

  private TreePrinter(JsonGenerator generator) {
    this.generator = generator;
  }

  static void print(Object tree, Writer out) {
    try (JsonGenerator generator = FACTORY.createGenerator(out)) {
      generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      generator.setPrettyPrinter(layout());
      new TreePrinter(generator).value(tree);
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

  private void value(@Nullable Object tree) throws IOException {
    if (tree == null) {
      generator.writeNull();
    } else if (tree instanceof Map<?, ?> members) {
      generator.writeStartObject();
      for (Map.Entry<?, ?> each : members.entrySet()) {
        generator.writeFieldName((String) each.getKey());
        value(each.getValue());
      }
      generator.writeEndObject();
    } else if (tree instanceof List<?> items) {
      generator.writeStartArray();
      for (Object item : items) {
        value(item);
      }
      generator.writeEndArray();
    } else if (tree instanceof Boolean truth) {
      generator.writeBoolean(truth);
    } else if (tree instanceof BigDecimal number) {
      // Never 1E+2: not every reader knows that a number may be written so.
      generator.writeNumber(number.toPlainString());
    } else if (tree instanceof Number number) {
      generator.writeNumber(number.toString());
    } else if (tree instanceof String text) {
      generator.writeString(text);
    } else {
      throw new IllegalStateException("no JSON form for " + tree);
    }
  }
}
