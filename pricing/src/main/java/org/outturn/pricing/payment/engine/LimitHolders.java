package org.outturn.pricing.payment.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.core.outcome.Each;

/**
 * For whom a limit or a deductible counts, each by itself: everyone, a participant, a contract
 * year, or what it starts afresh for (rule each). Holders are numbered from 0; what happened falls
 * by its verified date.
 */
abstract class LimitHolders {
  private static final int NOBODY = -1;

  /** How many holders there are so far. */
  abstract int count();

  /** Who holds the limit at each place of a stretch; negative for nobody. */
  abstract int[] of(Stretch stretch);

  /** Who holds the limit for all rows of a stretch; negative where they may have several. */
  int only(Stretch stretch) {
    return NOBODY;
  }

  /** Who holds the limit for a fee or grant. */
  abstract int of(Movement movement);

  /** The name of a holder, as a statement shows it; empty where there is but one. */
  abstract Optional<String> name(int holder);

  /** Whether a statement shows only those holders that used something. */
  boolean showsUsedAlone() {
    return false;
  }

  /** Everyone together. */
  static LimitHolders ofAll() {
    return new LimitHolders() {
      private int[] zeros = {};

      @Override
      int count() {
        return 1;
      }

      @Override
      int[] of(Stretch stretch) {
        if (zeros.length < stretch.size()) {
          zeros = new int[stretch.size()];
        }
        return zeros;
      }

      @Override
      int only(Stretch stretch) {
        return 0;
      }

      @Override
      int of(Movement movement) {
        return 0;
      }

      @Override
      Optional<String> name(int holder) {
        return Optional.empty();
      }
    };
  }

  /** Each participant. */
  static LimitHolders ofParticipants(SeenRows rows) {
    return new LimitHolders() {
      @Override
      int count() {
        return rows.columns().participants();
      }

      @Override
      int[] of(Stretch stretch) {
        return stretch.participant;
      }

      @Override
      int of(Movement movement) {
        return NOBODY;
      }

      @Override
      Optional<String> name(int holder) {
        return Optional.empty();
      }
    };
  }

  /** Each contract year of a span. */
  static LimitHolders ofYears(YearTable years, YearTable.Span span) {
    return new LimitHolders() {
      private int[] yearOfPlace = {};

      @Override
      int count() {
        return span.count();
      }

      @Override
      int[] of(Stretch stretch) {
        if (yearOfPlace.length < stretch.size()) {
          yearOfPlace = new int[stretch.size()];
        }
        for (int place = 0; place < stretch.size(); place++) {
          yearOfPlace[place] = span.of(stretch.verified[place]);
        }
        return yearOfPlace;
      }

      @Override
      int only(Stretch stretch) {
        int first = stretch.size() == 0 ? 0 : span.of(stretch.verified[0]);
        boolean isOne =
            stretch.size() == 0 || span.of(stretch.verified[stretch.size() - 1]) == first;
        return isOne ? first : NOBODY;
      }

      @Override
      int of(Movement movement) {
        return span.of(movement.day());
      }

      @Override
      Optional<String> name(int holder) {
        return Optional.of(years.year(holder).startInclusive().toString());
      }
    };
  }

  /** Each cohort, segment, year or period, of each holder of another kind. */
  static LimitHolders afresh(LimitHolders within, Each each, SeenRows rows) {
    return new LimitHolders() {
      private final EachHolders holders = new EachHolders(rows);
      private final Map<Map.Entry<Integer, Object>, Integer> numbers = new HashMap<>();
      private final List<Map.Entry<Integer, Object>> found = new ArrayList<>();

      @Override
      int count() {
        return found.size();
      }

      @Override
      int[] of(Stretch stretch) {
        int[] outer = within.of(stretch);
        int[] numbered = new int[stretch.size()];
        for (int place = 0; place < numbered.length; place++) {
          numbered[place] =
              outer[place] < 0
                  ? NOBODY
                  : number(
                      outer[place],
                      holders.of(each, rows.group(stretch.group[place]), stretch.verified[place]));
        }
        return numbered;
      }

      private int number(int outer, Object inner) {
        return numbers.computeIfAbsent(
            Map.entry(outer, inner),
            holder -> {
              found.add(holder);
              return found.size() - 1;
            });
      }

      @Override
      int of(Movement movement) {
        return NOBODY;
      }

      @Override
      Optional<String> name(int holder) {
        return Optional.of(
            Stream.concat(
                    within.name(found.get(holder).getKey()).stream(),
                    Stream.of(holders.name(each, found.get(holder).getValue())))
                .collect(Collectors.joining(" ")));
      }

      @Override
      boolean showsUsedAlone() {
        return true;
      }
    };
  }

  /** For whom a limit counts, in words: {@code each participant in each cohort}. */
  static String words(Optional<String> holder, Optional<Each> each) {
    Optional<String> afresh =
        each.map(
            by ->
                switch (by) {
                  case COHORT -> "cohort";
                  case SEGMENT -> "segment";
                  case YEAR -> "contract year";
                  case PERIOD -> "payment period";
                });
    return holder.isEmpty() && afresh.isEmpty()
        ? "the contract"
        : Stream.of(holder, afresh)
            .flatMap(Optional::stream)
            .map(word -> "each " + word)
            .collect(Collectors.joining(" in "));
  }
}
