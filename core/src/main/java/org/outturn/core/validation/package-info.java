/** Problems found in what a user gave, all of them at once, each with the place it was found. */
@NullMarked
package org.outturn.core.validation;

import org.jspecify.annotations.NullMarked;
