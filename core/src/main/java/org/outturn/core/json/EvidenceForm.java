package org.outturn.core.json;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.evidence.EvidenceBuilder;
import org.outturn.core.evidence.EvidenceKind;
import org.outturn.core.json.EvidenceDocument.ClaimDocument;
import org.outturn.core.json.EvidenceDocument.MeasurementDocument;
import org.outturn.core.json.EvidenceDocument.TallyDocument;
import org.outturn.core.validation.Problems;

/**
 * The JSON form of evidence. Each row goes into columns as soon as it is read; one with a problem
 * is stood in for by a row that is like no other, so that the rows after it keep their places and
 * nothing is said of it twice.
 */
final class EvidenceForm {
  private final Findings findings;
  private final RecordReader reader;
  private final EvidenceBuilder evidence = Evidence.builder();
  private final ImmutableMap<String, Rows<?>> rows =
      ImmutableMap.of(
          EvidenceKind.CLAIM.plural(),
          new Rows<>(ClaimDocument.class, this::addClaim),
          EvidenceKind.TALLY.plural(),
          new Rows<>(TallyDocument.class, this::addTally),
          EvidenceKind.MEASUREMENT.plural(),
          new Rows<>(MeasurementDocument.class, this::addMeasurement));

  EvidenceForm(Findings findings) {
    this.findings = findings;
    this.reader = new RecordReader(findings);
  }

  Evidence read(byte[] utf8, JsonBounds bounds) {
    boolean isRead =
        JsonRecords.text(utf8, bounds, findings, new Sink())
            .flatMap(value -> reader.read(value, EvidenceDocument.class))
            .isPresent();
    if (!isRead) {
      throw findings.refusal();
    }
    return evidence();
  }

  Evidence read(EvidenceDocument document) {
    addAll(EvidenceKind.CLAIM, document.claims(), this::addClaim);
    addAll(EvidenceKind.TALLY, document.tallies(), this::addTally);
    addAll(EvidenceKind.MEASUREMENT, document.measurements(), this::addMeasurement);
    return evidence();
  }

  private Evidence evidence() {
    Problems problems = new Problems();
    Evidence whole = evidence.build(problems);
    problems.found().forEach(each -> findings.note(each.where(), each.message()));
    findings.throwIfAny();
    return whole;
  }

  private <R extends Record> void addAll(
      EvidenceKind kind, @Nullable List<R> documents, Add<R> add) {
    MissingKeys missing = new MissingKeys(findings);
    int index = 0;
    for (R document : documents == null ? List.<R>of() : documents) {
      String where = JsonPath.item(kind.plural(), index++);
      missing.noteItem(document, where);
      add.row(where, document);
    }
  }

  private void addClaim(String where, @Nullable ClaimDocument document) {
    evidence.add(row(where, document, ClaimForm::read, ClaimForm::standIn));
  }

  private void addTally(String where, @Nullable TallyDocument document) {
    evidence.add(row(where, document, TallyForm::read, TallyForm::standIn));
  }

  private void addMeasurement(String where, @Nullable MeasurementDocument document) {
    evidence.add(row(where, document, MeasurementForm::read, MeasurementForm::standIn));
  }

  private <R extends Record, T> T row(
      String where,
      @Nullable R document,
      BiFunction<Fields, R, T> build,
      Function<Fields, T> standIn) {
    T made = new Fields(findings, "").part(where, document, build, standIn);
    return findings.settle() ? made : standIn.apply(new Fields(findings, where));
  }

  static EvidenceDocument write(Evidence evidence) {
    return new EvidenceDocument(
        Absent.ifEmpty(Lists.transform(evidence.claims(), ClaimForm::write)),
        Absent.ifEmpty(Lists.transform(evidence.tallies(), TallyForm::write)),
        Absent.ifEmpty(Lists.transform(evidence.measurements(), MeasurementForm::write)));
  }

  /** Adds a row; null where it was refused. */
  private interface Add<R> {
    void row(String where, @Nullable R document);
  }

  private record Rows<R extends Record>(Class<R> type, Add<R> add) {
    void take(RecordReader reader, String where, JsonValue item) {
      add.row(where, reader.record(item, type, where));
    }
  }

  private final class Sink implements ItemSink {
    @Override
    public boolean takes(String key) {
      return rows.containsKey(key);
    }

    @Override
    public void take(String key, String where, JsonValue item) {
      Rows<?> ofKey = rows.get(key);
      if (ofKey != null) {
        ofKey.take(reader, where, item);
      }
    }
  }
}
