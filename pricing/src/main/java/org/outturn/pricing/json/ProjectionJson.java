package org.outturn.pricing.json;

import com.google.common.collect.ImmutableList;
import java.io.Writer;
import java.util.Map;
import org.outturn.core.json.JsonDocument;
import org.outturn.core.json.codec.SchemaText;
import org.outturn.pricing.projection.ProjectedPeriod;
import org.outturn.pricing.projection.Projection;

/**
 * Writes what a contract would pay for a delivery as JSON: {@code ProjectionJson.write(projection,
 * periods, writer)}. It is worked out anew from delivery and contract, and not read.
 */
public final class ProjectionJson {
  static final JsonDocument<ProjectionFormat.Document> DOCUMENT =
      new JsonDocument<>(
          ProjectionFormat.PROJECTION, "urn:outturn:projection:1", "Outturn projection");

  private ProjectionJson() {}

  /**
   * Writes a projection.
   *
   * @param projection the projection
   * @param periods its periods, beside plan and actual
   * @param out where the text goes; it is not closed
   */
  public static void write(
      Projection projection, ImmutableList<ProjectedPeriod> periods, Writer out) {
    DOCUMENT.write(new ProjectionFormat.Document(projection, periods), out);
  }

  /**
   * Writes a projection for another JSON library to print.
   *
   * @param projection the projection
   * @param periods its periods, beside plan and actual
   * @return the document as maps, lists and texts
   */
  public static Map<String, Object> toTree(
      Projection projection, ImmutableList<ProjectedPeriod> periods) {
    return DOCUMENT.toTree(new ProjectionFormat.Document(projection, periods));
  }

  /**
   * The JSON Schema (draft 2020-12) of the document.
   *
   * @return the schema's text
   */
  public static String schema() {
    return SchemaText.of(ProjectionJson.class, "projection");
  }
}
