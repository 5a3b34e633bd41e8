package org.outturn.pricing.payment.engine;

import org.outturn.core.ratecard.RateCardVersion;
import org.outturn.core.ratecard.Tariff;

/**
 * A tariff of one version as pricing uses it.
 *
 * @param version the version it stands in
 * @param tariff the tariff
 * @param counting the number of what counts its units: its outcome and segment, across versions
 * @param form how it values units
 */
record CompiledTariff(RateCardVersion version, Tariff tariff, int counting, PriceForm form) {}
