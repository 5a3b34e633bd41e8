package org.outturn.examples.indigo.contracts;

import org.outturn.core.money.Amount;
import org.outturn.examples.indigo.IndigoRow;

/** A metric with its price and the row that says it. */
record PricedMetric(String id, Amount price, IndigoRow row) {}
