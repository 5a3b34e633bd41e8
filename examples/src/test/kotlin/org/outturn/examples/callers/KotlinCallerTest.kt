package org.outturn.examples.callers

import java.math.BigDecimal
import java.time.LocalDate
import kotlin.jvm.optionals.getOrNull
import kotlin.reflect.typeOf
import org.assertj.core.api.Assertions.assertThat
import org.javamoney.moneta.Money
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows
import org.outturn.core.contract.OutcomesContract
import org.outturn.core.contract.Term
import org.outturn.core.evidence.Evidence
import org.outturn.core.evidence.OutcomeClaim
import org.outturn.core.evidence.OutcomeMeasurement
import org.outturn.core.evidence.OutcomeTally
import org.outturn.core.limit.Limit
import org.outturn.core.limit.ParticipantLimit
import org.outturn.core.limit.SharedLimit
import org.outturn.core.money.Amount
import org.outturn.core.money.Share
import org.outturn.core.outcome.Deadweight
import org.outturn.core.outcome.Measure
import org.outturn.core.outcome.Outcome
import org.outturn.core.party.OutcomePayer
import org.outturn.core.party.Payers
import org.outturn.core.ratecard.Price
import org.outturn.core.ratecard.RateCard
import org.outturn.core.ratecard.RateCardVersion
import org.outturn.core.ratecard.Tariff
import org.outturn.core.time.DateRange
import org.outturn.core.validation.InvalidInputException
import org.outturn.pricing.payment.statement.Headroom
import org.outturn.pricing.payment.OutcomePricer

/** A service in Kotlin that prices a housing programme. Its figures are made up. */
class KotlinCallerTest {
    private val start = LocalDate.parse("2026-04-01")

    private val contract = OutcomesContract.builder()
        .id("housing-first")
        .currency("GBP")
        .term(Term.of(start, start.plusYears(3)))
        .addOutcome(Outcome.builder().id("housed").deadweight(Deadweight.PRICED_IN).build())
        .addOutcome(
            Outcome.builder().id("housed-12m").addRequires("housed")
                .deadweight(Deadweight.onPrice(Share.percent(20))).build(),
        )
        .addOutcome(
            Outcome.builder().id("still-housed").measure(Measure.COHORT).unit("percent")
                .deadweight(Deadweight.PRICED_IN).build(),
        )
        .rateCard(
            RateCard.of(
                start,
                Tariff.of("housed", Price.unit(Money.of(600, "GBP"))),
                Tariff.of("housed-12m", Price.unit(Amount.of("GBP", "9000"))),
                Tariff.of("still-housed", Price.lumpSum(BigDecimal(60), Amount.of("GBP", "25000"))),
            ),
        )
        .addLimit(Limit.perParticipant("per-person", Amount.of("GBP", "7500")))
        .addLimit(Limit.ofContract("in-all", Amount.of("GBP", "30000")))
        .payers(Payers.byShares(OutcomePayer.sole("council")))
        .build()

    private val evidence = Evidence.of(
        listOf(
            OutcomeClaim.of("C1", "P1", "housed", LocalDate.parse("2026-05-04")),
            OutcomeClaim.of("C2", "P1", "housed-12m", LocalDate.parse("2027-05-04")),
            OutcomeClaim.of("C3", "P2", "housed-12m", LocalDate.parse("2027-06-01")),
        ),
        listOf(OutcomeTally.of("housed", 10, LocalDate.parse("2026-12-31"))),
        listOf(OutcomeMeasurement.of("still-housed", LocalDate.parse("2027-12-31"), BigDecimal("61.6"))),
    )

