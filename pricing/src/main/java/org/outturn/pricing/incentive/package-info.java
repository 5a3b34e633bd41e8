/**
 * What a contract makes worth doing: which people a provider gains by, which it loses by, and what
 * one more outcome is worth now.
 */
@NullMarked
package org.outturn.pricing.incentive;

import org.jspecify.annotations.NullMarked;
