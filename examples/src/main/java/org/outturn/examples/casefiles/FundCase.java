package org.outturn.examples.casefiles;

import com.google.common.collect.ImmutableList;
import org.outturn.core.fund.OutcomesFund;

/**
 * A fund and the contracts that it pays into, with what happened under each.
 *
 * @param fund the fund
 * @param contracts in the order in which the fund names them
 */
public record FundCase(OutcomesFund fund, ImmutableList<ContractCase> contracts) {}
