package org.outturn.core.cohort;

import java.util.Optional;
import org.outturn.core.money.Share;
import org.outturn.core.validation.Require;

/**
 * A part of a cohort that a tariff may price on its own, such as people who have slept rough for
 * years.
 *
 * @param id the name tariffs and claims use
 * @param share the part of the cohort expected in it; empty where not stated
 */
public record Segment(String id, Optional<Share> share) {

  /**
   * Refuses a blank id.
   *
   * @param id the name tariffs and claims use
   * @param share the part of the cohort expected in it; empty where not stated
   */
  public Segment {
    Require.id(id, "id");
  }
}
