/**
 * How a pricing is done; nothing here is for callers, who ask {@link
 * org.outturn.pricing.payment.OutcomePricer}.
 *
 * <p>A contract is compiled once ({@link org.outturn.pricing.payment.engine.CompiledContract}) and
 * run over evidence as often as needed. A run asks which claims count, then takes them in claim
 * order through one stage after the other, each a class named after its rule: what they are worth,
 * limits, payers, periods. What a stage hands to the next is a {@code Stretch} of rows; what it
 * finds it writes into the {@code Findings}.
 */
@NullMarked
package org.outturn.pricing.payment.engine;

import org.jspecify.annotations.NullMarked;
