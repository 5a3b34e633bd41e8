package org.outturn.pricing.json;

import java.io.Writer;
import java.util.Map;
import org.outturn.core.json.JsonDocument;
import org.outturn.core.json.codec.SchemaText;
import org.outturn.pricing.simulation.Simulation;

/**
 * Writes what a contract could pay as JSON: {@code SimulationJson.write(simulation, writer)}. The
 * same settings give the same text; it is not read.
 */
public final class SimulationJson {
  static final JsonDocument<Simulation> DOCUMENT =
      new JsonDocument<>(
          SimulationFormat.SIMULATION, "urn:outturn:simulation:1", "Outturn simulation");

  private SimulationJson() {}

  /**
   * Writes a simulation.
   *
   * @param simulation the simulation
   * @param out where the text goes; it is not closed
   */
  public static void write(Simulation simulation, Writer out) {
    DOCUMENT.write(simulation, out);
  }

  /**
   * Writes a simulation for another JSON library to print.
   *
   * @param simulation the simulation
   * @return the document as maps, lists and texts
   */
  public static Map<String, Object> toTree(Simulation simulation) {
    return DOCUMENT.toTree(simulation);
  }

  /**
   * The JSON Schema (draft 2020-12) of the document.
   *
   * @return the schema's text
   */
  public static String schema() {
    return SchemaText.of(SimulationJson.class, "simulation");
  }
}
