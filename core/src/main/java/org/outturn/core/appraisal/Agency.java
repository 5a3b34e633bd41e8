package org.outturn.core.appraisal;

import org.outturn.core.validation.Require;

/**
 * Someone who pays or gains: a council, the NHS, a ministry, or society at large.
 *
 * @param id unique in the case
 * @param name what people call it; may be empty
 */
public record Agency(String id, String name) {

  /**
   * Refuses a blank id.
   *
   * @param id unique in the case
   * @param name what people call it
   */
  public Agency {
    Require.id(id, "id");
  }
}
