package org.outturn.core.schedule;

import java.time.LocalDate;

/**
 * When a payment is due, before and after it was moved onto a working day.
 *
 * @param adjusted the day it is due
 * @param unadjusted the day the terms alone give
 */
public record DueDate(LocalDate adjusted, LocalDate unadjusted) {}
