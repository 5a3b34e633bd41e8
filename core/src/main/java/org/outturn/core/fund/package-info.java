/** A fund that pays into several outcomes contracts, up to one limit. No results. */
@NullMarked
package org.outturn.core.fund;

import org.jspecify.annotations.NullMarked;
