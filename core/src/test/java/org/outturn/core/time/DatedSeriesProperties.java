package org.outturn.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.outturn.core.fixtures.ContractBasis;
import org.outturn.core.fixtures.Days;
import org.outturn.core.fixtures.RateCards;
import org.outturn.core.ratecard.RateCard;
import org.outturn.core.ratecard.RateCardVersion;

/** A series finds what a search through the list finds. */
class DatedSeriesProperties {
  @Provide
  Arbitrary<RateCard> rateCards() {
    return ContractBasis.any().flatMap(RateCards::of).withoutEdgeCases();
  }

  @Provide
  Arbitrary<LocalDate> dates() {
    return Days.between(LocalDate.of(2015, 1, 1), LocalDate.of(2026, 12, 31));
  }

  @Property
  void findsWhatASearchFinds(
      @ForAll("rateCards") RateCard card, @ForAll("dates") LocalDate anyDate) {
    for (LocalDate date : withTurningPoints(card, anyDate)) {
      assertThat(card.series().on(date))
          .isEqualTo(
              card.versions().stream()
                  .filter(version -> version.inForce().contains(date))
                  .findFirst());
      assertThat(card.series().before(date))
          .isEqualTo(
              card.versions().stream()
                  .filter(
                      version ->
                          version
                              .inForce()
                              .endExclusive()
                              .filter(end -> !end.isAfter(date))
                              .isPresent())
                  .max(byStart()));
      assertThat(card.series().after(date))
          .isEqualTo(
              card.versions().stream()
                  .filter(version -> version.inForce().startInclusive().isAfter(date))
                  .min(byStart()));
    }
  }

  private static List<LocalDate> withTurningPoints(RateCard card, LocalDate date) {
    Optional<LocalDate> end = card.versions().get(0).inForce().endExclusive();
    LocalDate start = card.versions().get(0).inForce().startInclusive();
    return List.of(
        date, start, start.minusDays(1), end.orElse(date), end.orElse(date).minusDays(1));
  }

  private static Comparator<RateCardVersion> byStart() {
    return Comparator.comparing(version -> version.inForce().startInclusive());
  }
}
