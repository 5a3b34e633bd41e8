/**
 * What a document states, as things that are known by their names rather than by their place, for
 * those who compare documents or describe them.
 */
@NullMarked
package org.outturn.core.terms;

import org.jspecify.annotations.NullMarked;
