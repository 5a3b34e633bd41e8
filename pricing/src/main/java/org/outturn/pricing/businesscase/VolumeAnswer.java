package org.outturn.pricing.businesscase;

import org.outturn.pricing.payment.statement.PaymentStatement;
import org.outturn.pricing.returns.WaterfallResult;

/**
 * What a contract comes to at one volume.
 *
 * @param volume the volume
 * @param statement what it pays for which outcomes
 * @param returns where the cash goes when those payments come in
 */
public record VolumeAnswer(Volume volume, PaymentStatement statement, WaterfallResult returns) {}
