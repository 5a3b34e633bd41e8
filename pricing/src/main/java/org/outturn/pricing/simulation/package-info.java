/**
 * What a contract could pay: many runs of chance through the same engine that prices evidence, and
 * the distribution of what they pay.
 */
@NullMarked
package org.outturn.pricing.simulation;

import org.jspecify.annotations.NullMarked;
