package org.outturn.examples.callers

import java.math.BigDecimal
import java.time.LocalDate
import java.util.List as JavaList
import org.assertj.core.api.Assertions.assertThat
import org.javamoney.moneta.Money
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Test
import org.outturn.core.contract.{OutcomesContract, Term}
import org.outturn.core.evidence.{Evidence, OutcomeClaim, OutcomeMeasurement, OutcomeTally}
import org.outturn.core.limit.{Limit, ParticipantLimit, SharedLimit}
import org.outturn.core.money.{Amount, Currencies, Share}
import org.outturn.core.outcome.{Baseline, ComparisonGroup, Deadweight, DeadweightRate, Measure, Outcome}
import org.outturn.core.party.{OutcomePayer, Payers}
import org.outturn.core.ratecard.{Price, RateCard, Tariff, Tier}
import org.outturn.core.validation.InvalidInputException
import org.outturn.pricing.payment.OutcomePricer
import org.outturn.pricing.payment.statement.Headroom
import scala.jdk.CollectionConverters.*
import scala.jdk.OptionConverters.*

/** A service in Scala that prices an employment programme. Its figures are made up. */
class ScalaCallerTest {
  private val start = LocalDate.parse("2026-01-01")
  private val perHead = Limit.perParticipant("per-head", Amount.of("EUR", "3500"))

  private val contract = OutcomesContract.builder()
    .id("into-work")
    .currency("EUR")
    .term(Term.of(start, start.plusYears(2)))
    .addOutcomes(
      Outcome.builder().id("job").deadweight(Deadweight.onPrice(Share.percent(10))).build(),
      Outcome.builder().id("job-26w").addRequires("job").deadweight(Deadweight.PRICED_IN).build(),
      Outcome.builder().id("wages").measure(Measure.COHORT).unit("euro")
        .deadweight(Deadweight.PRICED_IN).build())
    .rateCard(RateCard.of(
      start,
      Tariff.of("job", Price.unit(Money.of(1000, "EUR"))),
      Tariff.of("job-26w", Price.unit(Amount.of("EUR", "3000"))),
      Tariff.of("wages", Price.shareOf(Share.percent(5)))))
    .addLimit(perHead)
    .payers(Payers.byShares(
      OutcomePayer.builder().party("city").share(Share.percent(60)).build(),
      OutcomePayer.builder().party("region").share(Share.percent(40)).build()))
    .build()

  private val evidence = Evidence.of(
    JavaList.of(
      OutcomeClaim.of("A", "P1", "job", LocalDate.parse("2026-03-02")),
      OutcomeClaim.of("B", "P1", "job-26w", LocalDate.parse("2026-09-01")),
      OutcomeClaim.of("C", "P2", "job-26w", LocalDate.parse("2026-09-02"))),
    JavaList.of(OutcomeTally.of("job", 5, LocalDate.parse("2026-12-31"))),
    JavaList.of(OutcomeMeasurement.builder().outcome("wages")
      .measured(LocalDate.parse("2026-12-31")).amount(BigDecimal("40000")).build()))

  @Test def readsTheStatement(): Unit = {
    val statement = OutcomePricer.DEFAULT.price(contract, evidence)
    val reasons = for {
      line <- statement.lines().asScala
      because <- line.because().toScala
    } yield s"${line.claim()}: $because"

    assertThat(statement.net().toMonetaryAmount()).isEqualTo(Money.of(10_000, "EUR"))
    assertThat(statement.payers().asScala.map(each => s"${each.party()} ${each.amount()}").asJava)
      .containsExactly("city EUR 6,000.00", "region EUR 4,000.00")
    assertThat(reasons.asJava).containsExactly(
      "A: DEADWEIGHT: 0.1 of the price would have been earned anyway",
      "B: per-head: over the limit of EUR 3,500.00 for each participant",
      "C: PREREQUISITE: requires job by 2026-09-02, not all verified for this participant",
      "job@2026-12-31: DEADWEIGHT: 0.1 of the price would have been earned anyway")
    assertThat(statement.limits().asScala.map(used).asJava)
      .containsExactly("per-head: 1 reached it")
  }

  private def used(headroom: Headroom): String = headroom match {
    case money: Headroom.OfAmount => s"${money.limit()}: ${money.used()} used"
    case outcomes: Headroom.OfQuantity => s"${outcomes.limit()}: ${outcomes.used()} used"
    case people: Headroom.OfParticipants => s"${people.limit()}: ${people.reached()} reached it"
  }

  @Test def changesTheContract(): Unit = {
    val changed = contract
      .withName("Into work, second year")
      .withLimits((contract.limits().asScala :+ Limit.ofContract("in-all", Amount.of("EUR", "4000"))).asJava)
    val before = OutcomePricer.DEFAULT.price(contract, evidence).net().toMonetaryAmount()
    val after = OutcomePricer.DEFAULT.price(changed, evidence).net().toMonetaryAmount()

    assertThat(before.subtract(after)).isEqualTo(Money.of(6000, "EUR"))
    assertThat(changed.limits().asScala.map(scope).asJava).containsExactly("each participant", "everyone")
    assertThat(contract.limits()).containsExactly(perHead)
  }

  private def scope(limit: Limit): String = limit match {
    case _: ParticipantLimit => "each participant"
    case _: SharedLimit => "everyone"
  }

  /** Every kind of deadweight has its case; one left out does not compile. */
  private object InWords extends Deadweight.Cases[String] {
    override def pricedIn() = "none"
    override def onPrice(rate: DeadweightRate) = s"${rate.rate} off each price"
    override def onCount(baseline: Baseline) = s"over $baseline"
    override def comparisonGroup(terms: ComparisonGroup) = "against others"
  }

  @Test def asksEachKindOfDeadweight(): Unit =
    assertThat(contract.outcomes().asScala.map(_.deadweight().`match`(InWords)).asJava)
      .containsExactly("0.1 off each price", "none", "none")

  @Test def isRefusedWithEveryProblem(): Unit = {
    val inPounds = assertThrows(
      classOf[InvalidInputException],
      () => contract.withCurrency(Currencies.of("GBP")): Unit)
    val withoutTiers = assertThrows(
      classOf[IllegalArgumentException],
      () => Price.graduated(JavaList.of[Tier]()): Unit)

    assertThat(inPounds.problems().asScala.map(_.where).asJava).containsExactly(
      "rateCard.versions[0].tariffs[0].price",
      "rateCard.versions[0].tariffs[1].price",
      "limits[0].amount")
    assertThat(inPounds).hasMessageContaining(
      "limits[0].amount: expected an amount in GBP, the contract's currency, but found EUR 3,500.00")
    assertThat(withoutTiers).hasMessage("tiers must not be empty but was []")
  }
}
