package org.outturn.pricing.input;

import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The figure at one value of an input.
 *
 * @param value the input's value
 * @param figure what comes of it
 */
public record Point(BigFraction value, Figure figure) {}
