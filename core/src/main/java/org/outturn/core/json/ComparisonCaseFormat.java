package org.outturn.core.json;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.outturn.core.comparison.AddedCost;
import org.outturn.core.comparison.AddedCostKind;
import org.outturn.core.comparison.BidderCase;
import org.outturn.core.comparison.ComparisonCase;
import org.outturn.core.comparison.ComparisonConsistency;
import org.outturn.core.comparison.ComparisonScenario;
import org.outturn.core.comparison.DeliveredWork;
import org.outturn.core.comparison.Departure;
import org.outturn.core.comparison.RecordedScenario;
import org.outturn.core.comparison.Side;
import org.outturn.core.json.codec.ChoiceCodec;
import org.outturn.core.json.codec.Codec;
import org.outturn.core.json.codec.ListCodec;
import org.outturn.core.json.codec.ObjectCodec;
import org.outturn.core.json.codec.Schemas;
import org.outturn.core.json.codec.Slot;
import org.outturn.core.json.codec.Values;
import org.outturn.core.money.Share;
import org.outturn.core.reference.ContractReference;
import org.outturn.core.reference.Referring;
import org.outturn.core.validation.Problems;
import org.outturn.core.validation.TextShape;

/** Ways to pay for the same work, beside the contracts whose statements give scenarios. */
final class ComparisonCaseFormat {
  private static final Slot<String> SIDE = Slot.empty();
  private static final Slot<String> CASE = Slot.empty();

  /** Stands in for the delivery that a statement gives while the rest of a case is checked. */
  private static final DeliveredWork OF_STATEMENT = DeliveredWork.of(0, Share.ZERO);

  private static final Codec<AddedCost> COST =
      ObjectCodec.of(
          "cost",
          "A cost beside the payment, the same in every scenario.",
          keys -> {
            var kind =
                keys.required(
                    "kind",
                    ChoiceCodec.of(AddedCostKind.class),
                    AddedCost::kind,
                    "What it is for.");
            var amount = keys.required("amount", Values.MONEY, AddedCost::amount, "");
            keys.namedBy(kind);
            return in -> new AddedCost(in.get(kind), in.get(amount));
          });

  private static final Codec<Side> WAY =
      ObjectCodec.of(
          "side",
          "A way to pay for the work.",
          keys -> {
            var id =
                keys.required(
                    "id", Values.ID.keptIn(SIDE), Side::id, "Its name in the comparison.");
            var name =
                keys.or(
                    SIDE,
                    "name",
                    Values.TEXT,
                    Side::name,
                    "What people call it; the id where left out.");
            var terms = keys.required("terms", MechanismFormat.TERMS, Side::terms, "");
            var allocated =
                keys.optional(
                    "allocated",
                    Values.MONEY,
                    Side::allocated,
                    "What is set aside for payments; the payment planned where left out.");
            var costs = keys.list("costs", COST, Side::costs, "What it costs beside the payment.");
            keys.namedBy(id);
            return in -> {
              Side.Builder side =
                  Side.builder()
                      .id(in.get(id))
                      .terms(in.get(terms))
                      .allocated(in.get(allocated))
                      .addAllCosts(in.get(costs));
              in.get(name).ifPresent(side::name);
              return side.build();
            };
          });

  private static final Codec<Departure> DEPARTURE =
      ObjectCodec.of(
          "departure",
          "What differs for one side in one scenario: its delivery, its terms, or both.",
          keys -> {
            var side = keys.required("side", Values.ID, Departure::side, "The side's id.");
            var delivery =
                keys.optional(
                    "delivery",
                    DeliveredWorkFormat.DELIVERY,
                    Departure::delivery,
                    "What is delivered under it.");
            var terms =
                keys.optional(
                    "terms",
                    MechanismFormat.TERMS,
                    Departure::terms,
                    "How it pays, of the side's own kind.");
            keys.someOf("departure", delivery, terms);
            keys.namedBy(side);
            return in -> new Departure(in.get(side), in.get(delivery), in.get(terms));
          });

  private static final Codec<ComparisonScenario> PLAN =
      ObjectCodec.of(
          "plan",
          "What was planned.",
          keys -> {
            var delivery =
                keys.optional(
                    "delivery",
                    DeliveredWorkFormat.DELIVERY,
                    ComparisonScenario::delivery,
                    "What is delivered, whichever side pays; left out where each side states its"
                        + " own.");
            var departures =
                keys.list(
                    "departures",
                    DEPARTURE,
                    ComparisonScenario::departures,
                    "What differs for single sides.");
            return in ->
                ComparisonScenario.of(
                    ComparisonScenario.PLAN, in.get(delivery), in.get(departures));
          });

