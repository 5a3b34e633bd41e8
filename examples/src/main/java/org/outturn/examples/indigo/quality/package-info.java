/**
 * Rules that find what is odd in published tables: a payment copied from another project, prices
 * that stand against the wrong metrics, a cap per person in the field of the contract. Each rule
 * looks at the figures, never at a project's name or id.
 */
@NullMarked
package org.outturn.examples.indigo.quality;

import org.jspecify.annotations.NullMarked;
