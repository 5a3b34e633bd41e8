/**
 * The business case for an outcomes contract: one question, put to a contract, what is expected of
 * it, its financing and the worth of its outcomes, and one answer with payments, returns, the cost
 * of paying for inputs instead and the value to the public, at low, base and high volume.
 */
@NullMarked
package org.outturn.pricing.businesscase;

import org.jspecify.annotations.NullMarked;
