/**
 * How much may be paid, or how many outcomes, for one participant, outcome, theme, contract year or
 * the contract.
 */
@NullMarked
package org.outturn.core.limit;

import org.jspecify.annotations.NullMarked;
