package org.outturn.core.reference;

import org.outturn.core.validation.Require;

/**
 * The name by which one document means another, such as {@code contract.json}. Who reads the first
 * knows where to look the second up: in a folder, an archive or a register. A name never leads out
 * of that place.
 *
 * @param value such as {@code contract.json} or {@code housing/contract.json}
 */
public record DocumentName(String value) {

  /**
   * Refuses a blank name and one that leads out of the place where names are looked up.
   *
   * @param value such as {@code contract.json}
   */
  public DocumentName {
    Require.id(value, "file");
    Require.that(
        !value.startsWith("/") && !value.contains("..") && !value.matches(".*[\\\\:].*"),
        "file",
        "must be in the folder of the case or below",
        "'" + value + "'");
  }

  /** The name itself. */
  @Override
  public String toString() {
    return value;
  }
}
