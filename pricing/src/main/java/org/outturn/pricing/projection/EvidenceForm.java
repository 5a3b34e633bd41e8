package org.outturn.pricing.projection;

/** What expected evidence is made of. */
public enum EvidenceForm {
  /**
   * Tallies of the exact expected numbers, which need not be whole: what is paid is linear in them
   * as far as the contract is.
   */
  TALLIES,
  /**
   * Claims of a population of whole people with generated ids, so that rules which need a
   * participant, or the day somebody was referred or something verified, are applied.
   */
  POPULATION
}
