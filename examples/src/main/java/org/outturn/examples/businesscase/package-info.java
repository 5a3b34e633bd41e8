/**
 * The answer to a business case as a page and as a table: what a contract would pay at low, base
 * and high volume, what investors would earn and what paying for inputs would have cost.
 */
@NullMarked
package org.outturn.examples.businesscase;

import org.jspecify.annotations.NullMarked;
