package org.outturn.examples.indigo.replay;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.outturn.core.json.codec.ChoiceCodec;
import org.outturn.core.json.codec.Codec;
import org.outturn.core.json.codec.Keys;
import org.outturn.core.json.codec.ListCodec;
import org.outturn.core.json.codec.ObjectCodec;
import org.outturn.core.json.codec.Values;
import org.outturn.core.money.Amount;
import org.outturn.examples.indigo.DataFinding;
import org.outturn.examples.indigo.IndigoTable;
import org.outturn.examples.indigo.Oddity;
import org.outturn.examples.indigo.contracts.LeftOutFormat;

/** Projects priced again, with what is odd in their tables. */
final class ReplayFormat {
  private static final Codec<DataFinding> FINDING =
      ObjectCodec.ofResult(
          "finding",
          "Something odd in a table.",
          keys -> {
            keys.required(
                "oddity", ChoiceCodec.of(Oddity.class), DataFinding::oddity, "What is odd.");
            keys.required(
                "table", ChoiceCodec.of(IndigoTable.class), DataFinding::table, "In which table.");
            keys.required(
                "row",
                Values.COUNT,
                DataFinding::row,
                "The line of the file that the row begins on, from 1.");
            keys.required(
                "column",
                Values.TEXT,
                DataFinding::column,
                "The column's name in the first line; empty where the whole file is meant.");
            keys.required(
                "project",
                Values.TEXT,
                DataFinding::project,
                "The project's id; empty where none is named.");
            keys.required("says", Values.TEXT, DataFinding::says, "The finding for people.");
          });

  private static final Codec<Explained> EXPLAINED =
      ObjectCodec.ofResult(
          "explained",
          "A part of the difference that the data explains.",
          keys -> {
            keys.required("reason", ChoiceCodec.of(ReplayReason.class), Explained::reason, "Why.");
            keys.required(
                "amount",
                Values.STATED_MONEY,
                Explained::amount,
                "How much less was paid for it; negative where more was.");
            keys.required("says", Values.TEXT, Explained::says, "The same for people.");
          });

  private static final Codec<ComparedAmount> COMPARED =
      ObjectCodec.ofResult(
          "compared",
          "What we price beside what was published, of one metric, payer or year.",
          keys -> {
            keys.required("of", Values.TEXT, ComparedAmount::of, "Which metric, payer or year.");
            money(keys, "ours", ComparedAmount::ours, "What we price; null for nothing.");
            money(keys, "published", ComparedAmount::published, "What was paid; null for nothing.");
            money(
                keys,
                "difference",
                ComparedAmount::difference,
                "Ours less what was published; null where either is missing.");
          });

  private static final Codec<ReplayedProject> PROJECT =
      ObjectCodec.ofResult(
          "project",
          "One project priced again.",
          keys -> {
            keys.required("id", Values.TEXT, ReplayedProject::id, "Its id in the tables.");
            keys.required("name", Values.TEXT, ReplayedProject::name, "What people call it.");
            keys.required(
                "status",
                ChoiceCodec.of(ReplayStatus.class),
                ReplayedProject::status,
                "How what we price stands to what was published.");
            keys.required(
                "missing",
                ListCodec.of(ChoiceCodec.of(Missing.class)),
                each -> List.copyOf(each.missing()),
                "What it lacks to be compared.");
            keys.nullable(
                "currency",
                Values.CURRENCY,
                each ->
                    Stream.of(each.ours(), each.published())
                        .flatMap(Optional::stream)
                        .map(Amount::currency)
                        .findFirst(),
                "Of every amount of the project; null where it has none.");
            money(
                keys,
                "atPrices",
                ReplayedProject::atPrices,
                "Results at their prices; null where either is missing.");
            money(
                keys,
                "ours",
                ReplayedProject::ours,
                "What we say is payable; null where prices or results are missing.");
            money(
                keys,
                "published",
                ReplayedProject::published,
                "What was published to be paid; null where nothing was.");
            keys.required(
                "explained",
                ListCodec.of(EXPLAINED),
                ReplayedProject::explained,
                "What explains that results at their prices are not what was paid.");
            money(
                keys,
                "unexplained",
                ReplayedProject::remainder,
                "What nothing explains; null where it is not comparable.");
            compared(keys, "byMetric", ReplayedProject::byMetric, "By metric.");
            compared(keys, "byPayer", ReplayedProject::byPayer, "By payer.");
            compared(keys, "byYear", ReplayedProject::byYear, "By year.");
            keys.required(
                "leftOut",
                ListCodec.of(LeftOutFormat.LEFT_OUT),
                ReplayedProject::leftOut,
                "What of the project the contract does not carry.");
          });

  static final Codec<Replay> REPLAY =
      ObjectCodec.ofResult(
          "",
          "Projects of INDIGO tables priced again, beside what was published to be paid. Money is a"
              + " decimal text at the currency's scale.",
          keys -> {
            keys.required(
                "projects",
                ListCodec.of(PROJECT),
                Replay::projects,
                "The projects, in the order of the tables.");
            keys.required(
                "findings",
                ListCodec.of(FINDING),
                Replay::findings,
                "What is odd in the tables, by table and row.");
          });

  private ReplayFormat() {}

  private static <T> void money(
      Keys<T> keys, String name, Function<T, Optional<Amount>> get, String doc) {
    keys.nullable(name, Values.STATED_MONEY, get, doc);
  }

  private static void compared(
      Keys<ReplayedProject> keys,
      String name,
      Function<ReplayedProject, ImmutableList<ComparedAmount>> get,
      String doc) {
    keys.required(name, ListCodec.of(COMPARED), get::apply, doc);
  }
}
