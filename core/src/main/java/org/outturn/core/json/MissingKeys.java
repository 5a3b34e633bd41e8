package org.outturn.core.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.core.validation.Problem;

/** Notes required keys that a record made by another mapper leaves null. */
final class MissingKeys {
  private final Findings findings;

  MissingKeys(Findings findings) {
    this.findings = findings;
  }

  void note(Record document, String where) {
    for (RecordShape.Key key : RecordShape.of(document.getClass())) {
      Object value = key.valueIn(document);
      String place = Problem.join(where, key.name());
      if (value == null && key.isRequired()) {
        findings.refuse(place, "missing key");
      }
      noteInside(value, place);
    }
  }

  private void noteInside(@Nullable Object value, String where) {
    if (value instanceof Record inner) {
      note(inner, where);
    } else if (value instanceof List<?> items) {
      for (int i = 0; i < items.size(); i++) {
        noteItem(items.get(i), JsonPath.item(where, i));
      }
    }
  }

  /** Notes what an item of a list lacks, or that it is null. */
  void noteItem(@Nullable Object item, String where) {
    if (item == null) {
      findings.refuse(where, "found null");
    }
    noteInside(item, where);
  }
}
