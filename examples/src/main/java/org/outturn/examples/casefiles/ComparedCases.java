package org.outturn.examples.casefiles;

/**
 * What happened, under two contracts.
 *
 * @param before the evidence under the first
 * @param after the same evidence under the second
 */
public record ComparedCases(ContractCase before, ContractCase after) {}
