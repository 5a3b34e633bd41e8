package org.outturn.examples.indigo.replay;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.core.limit.Limit;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Currencies;
import org.outturn.core.ratecard.Price;
import org.outturn.core.ratecard.UnitPrice;
import org.outturn.examples.indigo.Oddity;
import org.outturn.examples.indigo.PublishedPeriod;
import org.outturn.examples.indigo.contracts.PaymentNote;
import org.outturn.examples.indigo.contracts.PublishedPayment;

/** Every reason that is looked for, in order: what the engine did first, then what data says. */
final class Explainers {
  private static final ImmutableList<Explainer> ALL =
      ImmutableList.of(
          Explainers::limits,
          Explainers::commitments,
          Explainers::grants,
          Explainers::copy,
          Explainers::claims,
          Explainers::otherPeriods,
          Explainers::noted,
          Explainers::derived);

  private Explainers() {}

  /** What explains the difference, part by part. */
  static ImmutableList<Explained> explain(PricedProject priced) {
    ImmutableList.Builder<Explained> found = ImmutableList.builder();
    Amount left = priced.statement().gross().minus(priced.published());
    for (Explainer each : ALL) {
      List<Explained> parts = each.explain(priced, left).toList();
      found.addAll(parts);
      left = parts.stream().map(Explained::amount).reduce(left, Amount::minus);
    }
    return found.build();
  }

  private static Stream<Explained> part(ReplayReason reason, Amount amount, String says) {
    return Stream.of(new Explained(reason, amount, says));
  }

  private static Stream<Explained> limits(PricedProject priced, Amount left) {
    ImmutableSet<String> limits =
        priced.project().contract().orElseThrow().limits().stream()
            .map(Limit::id)
            .collect(ImmutableSet.toImmutableSet());
    return priced.statement().adjustments().stream()
        .filter(each -> each.id().filter(limits::contains).isPresent())
        .filter(each -> each.amount().signum() != 0)
        .flatMap(
            each ->
                part(
                    ReplayReason.LIMIT,
                    each.amount().negated(),
                    "'" + each.id().orElseThrow() + "' cuts the results"));
  }

  private static Stream<Explained> commitments(PricedProject priced, Amount left) {
    Amount unfunded = priced.statement().unfunded();
    return unfunded.signum() == 0
        ? Stream.empty()
        : part(ReplayReason.COMMITMENT, unfunded, "the payers have committed less than is payable");
  }

  private static Stream<Explained> grants(PricedProject priced, Amount left) {
    Amount grants = priced.statement().grants();
    return grants.signum() == 0
        ? Stream.empty()
        : part(
            ReplayReason.GRANT_QUARTERS,
            grants.negated(),
            "payments noted as grants were made in place of outcomes");
  }

  private static Stream<Explained> copy(PricedProject priced, Amount left) {
    return left.signum() == 0 || !isFound(priced, Oddity.COPIED_PAYMENT)
        ? Stream.empty()
        : part(
            ReplayReason.COPIED_PAYMENT,
            left,
            "the published payment is another project's and says nothing of this one");
  }

  private static boolean isFound(PricedProject priced, Oddity oddity) {
    return priced.project().findings().stream().anyMatch(each -> each.oddity() == oddity);
  }

  private static Stream<Explained> claims(PricedProject priced, Amount left) {
    return left.signum() == 0
        ? Stream.empty()
        : paidMetrics(priced).stream().flatMap(metric -> claims(priced, metric).stream());
  }

  static ImmutableSet<String> paidMetrics(PricedProject priced) {
    return priced.project().payments().stream()
        .flatMap(each -> each.metric().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** A metric that was paid for another whole number of outcomes than its result says. */
  private static Optional<Explained> claims(PricedProject priced, String metric) {
    Amount published = priced.publishedOf(metric);
    Amount difference = priced.ofMetric(metric).minus(published);
    Optional<BigDecimal> price = unitPrice(priced, metric);
    if (difference.signum() == 0 || price.isEmpty() || price.get().signum() == 0) {
      return Optional.empty();
    }
    BigDecimal[] paid = published.value().divideAndRemainder(price.get());
    if (paid[1].signum() != 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Explained(
            ReplayReason.PEOPLE_AGAINST_CLAIMS,
            difference,
            "'"
                + metric
                + "' was paid for exactly "
                + paid[0].toBigInteger()
                + ", its result is another number"));
  }

  private static Optional<BigDecimal> unitPrice(PricedProject priced, String metric) {
    return priced.project().contract().orElseThrow().rateCard().versions().stream()
        .flatMap(version -> version.tariffs().stream())
        .filter(tariff -> tariff.outcome().equals(metric))
        .map(tariff -> value(tariff.price()))
        .findFirst();
  }

  private static BigDecimal value(Price price) {
    return ((UnitPrice) price).amount().value();
  }

  private static Stream<Explained> otherPeriods(PricedProject priced, Amount left) {
    List<PublishedPeriod> achieved = List.copyOf(priced.project().achievedIn().values());
    Amount outside =
        priced.project().payments().stream()
            .filter(each -> !each.isGrant() && each.period().isWhole())
            .filter(each -> achieved.stream().allMatch(PublishedPeriod::isWhole))
            .filter(each -> achieved.stream().noneMatch(each.period()::overlaps))
            .map(PublishedPayment::amount)
            .reduce(priced.zero(), Amount::plus);
    return left.signum() == 0 || outside.signum() == 0
        ? Stream.empty()
        : part(
            ReplayReason.PARTIAL_PERIOD,
            outside.negated(),
            "payments were made for periods that the results do not cover");
  }

  private static Stream<Explained> noted(PricedProject priced, Amount left) {
    if (left.signum() <= 0 || priced.project().payments().size() != 1) {
      return Stream.empty();
    }
    PublishedPayment only = priced.project().payments().get(0);
    return PaymentNote.of(only.note())
        .filter(note -> note.most().isEmpty() && note.share().signum() > 0)
        .map(note -> most(only.amount(), note))
        .map(most -> priced.published().plus(left).minus(most))
        .filter(above -> above.signum() > 0)
        .stream()
        .flatMap(
            above ->
                part(
                    ReplayReason.NOTED_MAXIMUM,
                    above,
                    "the note of the payment says what part it is of the most that could be paid"));
  }

  private static Amount most(Amount paid, PaymentNote note) {
    return Amount.of(
        paid.currency(),
        paid.value()
            .divide(note.share(), Currencies.minorDigits(paid.currency()), RoundingMode.HALF_UP));
  }

  private static Stream<Explained> derived(PricedProject priced, Amount left) {
    return isFound(priced, Oddity.DERIVED_PRICE)
        ? part(
            ReplayReason.DERIVED_PRICE,
            priced.zero(),
            "prices were divided out of the payment, so that an equal sum proves nothing")
        : Stream.empty();
  }
}