  private static final Codec<Statement> STATEMENT =
      ObjectCodec.of(
          "statement",
          "A contract and its evidence, which give the delivery that every side faces and the"
              + " payment of one. Files are named relative to the case's own.",
          keys -> {
            var side =
                keys.required(
                    "side", Values.ID, Statement::side, "The side whose payment it gives.");
            var contract =
                ContractReferenceFormat.required(keys, Statement::contract, "A JSON file.");
            var outcome =
                keys.optional(
                    "outcome",
                    Values.ID,
                    Statement::outcome,
                    "The outcome that is counted; all of the contract where left out.");
            var deadweight =
                keys.optional(
                    "deadweight",
                    Values.SHARE,
                    Statement::deadweight,
                    "The share that would have happened anyway, in place of the contract's.");
            return in ->
                new Statement(
                    in.get(side), contract.apply(in), in.get(outcome), in.get(deadweight));
          });

  private static final Codec<Scenario> SCENARIO =
      ObjectCodec.of(
          "scenario",
          "What was delivered, or might be.",
          keys -> {
            var id = keys.required("id", Values.ID, Scenario::id, "Its name in the comparison.");
            var delivery =
                keys.optional(
                    "delivery",
                    DeliveredWorkFormat.DELIVERY,
                    Scenario::delivery,
                    "What is delivered, whichever side pays; left out where each side states its"
                        + " own.");
            var statement =
                keys.optional(
                    "statement",
                    STATEMENT,
                    Scenario::statement,
                    "In place of delivery: a contract and its evidence.");
            var departures =
                keys.list(
                    "departures",
                    DEPARTURE,
                    Scenario::departures,
                    "What differs for single sides.");
            keys.namedBy(id);
            keys.condition(Schemas.notBoth("delivery", "statement"));
            keys.rule(
                in -> {
                  if (in.get(statement).isPresent() && in.get(delivery).isPresent()) {
                    throw in.refuse(
                        delivery, "does not go with statement, which gives the delivery");
                  }
                });
            keys.rule(
                in -> {
                  Optional<String> paying = in.get(statement).map(Statement::side);
                  if (in.get(departures).stream()
                      .map(Departure::side)
                      .anyMatch(side -> paying.filter(side::equals).isPresent())) {
                    throw in.refuse(
                        departures, "must not name the side whose payment the statement gives");
                  }
                });
            return in ->
                new Scenario(in.get(id), in.get(delivery), in.get(statement), in.get(departures));
          });

  private static final Codec<BidderCase> BIDDER =
      ObjectCodec.of(
          "bidder",
          "A bidder who invests to deliver more and better than a base.",
          keys -> {
            var people =
                keys.required(
                    "people",
                    Values.QUANTITY,
                    BidderCase::people,
                    "The people helped at the base.");
            var successRate =
                keys.required(
                    "successRate",
                    Values.SHARE,
                    BidderCase::successRate,
                    "The share of them who achieve the outcome at the base.");
            var cost =
                keys.required("cost", Values.MONEY, BidderCase::cost, "What the base costs.");
            var investment =
                keys.required(
                    "investment",
                    Values.NUMBER,
                    BidderCase::investment,
                    "What is invested beyond that cost, as a part of it: 0.3 is 30 % more money.");
            var quality =
                keys.required(
                    "quality",
                    Values.NUMBER,
                    BidderCase::quality,
                    "By how much it raises the success rate, as a part of it.");
            var productivity =
                keys.required(
                    "productivity",
                    Values.NUMBER,
                    BidderCase::productivity,
                    "By how much it raises the number of people, as a part of it.");
            var price =
                keys.required(
                    "price", Values.PRICE, BidderCase::price, "What is paid for each outcome.");
            return in ->
                BidderCase.builder()
                    .people(in.get(people))
                    .successRate(in.get(successRate))
                    .cost(in.get(cost))
                    .investment(in.get(investment))
                    .quality(in.get(quality))
                    .productivity(in.get(productivity))
                    .price(in.get(price))
                    .build();
          });

