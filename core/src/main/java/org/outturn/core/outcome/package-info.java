/**
 * What counts as success, how it is measured, and how what would have happened anyway is treated.
 */
@NullMarked
package org.outturn.core.outcome;

import org.jspecify.annotations.NullMarked;
