/** What the field has paid for outcomes: published prices that match some words. */
@NullMarked
package org.outturn.examples.indigo.prices;

import org.jspecify.annotations.NullMarked;
