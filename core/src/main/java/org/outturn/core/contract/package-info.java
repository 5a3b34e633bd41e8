/**
 * The outcomes contract that binds cohort, outcomes, rate card, limits, payers and schedule, and
 * refuses what does not fit together.
 */
@NullMarked
package org.outturn.core.contract;

import org.jspecify.annotations.NullMarked;
