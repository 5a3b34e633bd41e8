package org.outturn.pricing.appraisal;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What the net present social value of a case does when its inputs change: with deadweight of jobs
 * from 0.1 to 0.5 it goes from 120000 to 15000, and is 0 at 0.56.
 *
 * @param tornado each input through its range, largest swing first
 * @param switchingValues for each range of the case, in its order, where benefits just equal costs
 * @param twoWay the value for each row and column of the case's two-way table, exact and in major
 *     units; empty where the case has none
 */
public record Sensitivity(
    ImmutableList<TornadoBar> tornado,
    ImmutableList<SwitchingValue> switchingValues,
    Optional<ImmutableList<ImmutableList<BigFraction>>> twoWay) {}
