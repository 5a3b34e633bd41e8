/**
 * Projects of the INDIGO tables as contracts, evidence and finance cases of this library, and what
 * of them could not be carried over, by name.
 */
@NullMarked
package org.outturn.examples.indigo.contracts;

import org.jspecify.annotations.NullMarked;
