package org.outturn.examples.casefiles;

import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.outturn.core.json.JsonBounds;
import org.outturn.core.json.JsonDocument;
import org.outturn.core.json.codec.TreeCodec;
import org.outturn.core.validation.Problems;

/**
 * A document that is known by what it holds.
 *
 * @param file the document, to be read again: standard input can be read once
 * @param names the keys it has at its top; none where it is no object
 */
record MemberNames(CaseFile file, ImmutableSet<String> names) {
  private static final JsonDocument<Object> ANY =
      new JsonDocument<>(TreeCodec.ANY, "urn:outturn:any", "Any document");

  /**
   * Looks into a file.
   *
   * @param file the file
   * @param problems where to note that it is no JSON
   * @return the document; empty where it cannot be opened
   */
  static Optional<MemberNames> of(CaseFile file, Problems problems) {
    return JsonFile.read(file, Function.identity(), problems)
        .map(
            bytes ->
                new CaseFile(file.name(), () -> new ByteArrayInputStream(bytes), file.namedBy()))
        .map(again -> new MemberNames(again, names(again, problems)));
  }

  private static ImmutableSet<String> names(CaseFile file, Problems problems) {
    return JsonFile.read(file, utf8 -> ANY.read(utf8, JsonBounds.DEFAULT), problems)
        .filter(Map.class::isInstance)
        .map(
            members ->
                ((Map<?, ?>) members)
                    .keySet().stream().map(String::valueOf).collect(ImmutableSet.toImmutableSet()))
        .orElse(ImmutableSet.of());
  }

  boolean hasAny(String... any) {
    return ImmutableSet.copyOf(any).stream().anyMatch(names::contains);
  }
}
