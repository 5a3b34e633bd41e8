package org.outturn.pricing.payment.statement;

import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.ImmutableLongArray;

/**
 * What a pricing comes to in minor units of the contract's currency, for those who compute with a
 * million of them.
 *
 * @param total outcomes, fees and grants, whoever pays them and by nobody
 * @param payers what each party pays, in the order of {@link PaymentTotals#payers}
 * @param firstPeriod the number of the first payment period in which anything moves, as the
 *     contract's schedule numbers them; 0 where it has none
 * @param periods what falls into each period from there on
 * @param invoiced what all parties were to pay when each of those periods was over, earlier ones
 *     included
 * @param due the day on which each of those periods is paid, counted from 1970-01-01; none where
 *     the contract has no schedule
 * @param over how many of those periods are over by the as-of date; they stand first
 * @param isSettled whether {@code invoiced} is what settlements come to; false where a rule looks
 *     ahead, so that what was settled may have been another amount
 * @param reached the deductibles and limits of which somebody has nothing left
 */
public record MinorTotals(
    long total,
    ImmutableLongArray payers,
    int firstPeriod,
    ImmutableLongArray periods,
    ImmutableLongArray invoiced,
    ImmutableIntArray due,
    int over,
    boolean isSettled,
    ImmutableSet<String> reached) {}
