/**
 * Files of a case: a contract as JSON, claims, tallies and cash flows as CSV, cases that come with
 * the project, and tables written as CSV.
 */
@NullMarked
package org.outturn.examples.casefiles;

import org.jspecify.annotations.NullMarked;
