package org.outturn.pricing.returns;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outturn.core.investment.Beneficiary;
import org.outturn.core.investment.FinanceCase;
import org.outturn.core.money.Amount;
import org.outturn.core.time.DateRange;

/**
 * Everything that moves in one scenario: period by period, and as each party sees it. Not
 * thread-safe.
 */
final class WaterfallBook implements CashBook {
  private final FinanceCase finance;
  private final FlowBook ofCommissioner = new FlowBook();
  private final FlowBook ofService = new FlowBook();
  private final FlowBook ofProvider = new FlowBook();
  private final FlowBook ofSocialPurpose = new FlowBook();
  private final FlowBook ofContract = new FlowBook();
  private final List<WaterfallPeriod> periods = new ArrayList<>();
  private final long[] drawn;
  private final List<Map<DistributionKind, Long>> received = new ArrayList<>();
  private final List<Map<DistributionKind, Long>> receivedInAll = new ArrayList<>();

  private int from;
  private long opening;
  private long income;
  private long costs;
  private long paidCosts;
  private long residual;
  private long excess;

  WaterfallBook(FinanceCase finance) {
    this.finance = finance;
    this.drawn = new long[finance.tranches().size()];
    for (int tranche = 0; tranche < drawn.length; tranche++) {
      received.add(new EnumMap<>(DistributionKind.class));
      receivedInAll.add(new EnumMap<>(DistributionKind.class));
    }
  }

  @Override
  public void open(int day) {
    from = day;
  }

  @Override
  public void income(int day, long minor) {
    income = Math.addExact(income, minor);
    ofCommissioner.note(day, -minor);
    ofContract.note(day, minor);
  }

  @Override
  public void costs(int day, long minor) {
    costs = Math.addExact(costs, minor);
    ofContract.note(day, -minor);
  }

  @Override
  public void paidCosts(int day, long minor) {
    paidCosts = Math.addExact(paidCosts, minor);
    ofService.note(day, minor);
  }

  @Override
  public void drawn(int tranche, long minor) {
    drawn[tranche] = Math.addExact(drawn[tranche], minor);
  }

  @Override
  public void received(int tranche, DistributionKind kind, long minor) {
    received.get(tranche).merge(kind, minor, Math::addExact);
    receivedInAll.get(tranche).merge(kind, minor, Math::addExact);
  }

  @Override
  public void residual(int day, long minor) {
    residual = Math.addExact(residual, minor);
    flows(finance.distribution().residual()).note(day, minor);
  }

  @Override
  public void excess(int day, long minor) {
    excess = Math.addExact(excess, minor);
    flows(finance.distribution().excess()).note(day, minor);
  }

  private FlowBook flows(Beneficiary beneficiary) {
    return switch (beneficiary) {
      case COMMISSIONER -> ofCommissioner;
      case PROVIDER -> ofProvider;
      case SOCIAL_PURPOSE -> ofSocialPurpose;
    };
  }

  @Override
  public void close(int day, long balance, long unpaidCosts) {
    List<TrancheMovement> movements = new ArrayList<>();
    for (int tranche = 0; tranche < drawn.length; tranche++) {
      movements.add(
          TrancheMovement.of(
              finance.tranches().get(tranche).id(),
              finance.currency(),
              drawn[tranche],
              received.get(tranche)));
    }
    periods.add(
        WaterfallPeriod.builder()
            .period(DateRange.of(LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(day + 1L)))
            .opening(amount(opening))
            .income(amount(income))
            .costs(amount(costs))
            .paidCosts(amount(paidCosts))
            .addAllTranches(movements)
            .residual(amount(residual))
            .excess(amount(excess))
            .closing(amount(balance))
            .unpaidCosts(amount(unpaidCosts))
            .build());
    turnTo(day + 1, balance);
  }

  private void turnTo(int day, long balance) {
    from = day;
    opening = balance;
    income = 0;
    costs = 0;
    paidCosts = 0;
    residual = 0;
    excess = 0;
    Arrays.fill(drawn, 0);
    received.forEach(Map::clear);
  }

  private Amount amount(long minor) {
    return Amount.ofMinor(finance.currency(), minor);
  }

  /** What a tranche received of each kind. */
  Map<DistributionKind, Long> receivedInAll(int tranche) {
    return receivedInAll.get(tranche);
  }

  /** What moved up to each distribution date. */
  ImmutableList<WaterfallPeriod> periods() {
    return ImmutableList.copyOf(periods);
  }

  /** Outcome payments less costs as they fall due. */
  Optional<CashFlows> contractFlows() {
    return ofContract.flows(finance.currency());
  }

  Optional<CashFlows> commissionerFlows() {
    return ofCommissioner.flows(finance.currency());
  }

  /** The flows of those who are neither commissioner nor investor and have some. */
  List<PartyFlows> othersFlows() {
    List<PartyFlows> others = new ArrayList<>();
    add(others, PartyFlows.Part.SERVICE, ofService);
    add(others, PartyFlows.Part.PROVIDER, ofProvider);
    add(others, PartyFlows.Part.SOCIAL_PURPOSE, ofSocialPurpose);
    return others;
  }

  private void add(List<PartyFlows> parties, PartyFlows.Part part, FlowBook flows) {
    flows
        .flows(finance.currency())
        .ifPresent(each -> parties.add(new PartyFlows(part, part.party(), each)));
  }
}
