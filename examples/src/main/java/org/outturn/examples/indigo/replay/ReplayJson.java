package org.outturn.examples.indigo.replay;

import java.io.Writer;
import org.outturn.core.json.JsonDocument;
import org.outturn.examples.casefiles.BundledText;

/** Writes projects priced again as JSON: {@code ReplayJson.write(replay, writer)}. */
public final class ReplayJson {
  static final JsonDocument<Replay> DOCUMENT =
      new JsonDocument<>(
          ReplayFormat.REPLAY, "urn:outturn:indigo-replay:1", "Outturn INDIGO replay");

  private ReplayJson() {}

  /**
   * Writes a replay.
   *
   * @param replay the replay
   * @param out where the text goes; it is not closed
   */
  public static void write(Replay replay, Writer out) {
    DOCUMENT.write(replay, out);
  }

  /**
   * The JSON Schema (draft 2020-12) of the document.
   *
   * @return the schema's text
   */
  public static String schema() {
    return BundledText.of(ReplayJson.class, "replay.schema.json");
  }
}