    @Test
    fun readsTheStatement() {
        val statement = OutcomePricer.DEFAULT.price(contract, evidence)

        assertThat(statement.net().toMonetaryAmount()).isEqualTo(Money.of(30_000, "GBP"))
        assertThat(statement.payers().associate { it.party to it.amount().toMonetaryAmount() })
            .isEqualTo(mapOf("council" to Money.of(30_000, "GBP")))
        assertThat(statement.lines().filter { it.isAdjustment }.map { it.because().getOrNull() })
            .containsExactly(
                "DEADWEIGHT: 0.2 of the price would have been earned anyway",
                "per-person: over the limit of GBP 7,500.00 for each participant",
                "PREREQUISITE: requires housed by 2027-06-01, not all verified for this participant",
                "in-all: over the limit of GBP 30,000.00 for the contract",
            )
        assertThat(statement.limits().map { left(it) })
            .containsExactly("per-person: reached by 1", "in-all: GBP 0.00 left")
    }

    private fun left(headroom: Headroom): String = when (headroom) {
        is Headroom.OfAmount -> "${headroom.limit()}: ${headroom.left} left"
        is Headroom.OfQuantity -> "${headroom.limit()}: ${headroom.left} outcomes left"
        is Headroom.OfParticipants -> "${headroom.limit()}: reached by ${headroom.reached}"
    }

    @Test
    fun changesTheContract() {
        val change = start.plusYears(1)
        val second = RateCardVersion.builder().id("v2").inForce(DateRange.from(change))
            .addTariff(Tariff.of("housed", Price.unit(Amount.of("GBP", "650")))).build()
        val first = contract.rateCard().versions().single().withInForce(DateRange.of(start, change))
        val changed = contract
            .withRateCard(contract.rateCard().withVersions(first, second))
            .withLimits(contract.limits().filter { it is SharedLimit })
        val tallies = Evidence.ofTallies(
            listOf(start, change).map { day -> OutcomeTally.of("housed", 1, day) },
        )

        assertThat(OutcomePricer.DEFAULT.price(changed, tallies).net().toMonetaryAmount()).isEqualTo(Money.of(1250, "GBP"))
        assertThat(contract.limits().map { scope(it) }).containsExactly("each participant", "everyone")
        assertThat(changed.limits().map { scope(it) }).containsExactly("everyone")
    }

    private fun scope(limit: Limit): String = when (limit) {
        is ParticipantLimit -> "each participant"
        is SharedLimit -> "everyone"
    }

    @Test
    fun isRefusedWithEveryProblem() {
        val inEuro = assertThrows<InvalidInputException> {
            contract.withLimits(
                Limit.perParticipant("each", Amount.of("EUR", "9000")),
                Limit.ofContract("in-all", Amount.of("EUR", "30000")),
            )
        }
        val tooMuch = assertThrows<IllegalArgumentException> { Share.percent(120) }

        assertThat(inEuro.problems().map { it.where }).containsExactly("limits[0].amount", "limits[1].amount")
        assertThat(inEuro).hasMessageStartingWith(
            "limits[0].amount: expected an amount in GBP, the contract's currency, but found EUR 9,000.00",
        )
        assertThat(tooMuch).hasMessage("expected a share from 0 to 1, such as 0.25 or 1/6, but found 1.2")
    }

    /** A type that Kotlin could not tell from a nullable one would end in an exclamation mark. */
    @Test
    fun isNeverNull() {
        assertThat(typeSeen(System.lineSeparator())).contains("String!")
        assertThat(
            listOf(
                typeSeen(contract.id()),
                typeSeen(contract.limits()),
                typeSeen(contract.schedule()),
                typeSeen(contract.withName("Housing First").rateCard().versions()),
                typeSeen(OutcomesContract.builder().id("other").name("Other")),
                typeSeen(OutcomePricer.DEFAULT.price(contract, evidence).lines()),
                typeSeen(OutcomePricer.DEFAULT.price(contract, evidence).net().toMonetaryAmount()),
            ),
        ).allSatisfy { type ->
            assertThat(type).doesNotContain("!").doesNotContain("?").doesNotContainPattern("outturn.*Immutable")
        }
    }

    private inline fun <reified T> typeSeen(value: T): String {
        assertThat(value).isNotNull()
        return typeOf<T>().toString()
    }
}
