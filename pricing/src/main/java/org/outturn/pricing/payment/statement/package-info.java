/**
 * What a pricing gives: the statement and what it is made of, settlements, totals, explanations.
 * Values all of them: two equal pricings are equal, and none holds on to the engine that made it.
 */
@NullMarked
package org.outturn.pricing.payment.statement;

import org.jspecify.annotations.NullMarked;
