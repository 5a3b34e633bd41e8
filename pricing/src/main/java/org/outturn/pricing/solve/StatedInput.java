package org.outturn.pricing.solve;

import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A number of a case as it stands.
 *
 * @param path its place, such as {@code limits[contract].amount}
 * @param unit what it is counted in, such as {@code GBP}
 * @param value what is stated, exact, of an amount in major units
 */
public record StatedInput(String path, String unit, BigFraction value) {}
