/** What every rule says, as the guide has it, for whoever asks by its name. */
@NullMarked
package org.outturn.examples.rules;

import org.jspecify.annotations.NullMarked;
