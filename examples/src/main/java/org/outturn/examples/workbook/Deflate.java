package org.outturn.examples.workbook;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * Compresses to the DEFLATE format (RFC 1951), one block of fixed codes: the same bytes on every
 * machine, which the compressor of the machine does not promise. Text that repeats itself, as the
 * sheets of a workbook do, comes to about a tenth.
 *
 * <pre>{@code
 * byte[] small = Deflate.of("<c/><c/><c/>".getBytes(UTF_8));
 * }</pre>
 */
final class Deflate {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 258;
  private static final int FARTHEST = 32_768;
  private static final int HASH_BITS = 15;
  private static final int MOST_TRIED = 64;
  private static final int END = 256;
  private static final int BYTE = 8;
  private static final int DISTANCE_BITS = 5;

  /** By length code, from 257 on: the shortest length, and how many bits say how much longer. */
  private static final int[] LENGTHS = {
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
    163, 195, 227, 258
  };

  private static final int[] LENGTH_BITS = {
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0
  };

  /** By distance code: the nearest distance, and how many bits say how much farther. */
  private static final int[] DISTANCES = {
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049,
    3073, 4097, 6145, 8193, 12_289, 16_385, 24_577
  };

  private final byte[] content;
  private final int[] latest = new int[1 << HASH_BITS];
  private final int[] before;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private int held;
  private int heldBits;

  private Deflate(byte[] content) {
    this.content = content;
    this.before = new int[content.length];
    Arrays.fill(latest, -1);
  }

  /** Compresses; the same content always to the same bytes. */
  static byte[] of(byte[] content) {
    return new Deflate(content).compressed();
  }

  private byte[] compressed() {
    // The last block, of fixed codes.
    write(0b011, SHORTEST);
    int at = 0;
    while (at < content.length) {
      at += next(at);
    }
    symbol(END);
    if (heldBits > 0) {
      write(0, BYTE - heldBits);
    }
    return bytes.toByteArray();
  }

  /** Writes a byte, or what stood before in its place; gives how many bytes that covers. */
  private int next(int at) {
    int length = SHORTEST - 1;
    int distance = 0;
    int candidate = at + SHORTEST <= content.length ? latest[hash(at)] : -1;
    for (int tried = 0; tried < MOST_TRIED && isNear(candidate, at); tried++) {
      int found = alike(candidate, at);
      if (found > length) {
        length = found;
        distance = at - candidate;
      }
      candidate = before[candidate];
    }
    if (distance == 0) {
      symbol(content[at] & 0xFF);
      note(at, 1);
      return 1;
    }
    int code = code(LENGTHS, length);
    symbol(END + 1 + code);
    write(length - LENGTHS[code], LENGTH_BITS[code]);
    int far = code(DISTANCES, distance);
    writeCode(far, DISTANCE_BITS);
    write(distance - DISTANCES[far], Math.max(0, far / 2 - 1));
    note(at, length);
    return length;
  }

  private static boolean isNear(int candidate, int at) {
    return candidate >= 0 && at - candidate <= FARTHEST;
  }

  private int alike(int one, int other) {
    int most = Math.min(LONGEST, content.length - other);
    int length = 0;
    while (length < most && content[one + length] == content[other + length]) {
      length++;
    }
    return length;
  }

  private void note(int from, int length) {
    for (int at = from; at < from + length && at + SHORTEST <= content.length; at++) {
      int hash = hash(at);
      before[at] = latest[hash];
      latest[hash] = at;
    }
  }

  private int hash(int at) {
    int three =
        ((content[at] & 0xFF) << (2 * BYTE))
            | ((content[at + 1] & 0xFF) << BYTE)
            | (content[at + 2] & 0xFF);
    return (three * 0x9E3779B1) >>> (Integer.SIZE - HASH_BITS);
  }

  /** The last code that begins at or below a number. */
  private static int code(int[] starts, int number) {
    int found = Arrays.binarySearch(starts, number);
    return found >= 0 ? found : -found - 2;
  }

  /** The fixed code of a byte, of the end, or of a length (RFC 1951, 3.2.6). */
  private void symbol(int symbol) {
    if (symbol < 144) {
      writeCode(0x30 + symbol, 8);
    } else if (symbol < 256) {
      writeCode(0x190 + symbol - 144, 9);
    } else if (symbol < 280) {
      writeCode(symbol - 256, 7);
    } else {
      writeCode(0xC0 + symbol - 280, 8);
    }
  }

  /** Codes go from their first bit to their last; everything else from the last to the first. */
  private void writeCode(int code, int bits) {
    write(Integer.reverse(code) >>> (Integer.SIZE - bits), bits);
  }

  private void write(int value, int bits) {
    held |= value << heldBits;
    heldBits += bits;
    while (heldBits >= BYTE) {
      bytes.write(held & 0xFF);
      held >>>= BYTE;
      heldBits -= BYTE;
    }
  }
}
