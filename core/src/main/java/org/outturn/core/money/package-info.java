/**
 * Exact money: amounts of one currency, shares as exact fractions, rounding as a named policy, and
 * splits that lose nothing. The only place that builds JSR-354 amounts.
 */
@NullMarked
package org.outturn.core.money;

import org.jspecify.annotations.NullMarked;
