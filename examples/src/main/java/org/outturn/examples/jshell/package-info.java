/** A prompt to model contracts at: JShell with the library imported and short names for it. */
@NullMarked
package org.outturn.examples.jshell;

import org.jspecify.annotations.NullMarked;
