/** Files to start from: each valid as it is, and priced by its command. */
@NullMarked
package org.outturn.examples.starts;

import org.jspecify.annotations.NullMarked;
