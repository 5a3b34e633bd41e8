/**
 * What the programme changed, against what would have happened without it: the exact effect that
 * two groups' counts show, how sure it is, and how many people it takes to show one.
 *
 * <p>Effects are exact fractions, because money may depend on them; p-values, intervals, power and
 * sample sizes are doubles. Positive is fewer events than without the programme.
 */
@NullMarked
package org.outturn.pricing.counterfactual;

import org.jspecify.annotations.NullMarked;
