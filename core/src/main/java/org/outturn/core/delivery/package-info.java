/**
 * What is expected to happen under a contract: who is referred when, how they come from outcome to
 * outcome, what is measured, and the scenarios in which any of this is otherwise. No price, no
 * person and no result.
 */
@NullMarked
package org.outturn.core.delivery;

import org.jspecify.annotations.NullMarked;
