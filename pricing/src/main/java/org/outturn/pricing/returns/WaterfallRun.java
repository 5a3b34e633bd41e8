package org.outturn.pricing.returns;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.outturn.core.investment.Beneficiary;
import org.outturn.core.investment.DatedAmount;
import org.outturn.core.investment.DrawdownRule;
import org.outturn.core.investment.FinanceCase;
import org.outturn.core.investment.PaymentScenario;
import org.outturn.core.investment.Tranche;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Share;

/**
 * One scenario, day by day: draw what is drawn on a stated day, take in what is paid, draw what is
 * missing, pay costs, and on distribution dates pay out. Not thread-safe.
 */
final class WaterfallRun {
  private final FinanceCase finance;
  private final PaymentScenario scenario;
  private final Timeline timeline;
  private final WholeSplit split;
  private final ImmutableList<TranchePosition> positions;
  private final Map<Integer, List<TranchePosition>> byRank = new TreeMap<>();
  private final long reserve;

  private final FlowBook ofCommissioner;
  private final FlowBook ofService;
  private final FlowBook ofProvider;
  private final FlowBook ofSocialPurpose;
  private final FlowBook ofContract;
  private final List<WaterfallPeriod> periods = new ArrayList<>();

  private PeriodBook book;
  private long balance;
  private long unpaid;
  private long shortfall;

  WaterfallRun(FinanceCase finance, PaymentScenario scenario, Iterable<DatedAmount> payments) {
    this.finance = finance;
    this.scenario = scenario;
    this.timeline = new Timeline(finance, payments);
    this.split = new WholeSplit(finance.currency());
    this.reserve = finance.reserve().toMinor();
    this.positions =
        finance.tranches().stream()
            .map(tranche -> new TranchePosition(tranche, finance.rounding()))
            .collect(ImmutableList.toImmutableList());
    for (TranchePosition position : positions) {
      byRank.computeIfAbsent(position.tranche().rank(), rank -> new ArrayList<>()).add(position);
    }
    this.ofCommissioner = new FlowBook(finance.currency());
    this.ofService = new FlowBook(finance.currency());
    this.ofProvider = new FlowBook(finance.currency());
    this.ofSocialPurpose = new FlowBook(finance.currency());
    this.ofContract = new FlowBook(finance.currency());
    this.book = new PeriodBook(finance.currency(), timeline.first(), 0);
  }

  WaterfallResult result() {
    for (LocalDate day : timeline.days()) {
      drawWhatIsDrawnOn(day);
      takeIn(day, timeline.income(day));
      fallDue(day, timeline.costs(day));
      drawWhatIsMissing(day);
      payCosts(day);
      if (timeline.isDistribution(day)) {
        distribute(day);
        close(day);
      }
    }
    Optional<LocalDate> end =
        scenario.isOpen() ? Optional.empty() : Optional.of(timeline.last().plusDays(1));
    List<TrancheResult> tranches = positions.stream().map(each -> each.result(end)).toList();
    return WaterfallResult.builder()
        .finance(finance)
        .scenario(scenario)
        .addAllPeriods(periods)
        .addAllTranches(tranches)
        .addAllParties(parties(tranches))
        .contractFlows(ofContract.flows())
        .shortfall(Amount.ofMinor(finance.currency(), shortfall))
        .build();
  }

  private void drawWhatIsDrawnOn(LocalDate day) {
    for (TranchePosition position : positions) {
      if (position.tranche().drawnOn().filter(day::equals).isPresent()) {
        draw(day, position, position.undrawn());
      }
    }
  }

  private void draw(LocalDate day, TranchePosition position, long minor) {
    position.draw(day, minor);
    book.drawn(position.tranche(), minor);
    balance = Math.addExact(balance, minor);
  }

  private FlowBook flows(Beneficiary beneficiary) {
    return switch (beneficiary) {
      case COMMISSIONER -> ofCommissioner;
      case PROVIDER -> ofProvider;
      case SOCIAL_PURPOSE -> ofSocialPurpose;
    };
  }

  private void takeIn(LocalDate day, long minor) {
    balance = Math.addExact(balance, minor);
    book.income(minor);
    ofCommissioner.note(day, -minor);
    ofContract.note(day, minor);
  }

  private void fallDue(LocalDate day, long minor) {
    unpaid = Math.addExact(unpaid, minor);
    book.costs(minor);
    ofContract.note(day, -minor);
  }

