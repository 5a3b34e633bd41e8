/**
 * What a number should be for a figure to meet a target: the price that gives investors their
 * return, the highest at which a commissioner still gains, the rate at which two ways to pay cost
 * the same.
 */
@NullMarked
package org.outturn.pricing.solve;

import org.jspecify.annotations.NullMarked;
