/**
 * What is held against each other when work may be paid for by inputs or by outcomes: the ways to
 * pay, what was planned, what was delivered or might be, and a bidder's case. No results.
 */
@NullMarked
package org.outturn.core.comparison;

import org.jspecify.annotations.NullMarked;
