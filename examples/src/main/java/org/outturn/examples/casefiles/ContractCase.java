package org.outturn.examples.casefiles;

import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.Evidence;

/**
 * A contract and what happened under it, ready to be priced.
 *
 * @param contract the contract
 * @param evidence its claims, tallies and measurements, all of outcomes, cohorts and segments of
 *     the contract
 */
public record ContractCase(OutcomesContract contract, Evidence evidence) {}
