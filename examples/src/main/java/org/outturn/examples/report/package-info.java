/** Statements and explanations as people look at them: aligned tables of text. */
@NullMarked
package org.outturn.examples.report;

import org.jspecify.annotations.NullMarked;
