/**
 * The public tables of the INDIGO Impact Bond Dataset as they are: read by the names of their
 * columns, with every oddity as a finding.
 */
@NullMarked
package org.outturn.examples.indigo;

import org.jspecify.annotations.NullMarked;
