package org.outturn.core.appraisal;

/**
 * To whose account a benefit goes, after Supporting public service transformation: cost benefit
 * analysis guidance for local partnerships (HM Treasury and New Economy, April 2014).
 */
public enum BenefitKind {
  /** Public spending avoided or revenue raised. Part of it may be cashable. */
  FISCAL,
  /** Gains of people and firms in the economy, such as earnings. */
  ECONOMIC,
  /** Gains in well-being, such as better health or safety. */
  SOCIAL
}
