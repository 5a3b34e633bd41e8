package org.outturn.core.json;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.core.contract.Source;

/**
 * The JSON form of where figures come from, the same in every document: {@code "sources":
 * [{"title": "Unit Cost Database", "what": "benefits"}]}.
 */
public final class SourceForm {
  private SourceForm() {}

  /**
   * Gives the sources of a document.
   *
   * @param fields the document
   * @param documents its key {@code sources}; null where it is absent
   * @return the sources, in order
   */
  public static ImmutableList<Source> readAll(
      Fields fields, @Nullable List<SourceDocument> documents) {
    return fields.parts(
        "sources",
        documents,
        (inside, document) ->
            new Source(Absent.orEmpty(document.title()), Absent.orEmpty(document.what())),
        inside -> new Source("", ""));
  }

  /**
   * Gives what stands in a document for sources.
   *
   * @param sources the sources
   * @return their documents, in order
   */
  public static List<SourceDocument> writeAll(List<Source> sources) {
    return sources.stream()
        .map(source -> new SourceDocument(source.title(), source.what()))
        .toList();
  }
}
