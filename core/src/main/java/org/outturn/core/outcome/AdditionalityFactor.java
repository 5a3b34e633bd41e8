package org.outturn.core.outcome;

import java.util.Locale;
import org.outturn.core.money.Share;

/**
 * One reason why what was achieved and what a service added differ, in the order in which they are
 * shown. The terms are those of the Additionality Guide (Homes and Communities Agency, fourth
 * edition, 2014); attribution is that of A Guide to Social Return on Investment (Cabinet Office,
 * 2009, updated 2012).
 */
public enum AdditionalityFactor {
  /** The share that would have happened without the service. */
  DEADWEIGHT,
  /** The share offset by less of the same elsewhere: a job taken from another candidate. */
  DISPLACEMENT,
  /** The share for which one activity was put in place of a similar one to be supported. */
  SUBSTITUTION,
  /** The share that benefits people outside the group or area meant. */
  LEAKAGE,
  /**
   * The share that is due to this service and not to others who helped. Counts the other way round
   * than the rest: 0.7 keeps seven tenths. A source that says "30 % attribution to others" means
   * 0.7 here.
   */
  ATTRIBUTION;

  /**
   * What is left of the whole after this factor.
   *
   * @param share the factor's share, such as 0.2 for deadweight of 20 %
   * @return 0.8 for it; the share itself for attribution
   */
  public Share kept(Share share) {
    return this == ATTRIBUTION ? share : share.rest();
  }

  /** The name in lower case, such as {@code deadweight}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
