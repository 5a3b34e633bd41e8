/**
 * What happened: claims and tallies, kept as columns in claim order so that a million of them are
 * cheap to price.
 */
@NullMarked
package org.outturn.core.evidence;

import org.jspecify.annotations.NullMarked;
