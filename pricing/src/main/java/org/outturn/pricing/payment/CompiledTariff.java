package org.outturn.pricing.payment;

import org.outturn.core.ratecard.RateCardVersion;
import org.outturn.core.ratecard.Tariff;

/**
 * A tariff of one version as pricing uses it.
 *
 * @param version the version it stands in
 * @param tariff the tariff
 * @param line how it values quantities, with what earlier claims have used of it
 */
record CompiledTariff(RateCardVersion version, Tariff tariff, PriceLine line) {}
