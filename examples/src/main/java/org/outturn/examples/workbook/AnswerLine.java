package org.outturn.examples.workbook;

import java.util.function.Function;
import org.outturn.pricing.businesscase.VolumeAnswer;

/**
 * One figure of the answer at every volume.
 *
 * @param label what it is, such as {@code paid by the contract}
 * @param unit in what it is counted, such as {@code GBP}
 * @param name the name of its cells without the volume, such as {@code payment}
 * @param look how it is shown
 * @param formula where it comes from
 * @param exact what Outturn makes of it
 */
record AnswerLine(
    String label,
    String unit,
    String name,
    Look look,
    Function<VolumePlaces, String> formula,
    Function<VolumeAnswer, Exact> exact) {}