  static final Codec<Referring<ComparisonCase, ImmutableList<RecordedScenario>>> COMPARISON_CASE =
      ObjectCodec.of(
          "",
          "Ways to pay for the same work, what was planned to be delivered, and what was delivered"
              + " or might be.",
          keys -> {
            FormatVersion.declare(keys);
            var id =
                keys.required(
                    "id", Values.ID.keptIn(CASE), of(ComparisonCase::id), "The case's short name.");
            var name =
                keys.or(
                    CASE,
                    "name",
                    Values.TEXT,
                    of(ComparisonCase::name),
                    "What people call it; the id where left out.");
            keys.required(
                "currency",
                Values.CURRENCY.keptIn(Values.CURRENCY_OF_DOCUMENT),
                of(ComparisonCase::currency),
                "The one currency of every amount, an ISO 4217 code.");
            var sides =
                keys.required(
                    "sides",
                    ListCodec.ofAtLeastOne("side", WAY),
                    of(ComparisonCase::sides),
                    "The ways to pay; the first is the one that the others are held against.");
            var plan = keys.required("plan", PLAN, of(ComparisonCase::plan), "");
            var scenarios =
                keys.list(
                    "scenarios", SCENARIO, Scenario::allOf, "What was delivered, or might be.");
            var bidder =
                keys.optional(
                    "bidder", BIDDER, of(ComparisonCase::bidder), "A bidder's case beside it.");
            var sources =
                keys.list(
                    "sources",
                    SourceFormat.SOURCE,
                    of(ComparisonCase::sources),
                    "Where the figures come from.");
            keys.check((in, problems) -> ComparisonConsistency.sides(in.get(sides), problems));
            keys.check(
                (in, problems) -> {
                  ComparisonConsistency.scenarios(
                      in.get(sides), in.get(plan), checkable(in.get(scenarios)), problems);
                  sidesOfStatements(in.get(sides), in.get(scenarios), problems);
                });
            return in -> {
              ComparisonCase.Builder given =
                  ComparisonCase.builder()
                      .id(in.get(id))
                      .addAllSides(in.get(sides))
                      .plan(in.get(plan))
                      .addAllScenarios(
                          in.get(scenarios).stream()
                              .filter(each -> each.statement.isEmpty())
                              .map(Scenario::figures)
                              .toList())
                      .bidder(in.get(bidder))
                      .addAllSources(in.get(sources));
              in.get(name).ifPresent(given::name);
              return new Referring<>(given.build(), recorded(in.get(scenarios)));
            };
          });

  private ComparisonCaseFormat() {}

  /** What the case states, apart from the scenarios that statements give. */
  private static <V> Function<Referring<ComparisonCase, ImmutableList<RecordedScenario>>, V> of(
      Function<ComparisonCase, V> get) {
    return referring -> get.apply(referring.stated());
  }

  private static List<ComparisonScenario> checkable(List<Scenario> scenarios) {
    return scenarios.stream().map(Scenario::figures).toList();
  }

  private static void sidesOfStatements(
      List<Side> sides, List<Scenario> scenarios, Problems problems) {
    for (int i = 0; i < scenarios.size(); i++) {
      String where = "scenarios[" + i + "].statement.side";
      scenarios.get(i).statement.stream()
          .map(Statement::side)
          .filter(side -> sides.stream().noneMatch(each -> each.id().equals(side)))
          .forEach(
              side ->
                  problems.add(
                      where, TextShape.idOrShape(side) + " is not a side of this comparison"));
    }
  }

  private static ImmutableList<RecordedScenario> recorded(List<Scenario> scenarios) {
    return IntStream.range(0, scenarios.size())
        .boxed()
        .flatMap(index -> scenarios.get(index).recorded(index).stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** A contract and its evidence, for one scenario. */
  private record Statement(
      String side,
      ContractReference contract,
      Optional<String> outcome,
      Optional<Share> deadweight) {}

  /** A scenario as it is written: with its own figures, or those of a statement. */
  private record Scenario(
      String id,
      Optional<DeliveredWork> delivery,
      Optional<Statement> statement,
      List<Departure> departures) {
    static List<Scenario> allOf(
        Referring<ComparisonCase, ImmutableList<RecordedScenario>> referring) {
      List<Scenario> scenarios =
          new ArrayList<>(referring.stated().scenarios().stream().map(Scenario::of).toList());
      referring.references().stream()
          .sorted(Comparator.comparingInt(RecordedScenario::index))
          .forEach(
              each -> scenarios.add(Math.min(each.index(), scenarios.size()), Scenario.of(each)));
      return scenarios;
    }

    private static Scenario of(ComparisonScenario scenario) {
      return new Scenario(
          scenario.id(), scenario.delivery(), Optional.empty(), scenario.departures());
    }

    private static Scenario of(RecordedScenario scenario) {
      return new Scenario(
          scenario.id(),
          Optional.empty(),
          Optional.of(
              new Statement(
                  scenario.side(), scenario.contract(), scenario.outcome(), scenario.deadweight())),
          scenario.departures());
    }

    /** Its figures; some stand in for what a statement gives. */
    ComparisonScenario figures() {
      return ComparisonScenario.of(
          id, statement.isPresent() ? Optional.of(OF_STATEMENT) : delivery, departures);
    }

    Optional<RecordedScenario> recorded(int index) {
      return statement.map(
          each ->
              RecordedScenario.builder()
                  .id(id)
                  .index(index)
                  .contract(each.contract)
                  .side(each.side)
                  .outcome(each.outcome)
                  .deadweight(each.deadweight)
                  .addAllDepartures(departures)
                  .build());
    }
  }
}
