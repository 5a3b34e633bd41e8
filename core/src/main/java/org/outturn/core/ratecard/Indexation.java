package org.outturn.core.ratecard;

import java.time.LocalDate;
import org.outturn.core.money.Share;

/**
 * By how much prices rise (rule indexed-price): 2 % at each anniversary of the term's start from
 * 2018-12-01 on, compounded on the first price.
 *
 * @param rate how much a price rises at each anniversary; 2 % is 0.02
 * @param from the first day on which an anniversary raises it
 */
public record Indexation(Share rate, LocalDate from) {}
