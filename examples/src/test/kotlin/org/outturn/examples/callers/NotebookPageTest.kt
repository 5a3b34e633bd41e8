package org.outturn.examples.callers

import java.io.File
import java.time.LocalDate
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test
import org.outturn.core.evidence.Evidence
import org.outturn.core.evidence.OutcomeTally
import org.outturn.core.json.ContractJson
import org.outturn.core.money.Amount
import org.outturn.pricing.payment.OutcomePricer

/** The lines of Kotlin of the page on notebooks: what stands there is what is compiled and run here. */
class NotebookPageTest {
    @Test
    fun linesOfThePageGiveWhatIsDue() {
        val agreed = ContractJson.read(File("src/docs/young-people/contract.json").readBytes())
        val done = Evidence.ofTallies(listOf(OutcomeTally.of("course", 12, LocalDate.parse("2020-09-30"))))
        val due = OutcomePricer.DEFAULT.price(agreed, done).net()

        assertThat(due).isEqualTo(Amount.of("GBP", "5600"))
    }

    @Test
    fun linesOfThePageAreTheseLines() {
        val page = File("src/docs/from-a-notebook.md").readText()
        val lines = page.substringAfter("```kotlin\n").substringBefore("```").lines().filter { it.isNotBlank() }
        val source = File("src/test/kotlin/org/outturn/examples/callers/NotebookPageTest.kt").readText()

        assertThat(lines).hasSize(3)
        assertThat(source).contains(lines.map { it.replace("examples/src/docs", "src/docs") })
    }
}
