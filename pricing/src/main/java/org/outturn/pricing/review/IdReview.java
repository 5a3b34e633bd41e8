package org.outturn.pricing.review;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.outturn.core.cohort.Cohort;
import org.outturn.core.cohort.Segment;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.EvidenceColumns;
import org.outturn.core.limit.Limit;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.party.Party;

/** Ids that a spreadsheet changed, or that people take for one another. */
final class IdReview {
  private static final Pattern NUMBER = Pattern.compile("-?[0-9](?:[.,][0-9]+)?[eE]\\+[0-9]+");
  private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=[0-9]+$)");

  /** Digits, dashes and letters of other alphabets, each at the place of what it is taken for. */
  private static final String SEEN =
      "0\u041e\u043e\u039f\u03bf1I\u0406\u0399\u0456\u03b9\u0410\u0430\u0391\u03b1\u0412\u0392"
          + "\u0421\u0441\u0415\u0435\u0395\u041d\u0397\u041a\u039a\u043a\u03ba\u041c\u039c\u039d"
          + "\u0420\u0440\u03a1\u03c1\u0422\u03a4\u0425\u0445\u03a7\u03c7\u0423\u0443\u03a5"
          + "\u2010\u2011\u2012\u2013\u2014\u2212";

  private static final String TAKEN_FOR =
      "ooooo" + "llll" + "ii" + "aaaa" + "bb" + "cc" + "eee" + "hh" + "kkkk" + "mm" + "n" + "pppp"
          + "tt" + "xxxx" + "yyy" + "------";

  private final ImmutableList.Builder<Warning> found;

  IdReview(ImmutableList.Builder<Warning> found) {
    this.found = found;
  }

  void look(OutcomesContract contract) {
    look("parties", contract.parties().stream().map(Party::id).toList());
    look("cohorts", contract.cohorts().stream().map(Cohort::id).toList());
    look(
        "segments",
        contract.cohorts().stream()
            .flatMap(each -> each.segments().stream())
            .map(Segment::id)
            .toList());
    look("outcomes", contract.outcomes().stream().map(Outcome::id).toList());
    look("limits", contract.limits().stream().map(Limit::id).toList());
  }

  private void look(String where, List<String> ids) {
    look(where, IntStream.range(0, ids.size()).toArray(), ids::get, ids::get);
  }

  void look(EvidenceColumns columns) {
    int[] claims =
        IntStream.range(0, columns.size()).filter(row -> columns.participant(row) >= 0).toArray();
    look("claims.claim", claims, columns::id, columns::id);
    look(
        "claims.participant",
        claims,
        row -> columns.participantId(row).orElseThrow(),
        row -> "of claim " + columns.id(row));
  }

  /** Says the first of each kind and how many more there are, by what may be shown of them. */
  private void look(String where, int[] rows, IntFunction<String> ids, IntFunction<String> shown) {
    Map<String, Integer> byLook = new HashMap<>();
    Set<String> numbers = new HashSet<>();
    Set<String> alike = new HashSet<>();
    String firstNumber = "";
    String firstAlike = "";
    for (int row : rows) {
      String id = ids.apply(row);
      if (NUMBER.matcher(id).matches() && numbers.add(id) && numbers.size() == 1) {
        firstNumber = shown.apply(row);
      }
      int before = byLook.computeIfAbsent(look(id), any -> row);
      if (before != row && !ids.apply(before).equals(id) && alike.add(id) && alike.size() == 1) {
        firstAlike = shown.apply(before) + " and " + shown.apply(row);
      }
    }
    add(
        Suspicion.NUMBER_AS_ID,
        where,
        firstNumber,
        numbers.size(),
        "A spreadsheet writes long numbers like 1E+05, and may have made one of several: take ids"
            + " as text from where they come from.");
    add(
        Suspicion.LOOK_ALIKE_IDS,
        where,
        firstAlike,
        alike.size(),
        "They are easily taken for one another, and are two to every rule: what is one must be"
            + " written in one way, or may be paid for twice.");
  }

  private void add(Suspicion kind, String where, String first, int number, String because) {
    if (number > 0) {
      found.add(
          new Warning(
              kind, where, first + (number == 1 ? "" : ", " + (number - 1) + " more"), because));
    }
  }

  /**
   * What an id looks like: {@code P01}, {@code po1} and {@code PO1} are alike, as 007 and 7 are.
   */
  private static String look(String id) {
    StringBuilder look = new StringBuilder(LEADING_ZEROS.matcher(id).replaceFirst(""));
    for (int i = 0; i < look.length(); i++) {
      int at = SEEN.indexOf(look.charAt(i));
      look.setCharAt(i, at < 0 ? look.charAt(i) : TAKEN_FOR.charAt(at));
    }
    return look.toString().toLowerCase(Locale.ROOT);
  }
}
