/**
 * The business case for an outcomes contract: one question, put to a contract, its financing and
 * the outcomes expected of it, and one answer with payments, returns and the cost of paying for
 * inputs instead, at low, base and high volume.
 */
@NullMarked
package org.outturn.pricing.businesscase;

import org.jspecify.annotations.NullMarked;
