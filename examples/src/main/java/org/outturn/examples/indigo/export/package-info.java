/** Contracts with what came of them as rows of the INDIGO tables, so that a project can publish. */
@NullMarked
package org.outturn.examples.indigo.export;

import org.jspecify.annotations.NullMarked;
