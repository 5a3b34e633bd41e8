package org.outturn.examples.casefiles;

import com.google.common.collect.ImmutableList;
import org.outturn.core.investment.FinanceCase;
import org.outturn.pricing.payment.statement.NotApplied;

/**
 * A finance case with the payments of the contract that it names.
 *
 * @param finance the case, with all scenarios that can be run
 * @param notApplied the rules of the contract that its evidence does not allow
 */
public record FinancedPayments(FinanceCase finance, ImmutableList<NotApplied> notApplied) {}
