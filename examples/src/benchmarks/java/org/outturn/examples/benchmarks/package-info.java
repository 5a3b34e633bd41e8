/**
 * How fast Outturn prices, beside what people would use instead: a hand-written loop, a stream of
 * immutable objects with JSR-354 money, and a database; and how fast and how well it finds rates of
 * return, beside other solvers. Only the Maven profile {@code benchmarks} compiles this package.
 */
@NullMarked
package org.outturn.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