  /** Draws so that the reserve is still there once everything due is paid. */
  private void drawWhatIsMissing(LocalDate day) {
    long missing = Math.subtractExact(Math.addExact(unpaid, reserve), balance);
    List<TranchePosition> onCall =
        positions.stream().filter(each -> each.tranche().drawnOn().isEmpty()).toList();
    List<Long> undrawn = onCall.stream().map(TranchePosition::undrawn).toList();
    long drawn = Math.max(0, Math.min(missing, WholeSplit.sum(undrawn)));
    List<Long> parts =
        finance.drawdown() == DrawdownRule.PRO_RATA
            ? split.byOwed(drawn, undrawn)
            : inOrder(drawn, undrawn);
    if (drawn > 0) {
      for (int i = 0; i < onCall.size(); i++) {
        draw(day, onCall.get(i), parts.get(i));
      }
    }
  }

  private static List<Long> inOrder(long minor, List<Long> most) {
    List<Long> parts = new ArrayList<>();
    long left = minor;
    for (long each : most) {
      long part = Math.min(left, each);
      parts.add(part);
      left -= part;
    }
    return parts;
  }

  /** The reserve pays costs where commitments no longer do. */
  private void payCosts(LocalDate day) {
    long paid = Math.min(balance, unpaid);
    balance -= paid;
    unpaid -= paid;
    shortfall = Math.max(shortfall, unpaid);
    book.paidCosts(paid);
    ofService.note(day, paid);
  }

  private void distribute(LocalDate day) {
    positions.forEach(position -> position.accrueTo(day));
    boolean isEnd = day.equals(timeline.last());
    long kept = isEnd && !scenario.isOpen() ? 0 : reserve;
    if (balance > kept && (isEnd || finance.distribution().paysOutOn(day))) {
      long left = balance - kept;
      for (List<TranchePosition> rank : byRank.values()) {
        left -= pay(day, rank, DistributionKind.INTEREST, left);
        left -= pay(day, rank, DistributionKind.PRINCIPAL, left);
        left -= pay(day, rank, DistributionKind.PREFERRED_RETURN, left);
      }
      payResidual(day, left);
      balance = kept;
    }
  }

  /** Pays one kind to one rank, each by what it is owed; gives what that took. */
  private long pay(
      LocalDate day, List<TranchePosition> rank, DistributionKind kind, long available) {
    List<Long> owed = rank.stream().map(each -> each.payable(kind, day)).toList();
    long paid = Math.min(available, WholeSplit.sum(owed));
    List<Long> parts = split.byOwed(paid, owed);
    for (int i = 0; i < rank.size(); i++) {
      receive(day, rank.get(i), kind, parts.get(i));
    }
    return paid;
  }

  private void receive(LocalDate day, TranchePosition position, DistributionKind kind, long minor) {
    position.receive(day, kind, minor);
    book.received(position.tranche(), kind, minor);
  }

  private void payResidual(LocalDate day, long minor) {
    List<Share> shares = finance.tranches().stream().map(Tranche::residualShare).toList();
    List<Share> withRest = new ArrayList<>(shares);
    withRest.add(WholeSplit.rest(shares));
    List<Long> parts = split.byShares(minor, withRest);
    long excess = 0;
    for (int i = 0; i < positions.size(); i++) {
      long most = positions.get(i).payable(DistributionKind.RESIDUAL, day);
      long part = Math.min(parts.get(i), most);
      receive(day, positions.get(i), DistributionKind.RESIDUAL, part);
      excess += parts.get(i) - part;
    }
    long rest = parts.get(positions.size());
    book.residual(rest);
    book.excess(excess);
    flows(finance.distribution().residual()).note(day, rest);
    flows(finance.distribution().excess()).note(day, excess);
  }

  private void close(LocalDate day) {
    periods.add(book.close(day, finance.tranches(), balance, unpaid));
    book = new PeriodBook(finance.currency(), day.plusDays(1), balance);
  }

  private List<PartyFlows> parties(List<TrancheResult> tranches) {
    List<PartyFlows> parties = new ArrayList<>();
    add(parties, PartyFlows.Part.COMMISSIONER, ofCommissioner);
    Map<String, CashFlows> ofInvestors = new LinkedHashMap<>();
    for (TrancheResult each : tranches) {
      each.flows()
          .ifPresent(flows -> ofInvestors.merge(each.tranche().investor(), flows, CashFlows::plus));
    }
    ofInvestors.forEach(
        (investor, flows) ->
            parties.add(new PartyFlows(PartyFlows.Part.INVESTOR, investor, flows)));
    add(parties, PartyFlows.Part.SERVICE, ofService);
    add(parties, PartyFlows.Part.PROVIDER, ofProvider);
    add(parties, PartyFlows.Part.SOCIAL_PURPOSE, ofSocialPurpose);
    return parties;
  }

  private static void add(List<PartyFlows> parties, PartyFlows.Part part, FlowBook flows) {
    flows.flows().ifPresent(each -> parties.add(new PartyFlows(part, part.party(), each)));
  }
}
