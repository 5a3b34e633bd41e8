package org.outturn.core.json;

/**
 * Where figures come from.
 *
 * @param title the publication
 * @param what which figures
 */
public record SourceDocument(String title, String what) {}
