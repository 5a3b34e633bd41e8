package org.outturn.pricing.payment;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.evidence.OutcomeClaim;
import org.outturn.core.fixtures.Shares;
import org.outturn.core.money.Share;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.party.OutcomePayer;
import org.outturn.core.party.PayerRule;
import org.outturn.core.party.Payers;
import org.outturn.pricing.fixtures.Given;
import org.outturn.pricing.payment.statement.PayerPayment;
import org.outturn.pricing.payment.statement.PaymentStatement;

/** Payers by shares never drift (rule payer-split). */
class PayerSplitProperties {

  @Provide
  Arbitrary<ImmutableList<Share>> shares() {
    return Arbitraries.integers().between(1, 6).flatMap(Shares::summingToOne);
  }

  @Property
  void eachStaysWithinOneMinorUnitOfItsExactShareOfEverythingSoFar(
      @ForAll("shares") ImmutableList<Share> shares,
      @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 9) Integer> pence) {
    Outcome outcome = Given.outcome("entry").withClaimsPerParticipant(0);
    OutcomesContract contract = Given.contract(outcome, "0.01").withPayers(payers(shares));
    List<OutcomeClaim> claims = new ArrayList<>();
    for (int i = 0; i < pence.size(); i++) {
      claims.add(
          OutcomeClaim.of("c" + i, "p1", "entry", Given.START.plusDays(i))
              .withQuantity(BigDecimal.valueOf(pence.get(i))));
    }
    Evidence evidence = Evidence.ofClaims(claims);
    for (int i = 0; i < claims.size(); i++) {
      PaymentStatement soFar =
          OutcomePricer.DEFAULT.price(contract, evidence, Given.START.plusDays(i));
      Map<String, Long> paid =
          soFar.payers().stream()
              .collect(Collectors.toMap(PayerPayment::party, each -> each.amount().toMinor()));
      for (int payer = 0; payer < shares.size(); payer++) {
        BigFraction exact = shares.get(payer).toFraction().multiply(soFar.net().toMinor());
        assertThat(exact.subtract(paid.getOrDefault("payer-" + payer, -1L)).abs())
            .as("payer-%s after %s claims", payer, i + 1)
            .isLessThan(BigFraction.ONE);
      }
    }
  }

  private static Payers payers(List<Share> shares) {
    ImmutableList.Builder<OutcomePayer> listed = ImmutableList.builder();
    for (int i = 0; i < shares.size(); i++) {
      listed.add(OutcomePayer.builder().party("payer-" + i).share(shares.get(i)).build());
    }
    return new Payers(listed.build(), PayerRule.SHARES, false);
  }
}
