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
 * @param tree what it holds, as plain maps and lists; empty where it is no JSON
 */
record MemberNames(CaseFile file, Optional<Object> tree) {
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
        .map(again -> new MemberNames(again, tree(again, problems)));
  }

  private static Optional<Object> tree(CaseFile file, Problems problems) {
    return JsonFile.read(file, utf8 -> ANY.read(utf8, JsonBounds.DEFAULT), problems);
  }

  /** The keys of its members; none where it is no object. */
  ImmutableSet<String> names() {
    return tree.orElse("") instanceof Map<?, ?> members
        ? members.keySet().stream().map(String::valueOf).collect(ImmutableSet.toImmutableSet())
        : ImmutableSet.of();
  }

  boolean hasAny(String... any) {
    return ImmutableSet.copyOf(any).stream().anyMatch(names()::contains);
  }
}
