/**
 * How fast Outturn prices, beside what people would use instead: a hand-written loop, a stream of
 * immutable objects with JSR-354 money, and a database. Only the Maven profile {@code benchmarks}
 * compiles this package.
 */
@NullMarked
package org.outturn.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
