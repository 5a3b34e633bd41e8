package org.outturn.core.party;

import com.google.common.collect.ImmutableSet;
import org.outturn.core.validation.Require;

/**
 * An organisation named in the contract, such as {@code mhclg}.
 *
 * @param id the name other terms use for it
 * @param name what people call it
 * @param roles what it does, in the order listed
 */
public record Party(String id, String name, ImmutableSet<Role> roles) {

  /**
   * Refuses a blank id.
   *
   * @param id the name other terms use for it
   * @param name what people call it
   * @param roles what it does, in the order listed
   */
  public Party {
    Require.id(id, "id");
  }
}
