/**
 * From claims to a payment statement, one stage after the other: counted claims, gross,
 * attributable, limited, paid. Each stage is a class named after its rule; {@link
 * org.outturn.pricing.payment.OutcomePricer} runs them in order.
 *
 * <p>Up to the participant's limits, every stage needs one participant's claims alone, except
 * prices and baselines that count everyone's; after them, claims are taken in claim order.
 */
@NullMarked
package org.outturn.pricing.payment;

import org.jspecify.annotations.NullMarked;
