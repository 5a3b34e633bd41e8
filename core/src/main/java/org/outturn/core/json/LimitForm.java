package org.outturn.core.json;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outturn.core.json.ContractDocument.LimitDocument;
import org.outturn.core.limit.Choose;
import org.outturn.core.limit.Coverage;
import org.outturn.core.limit.Limit;
import org.outturn.core.limit.LimitScope;
import org.outturn.core.limit.LimitTerms;
import org.outturn.core.limit.MostOutcomes;
import org.outturn.core.limit.OnReaching;
import org.outturn.core.limit.ParticipantLimit;
import org.outturn.core.limit.SharedLimit;
import org.outturn.core.money.Decimals;
import org.outturn.core.money.Fractions;
import org.outturn.core.money.Share;

/** The JSON form of a limit. */
final class LimitForm {
  private static final KindKeys TERMS =
      KindKeys.of("id").with("amount", "quantity", "quantityOfCohort", "choose", "onReaching");

  private final MoneyForm money;

  LimitForm(MoneyForm money) {
    this.money = money;
  }

  Limit read(Fields fields, LimitDocument document) {
    Optional<LimitScope> scope = fields.choice("scope", document.scope(), LimitScope.class);
    scope.ifPresent(stated -> fields.onlyKeysOf(document, "scope", stated, keys(stated)));
    String id = fields.id("id", document.id());
    Choose choose = choose(fields, document, scope);
    LimitTerms terms = terms(fields, document);
    return scope
        .map(stated -> limit(stated, id, coverage(fields, document, stated), terms, choose))
        .orElseGet(() -> standIn(fields));
  }

  Limit standIn(Fields fields) {
    return Limit.ofContract(fields.standInId("id"), money.none());
  }

  private static KindKeys keys(LimitScope scope) {
    return switch (scope) {
      case PARTICIPANT_OUTCOME, OUTCOME -> TERMS.needing("outcome");
      case PARTICIPANT_THEME, THEME -> TERMS.needing("theme");
      case PARTICIPANT, YEAR -> TERMS;
      case CONTRACT -> TERMS.with("countsGrants");
    };
  }

  private static Limit limit(
      LimitScope scope, String id, Coverage coverage, LimitTerms terms, Choose choose) {
    return switch (scope) {
      case PARTICIPANT_OUTCOME, PARTICIPANT_THEME, PARTICIPANT ->
          new ParticipantLimit(id, coverage, terms, choose);
      case OUTCOME, THEME, CONTRACT -> new SharedLimit(id, coverage, false, terms);
      case YEAR -> new SharedLimit(id, coverage, true, terms);
    };
  }

  private static Coverage coverage(Fields fields, LimitDocument document, LimitScope scope) {
    return switch (scope) {
      case PARTICIPANT_OUTCOME, OUTCOME ->
          Coverage.ofOutcome(fields.id("outcome", document.outcome()));
      case PARTICIPANT_THEME, THEME -> Coverage.ofTheme(fields.id("theme", document.theme()));
      case PARTICIPANT, YEAR, CONTRACT -> Coverage.ALL;
    };
  }

  private static Choose choose(Fields fields, LimitDocument document, Optional<LimitScope> scope) {
    Choose choose = fields.choice("choose", document.choose(), Choose.class).orElse(Choose.FIRST);
    if (choose == Choose.BEST && scope.isPresent() && scope.get() != LimitScope.PARTICIPANT_THEME) {
      throw new IllegalArgumentException(
          "choose BEST must go with scope PARTICIPANT_THEME but the scope was " + scope.get());
    }
    return choose;
  }

  private LimitTerms terms(Fields fields, LimitDocument document) {
    return new LimitTerms(
        money.optional(fields, "amount", document.amount()),
        quantity(fields, document),
        fields
            .choice("onReaching", document.onReaching(), OnReaching.class)
            .orElse(OnReaching.PART));
  }

  private static Optional<MostOutcomes> quantity(Fields fields, LimitDocument document) {
    Optional<BigDecimal> number = fields.optional("quantity", document.quantity(), Decimals::parse);
    Optional<Share> ofCohort =
        fields.optional("quantityOfCohort", document.quantityOfCohort(), Share::parse);
    return number.isEmpty() && ofCohort.isEmpty()
        ? Optional.empty()
        : Optional.of(new MostOutcomes(number, ofCohort));
  }

  static LimitDocument write(Limit limit) {
    LimitTerms terms = limit.terms();
    return new LimitDocument(
        limit.id(),
        limit.scope().name(),
        Absent.ifEmpty(limit.coverage().outcome()),
        Absent.ifEmpty(limit.coverage().theme()),
        terms.quantity().flatMap(MostOutcomes::number).map(Fractions::plain).orElse(null),
        Absent.ifEmpty(terms.quantity().flatMap(MostOutcomes::ofCohort)),
        terms.amount().map(MoneyForm::write).orElse(null),
        choose(limit),
        Absent.ifDefault(terms.onReaching(), OnReaching.PART),
        null);
  }

  private static @Nullable String choose(Limit limit) {
    return Absent.ifDefault(limit.choose(), Choose.FIRST);
  }
}
