package org.outturn.examples.indigo.quality;

import java.util.stream.Stream;
import org.outturn.examples.indigo.DataFinding;
import org.outturn.examples.indigo.IndigoTables;

/** Finds one kind of oddity in tables. */
interface QualityRule {
  Stream<DataFinding> findings(IndigoTables tables);
}
