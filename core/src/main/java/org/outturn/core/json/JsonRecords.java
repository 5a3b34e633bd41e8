package org.outturn.core.json;

import java.io.StringWriter;
import java.io.Writer;

/**
 * Writes plain records as JSON documents: a component is a key, in the order of the record. A
 * record may hold texts, whole numbers, truths, lists and further records.
 */
public final class JsonRecords {
  private JsonRecords() {}

  /**
   * A document without the components that are null.
   *
   * @param document the record
   * @return the JSON text, indented, ending with a line feed
   */
  public static String write(Record document) {
    StringWriter text = new StringWriter();
    RecordWriter.write(document, false, text);
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
    RecordWriter.write(document, true, out);
  }
}
