package org.outturn.examples.service;

import java.time.Duration;
import org.outturn.core.json.JsonBounds;

/**
 * How much the service takes on.
 *
 * @param bodyBytes the largest body
 * @param answerBytes the largest answer
 * @param bodyTime how long a body may take to arrive
 * @param workTime how long an answer may take to be worked out
 * @param working how many requests are worked on at once
 * @param open how many requests are being read, worked on, waiting or answered at once
 */
record ServiceLimits(
    int bodyBytes, int answerBytes, Duration bodyTime, Duration workTime, int working, int open) {
  /** For a machine of a few cores and a heap of half a gibibyte. */
  static final ServiceLimits DEFAULT =
      new ServiceLimits(
          JsonBounds.DEFAULT.bytes(),
          4 * JsonBounds.DEFAULT.bytes(),
          Duration.ofSeconds(10),
          Duration.ofSeconds(30),
          Runtime.getRuntime().availableProcessors(),
          16);
}
