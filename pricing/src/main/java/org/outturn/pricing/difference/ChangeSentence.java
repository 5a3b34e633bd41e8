package org.outturn.pricing.difference;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Fractions;
import org.outturn.core.money.Share;
import org.outturn.core.outcome.MinimumEffect;
import org.outturn.core.terms.StatedList;
import org.outturn.core.terms.StatedTerm;
import org.outturn.core.terms.StatedValue;
import org.outturn.core.terms.TermStep;

/**
 * One change as one sentence: the things it is about, from the outside in, then the term, then what
 * becomes of it: {@code Version 'v1', tariff 'job': price amount falls from 600.00 to 550.00 GBP}.
 */
final class ChangeSentence {
  private final TermsChange change;
  private final ImmutableList<TermStep> things;
  private final ImmutableList<TermStep> rest;

  private ChangeSentence(TermsChange change) {
    this.change = change;
    ImmutableList<TermStep> steps = change.at().steps();
    int last = 0;
    for (int i = 0; i < steps.size(); i++) {
      if (isThing(steps.get(i))) {
        last = i + 1;
      }
    }
    this.things =
        steps.stream().filter(ChangeSentence::isThing).collect(ImmutableList.toImmutableList());
    this.rest = steps.subList(last, steps.size());
  }

  static String of(TermsChange change) {
    ChangeSentence sentence = new ChangeSentence(change);
    String text = sentence.about() + sentence.whatBecomesOfIt();
    return Ascii.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private static boolean isThing(TermStep step) {
    return step instanceof TermStep.Item item && !item.type().isEmpty();
  }

  /** The things that the term is part of, or its key of the contract where it is part of none. */
  private String about() {
    List<String> names;
    if (!things.isEmpty()) {
      List<TermStep> around = rest.isEmpty() ? things.subList(0, things.size() - 1) : things;
      names = around.stream().map(ChangeSentence::words).toList();
    } else {
      names = keys().stream().limit(Math.max(0, keys().size() - 1)).toList();
    }
    return names.isEmpty() ? "" : String.join(", ", names) + ": ";
  }

  /** The keys and names after the last thing; an item without parts says itself what it is. */
  private ImmutableList<String> keys() {
    return rest.stream()
        .filter(step -> !(step instanceof TermStep.Item))
        .map(ChangeSentence::words)
        .collect(ImmutableList.toImmutableList());
  }

  /** What the term is called within the things that it is part of. */
  private String subject() {
    if (rest.isEmpty()) {
      return words(things.get(things.size() - 1));
    }
    return things.isEmpty() ? keys().get(keys().size() - 1) : String.join(" ", keys());
  }

  private static String words(TermStep step) {
    if (step instanceof TermStep.Key key) {
      return TermWords.ofKey(key.key());
    }
    if (step instanceof TermStep.Item item) {
      return TermWords.ofKey(item.type())
          + " "
          + (item.isNumbered()
              ? String.valueOf(Integer.parseInt(item.name()) + 1)
              : "'" + item.name() + "'");
    }
    return "'" + ((TermStep.Name) step).name() + "'";
  }

  private String whatBecomesOfIt() {
    return switch (change.kind()) {
      case ADDED -> lone(change.after().orElseThrow(), "is added", "to");
      case REMOVED -> lone(change.before().orElseThrow(), "is removed", "from");
      case CHANGED -> changed(change.before().orElseThrow(), change.after().orElseThrow());
    };
  }

  private String lone(StatedTerm term, String becomes, String preposition) {
    String words = TermWords.of(term);
    if (!rest.isEmpty() && rest.get(rest.size() - 1) instanceof TermStep.Item) {
      return words + " " + becomes + " " + preposition + " " + subject();
    }
    if (term instanceof StatedValue) {
      return subject() + " " + words + " " + becomes;
    }
    return subject() + " " + becomes + (words.isEmpty() ? "" : ": " + words);
  }

  private String changed(StatedTerm before, StatedTerm after) {
    if (before instanceof StatedList was && after instanceof StatedList is) {
      return "order of " + subject() + " changes from " + names(was) + " to " + names(is);
    }
    return subject()
        + " "
        + verb(before, after)
        + " from "
        + from(before, after)
        + " to "
        + TermWords.of(after);
  }

  private static String names(StatedList list) {
    return list.items().keySet().stream().collect(Collectors.joining(", "));
  }

  private static String verb(StatedTerm before, StatedTerm after) {
    if (isOf(before, LocalDate.class) && isOf(after, LocalDate.class)) {
      return "moves";
    }
    Optional<BigFraction> was = number(before);
    Optional<BigFraction> is = number(after);
    if (was.isEmpty() || is.isEmpty() || !currency(before).equals(currency(after))) {
      return "changes";
    }
    return Fractions.compare(was.get(), is.get()) < 0 ? "rises" : "falls";
  }

  /** The currency of two amounts is said once. */
  private static String from(StatedTerm before, StatedTerm after) {
    return before instanceof StatedValue was
            && was.value() instanceof Amount amount
            && currency(before).equals(currency(after))
        ? TermWords.digits(amount)
        : TermWords.of(before);
  }

  private static boolean isOf(StatedTerm term, Class<?> type) {
    return term instanceof StatedValue value && type.isInstance(value.value());
  }

  private static Optional<String> currency(StatedTerm term) {
    return term instanceof StatedValue value && value.value() instanceof Amount amount
        ? Optional.of(amount.currency().getCurrencyCode())
        : Optional.empty();
  }

  private static Optional<BigFraction> number(StatedTerm term) {
    if (!(term instanceof StatedValue single)) {
      return Optional.empty();
    }
    Object value = single.value();
    if (value instanceof Amount amount) {
      return Optional.of(Fractions.of(amount.value()));
    }
    if (value instanceof BigDecimal decimal) {
      return Optional.of(Fractions.of(decimal));
    }
    if (value instanceof Integer whole) {
      return Optional.of(BigFraction.of(whole));
    }
    if (value instanceof Share share) {
      return Optional.of(share.toFraction());
    }
    return value instanceof MinimumEffect effect
        ? Optional.of(effect.toFraction())
        : Optional.empty();
  }
}
