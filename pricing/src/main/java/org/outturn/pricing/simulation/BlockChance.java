package org.outturn.pricing.simulation;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.core.source64.SplitMix64;
import org.apache.commons.rng.core.source64.XoShiRo256PlusPlus;

/** One generator for each block of runs, so that blocks may be run in any order. */
final class BlockChance {
  private BlockChance() {}

  /** What a result says of it. */
  static String name() {
    return "xoshiro256++ of Apache Commons RNG, seeded by SplitMix64 from seed and block";
  }

  static UniformRandomProvider of(long seed, int block) {
    SplitMix64 words = new SplitMix64(new SplitMix64(seed).nextLong() + block);
    return new XoShiRo256PlusPlus(
        words.nextLong(), words.nextLong(), words.nextLong(), words.nextLong());
  }
}
