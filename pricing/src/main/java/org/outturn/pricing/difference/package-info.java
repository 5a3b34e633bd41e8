/**
 * What changed from one contract to another: in its terms, as data and as sentences, and in what is
 * paid, for every period, payer and outcome. Values, and calculators without state.
 */
@NullMarked
package org.outturn.pricing.difference;

import org.jspecify.annotations.NullMarked;
