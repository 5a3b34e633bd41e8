package org.outturn.examples.casefiles;

import org.outturn.core.delivery.Delivery;

/**
 * What is expected under a contract, and what happened under it.
 *
 * @param delivery what is expected
 * @param agreed the contract, with the evidence of what happened
 */
public record DeliveryCase(Delivery delivery, ContractCase agreed) {}
