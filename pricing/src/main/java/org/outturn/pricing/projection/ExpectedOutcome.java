package org.outturn.pricing.projection;

import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What is expected of one outcome: 75.6 people reach {@code housed}, each 365 days.
 *
 * @param outcome its id
 * @param people how many people reach it, exact; not whole as a rule
 * @param quantity how many of the outcome they reach, exact
 */
public record ExpectedOutcome(String outcome, BigFraction people, BigFraction quantity) {}
