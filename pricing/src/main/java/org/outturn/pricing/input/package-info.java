/**
 * The numbers of a document as inputs of a question: each is read and replaced by its path, and the
 * question asked again. What-if, sweep and tornado are built on it.
 */
@NullMarked
package org.outturn.pricing.input;

import org.jspecify.annotations.NullMarked;
