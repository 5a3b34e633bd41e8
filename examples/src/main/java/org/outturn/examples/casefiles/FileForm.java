package org.outturn.examples.casefiles;

import com.google.common.collect.ImmutableList;
import java.io.BufferedInputStream;
import java.io.IOException;

/** What a table is written as, by its first bytes: endings of names are often wrong. */
enum FileForm {
  WORKBOOK(0x50, 0x4B, 3, 4),
  OLD_WORKBOOK(0xD0, 0xCF, 0x11, 0xE0),
  UTF_16_BIG(0xFE, 0xFF),
  UTF_16_LITTLE(0xFF, 0xFE),
  UTF_8(0xEF, 0xBB, 0xBF);

  private static final int LONGEST = 4;

  private final ImmutableList<Integer> start;

  FileForm(Integer... start) {
    this.start = ImmutableList.copyOf(start);
  }

  /**
   * The form of a file; a byte order mark is read over, anything else is left to be read.
   *
   * @param bytes the file, from its start
   */
  static FileForm of(BufferedInputStream bytes) throws IOException {
    bytes.mark(LONGEST);
    byte[] first = bytes.readNBytes(LONGEST);
    bytes.reset();
    for (FileForm form : values()) {
      if (form.isStartOf(first)) {
        bytes.skipNBytes(form.isText() ? form.start.size() : 0);
        return form;
      }
    }
    return UTF_8;
  }

  private boolean isText() {
    return this != WORKBOOK && this != OLD_WORKBOOK;
  }

  private boolean isStartOf(byte[] first) {
    boolean isSame = first.length >= start.size();
    for (int at = 0; isSame && at < start.size(); at++) {
      isSame = (first[at] & 0xFF) == start.get(at);
    }
    return isSame;
  }
}
