package org.outturn.core.contract;

/**
 * Where figures come from.
 *
 * @param title the publication
 * @param what which figures it gives
 */
public record Source(String title, String what) {}
