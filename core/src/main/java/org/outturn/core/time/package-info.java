/**
 * Dates without a clock: half-open ranges, values in force on a date, regular periods from an
 * anchor, lags with their unit, calendars and business-day conventions.
 */
@NullMarked
package org.outturn.core.time;

import org.jspecify.annotations.NullMarked;
