package org.outturn.core.json;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.core.validation.Problem;

/**
 * The terms of the format that are read but not computed yet. Each is refused by name, never
 * ignored; it stands here in one line until it is computed.
 */
final class NotComputed {
  private static final ImmutableSet<String> TERMS =
      ImmutableSet.of("rateCard.indexation", "limits[].countsGrants", "fees", "grants", "plan");

  private final Findings findings;

  NotComputed(Findings findings) {
    this.findings = findings;
  }

  void refuse(Record document) {
    refuseInside(document, "", "");
  }

  private void refuseInside(@Nullable Object value, String where, String term) {
    if (value instanceof Record inner) {
      for (RecordShape.Key key : RecordShape.of(inner.getClass())) {
        refuseAt(
            key.name(),
            key.valueIn(inner),
            Problem.join(where, key.name()),
            Problem.join(term, key.name()));
      }
    } else if (value instanceof List<?> items) {
      for (int i = 0; i < items.size(); i++) {
        refuseInside(items.get(i), JsonPath.item(where, i), term + "[]");
      }
    }
  }

  private void refuseAt(String key, @Nullable Object value, String where, String term) {
    if (TERMS.contains(term) && isStated(value)) {
      findings.refuse(where, "the term '" + key + "' is not computed by this version of Outturn");
    } else {
      refuseInside(value, where, term);
    }
  }

  /** An empty list and false say nothing that would have to be computed. */
  private static boolean isStated(@Nullable Object value) {
    return value != null && !List.of().equals(value) && !Boolean.FALSE.equals(value);
  }
}
