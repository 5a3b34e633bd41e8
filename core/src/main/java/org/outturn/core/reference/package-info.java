/** How one document means another: by names that only the caller knows how to look up. */
@NullMarked
package org.outturn.core.reference;

import org.jspecify.annotations.NullMarked;
