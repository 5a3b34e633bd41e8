package org.outturn.examples.indigo.export;

import java.io.Writer;
import java.util.Map;
import org.outturn.core.json.JsonDocument;
import org.outturn.core.json.codec.ChoiceCodec;
import org.outturn.core.json.codec.Codec;
import org.outturn.core.json.codec.ListCodec;
import org.outturn.core.json.codec.ObjectCodec;
import org.outturn.core.json.codec.Values;
import org.outturn.examples.casefiles.BundledText;
import org.outturn.examples.indigo.IndigoTable;
import org.outturn.examples.indigo.contracts.LeftOutFormat;

/** Writes what was exported as JSON: {@code IndigoExportJson.write(export, writer)}. */
public final class IndigoExportJson {
  private static final Codec<Map.Entry<IndigoTable, Integer>> TABLE =
      ObjectCodec.ofResult(
          "table",
          "A table that was written.",
          keys -> {
            keys.required(
                "table", ChoiceCodec.of(IndigoTable.class), Map.Entry::getKey, "Which table.");
            keys.required(
                "rows", Values.COUNT, Map.Entry::getValue, "How many rows it has, header aside.");
          });

  static final JsonDocument<IndigoExport> DOCUMENT =
      new JsonDocument<>(
          ObjectCodec.ofResult(
              "",
              "What was exported as INDIGO tables, and what they do not carry.",
              keys -> {
                keys.required(
                    "tables",
                    ListCodec.of(TABLE),
                    each -> each.rows().entrySet().asList(),
                    "The tables that were written.");
                keys.required(
                    "notCarried",
                    ListCodec.of(LeftOutFormat.LEFT_OUT),
                    IndigoExport::notCarried,
                    "What of the contract is not read back from them as it was.");
              }),
          "urn:outturn:indigo-export:1",
          "Outturn INDIGO export");

  private IndigoExportJson() {}

  /**
   * Writes what was exported.
   *
   * @param export the export
   * @param out where the text goes; it is not closed
   */
  public static void write(IndigoExport export, Writer out) {
    DOCUMENT.write(export, out);
  }

  /**
   * The JSON Schema (draft 2020-12) of the document.
   *
   * @return the schema's text
   */
  public static String schema() {
    return BundledText.of(IndigoExportJson.class, "indigo-export.schema.json");
  }
}
