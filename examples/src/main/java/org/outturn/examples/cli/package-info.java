/** The command line: {@code java -jar examples/target/outturn.jar COMMAND}. */
@NullMarked
package org.outturn.examples.cli;

import org.jspecify.annotations.NullMarked;
