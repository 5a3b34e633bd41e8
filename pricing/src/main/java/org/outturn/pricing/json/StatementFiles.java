package org.outturn.pricing.json;

import java.util.Optional;

/**
 * The files a statement is made of, by the names a case gives them, relative to its own place.
 *
 * @param contract the contract, a JSON file
 * @param claims claims, a CSV file; empty where there is none
 * @param tallies tallies, a CSV file; empty where there is none
 * @param measurements measurements, a CSV file; empty where there is none
 */
public record StatementFiles(
    String contract,
    Optional<String> claims,
    Optional<String> tallies,
    Optional<String> measurements) {}
