/**
 * What is suspicious in a contract, its evidence or its financing, though it is no error: a reader
 * is told, and decides.
 */
@NullMarked
package org.outturn.pricing.review;

import org.jspecify.annotations.NullMarked;
