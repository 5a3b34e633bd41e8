/**
 * What the programme changed, against what would have happened without it: the exact effect that
 * two groups' counts or means show, how sure it is, and how many people it takes to show one.
 *
 * <p>Effects are exact fractions, because money may depend on them; p-values, intervals, power and
 * sample sizes are doubles. Positive is what is wanted: fewer than without the programme, or more
 * where the effect is to rise.
 */
@NullMarked
package org.outturn.pricing.counterfactual;

import org.jspecify.annotations.NullMarked;
