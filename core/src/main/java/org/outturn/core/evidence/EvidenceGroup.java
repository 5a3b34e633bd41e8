package org.outturn.core.evidence;

import java.util.Optional;

/**
 * What rows of evidence have in common: their kind, outcome, cohort and segment. A contract is held
 * against the groups, not against each of a million rows.
 *
 * @param kind claims, tallies or measurements
 * @param outcome the outcome's id
 * @param cohort the cohort's id; empty where not recorded
 * @param segment the segment's id; empty where not recorded
 */
public record EvidenceGroup(
    EvidenceKind kind, String outcome, Optional<String> cohort, Optional<String> segment) {}
