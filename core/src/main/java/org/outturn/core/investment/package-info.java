/**
 * How an outcomes contract is financed: what the service costs and when, who commits money on which
 * terms, and in which order receipts pay it back.
 */
@NullMarked
package org.outturn.core.investment;

import org.jspecify.annotations.NullMarked;
