package org.outturn.examples.jshell;

import com.google.common.collect.ImmutableList;
import org.outturn.pricing.input.Sweep;
import org.outturn.pricing.payment.statement.NotApplied;

/**
 * A figure for each of several values of one number, as it is asked for at the prompt.
 *
 * @param sweep the figures
 * @param notApplied the rules that the evidence does not allow, of which the figures are made
 */
public record AskedSweep(Sweep sweep, ImmutableList<NotApplied> notApplied) {}
