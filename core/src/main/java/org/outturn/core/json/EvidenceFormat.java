package org.outturn.core.json;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.evidence.EvidenceBuilder;
import org.outturn.core.evidence.EvidenceKind;
import org.outturn.core.json.codec.Codec;
import org.outturn.core.json.codec.Keys;
import org.outturn.core.json.codec.ObjectCodec;
import org.outturn.core.json.codec.Slot;

/** What happened under a contract: each row goes into columns as soon as it is read. */
final class EvidenceFormat {
  private static final Slot<EvidenceBuilder> ROWS = Slot.startingWith(Evidence::builder);
  private static final Slot<Evidence> READ = Slot.empty();

  static final Codec<Evidence> EVIDENCE =
      ObjectCodec.of(
          "",
          "What happened under an outcomes contract: claims of participants, tallies that stand for"
              + " many claims, and measurements of whole cohorts. Rows may stand in any order; a row"
              + " that stands twice counts once.",
          keys -> {
            rows(
                keys,
                EvidenceKind.CLAIM,
                ClaimFormat.CLAIM,
                Evidence::claims,
                EvidenceBuilder::add,
                "One participant achieved one outcome.");
            rows(
                keys,
                EvidenceKind.TALLY,
                TallyFormat.TALLY,
                Evidence::tallies,
                EvidenceBuilder::add,
                "Many claims at once, as published data and business cases have them.");
            rows(
                keys,
                EvidenceKind.MEASUREMENT,
                MeasurementFormat.MEASUREMENT,
                Evidence::measurements,
                EvidenceBuilder::add,
                "What was measured on whole cohorts.");
            keys.check((in, problems) -> in.put(READ, in.get(ROWS).build(problems)));
            return in -> in.get(READ);
          });

  private EvidenceFormat() {}

  private static <R> void rows(
      Keys<Evidence> keys,
      EvidenceKind kind,
      Codec<R> row,
      Function<Evidence, List<R>> get,
      BiConsumer<EvidenceBuilder, R> add,
      String doc) {
    keys.rows(
        kind.plural(),
        row,
        get,
        (reading, read) -> add.accept(reading.get(ROWS), read),
        reading -> reading.get(ROWS).passOver(kind),
        doc);
  }
}
