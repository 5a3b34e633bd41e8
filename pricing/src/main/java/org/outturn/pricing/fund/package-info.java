/**
 * Several contracts that draw on one outcomes fund (rule fund): from the settlements of each to
 * what the fund pays into it, what it cannot pay, and who pays how much of the whole portfolio.
 * Pure functions; settlements are made by {@link org.outturn.pricing.payment.OutcomePricer}.
 */
@NullMarked
package org.outturn.pricing.fund;

import org.jspecify.annotations.NullMarked;
