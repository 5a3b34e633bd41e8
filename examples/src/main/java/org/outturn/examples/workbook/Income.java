package org.outturn.examples.workbook;

/**
 * Where the payments that come in stand.
 *
 * @param due the cells of the days on which they fall due
 * @param amounts the cells of the payments
 * @param payments how many they are
 */
record Income(String due, String amounts, int payments) {}
