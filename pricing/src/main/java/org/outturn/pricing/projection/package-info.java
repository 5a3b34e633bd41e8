/**
 * From what is expected to what would be due: a delivery becomes expected evidence, the evidence a
 * statement, settlements and a plan, scenario by scenario, through the same engine as evidence of
 * what happened.
 */
@NullMarked
package org.outturn.pricing.projection;

import org.jspecify.annotations.NullMarked;
