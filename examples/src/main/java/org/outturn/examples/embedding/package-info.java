/** Outturn inside a program of one's own: the least it takes to price. */
@NullMarked
package org.outturn.examples.embedding;

import org.jspecify.annotations.NullMarked;
