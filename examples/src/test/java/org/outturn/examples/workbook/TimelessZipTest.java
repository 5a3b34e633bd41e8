package org.outturn.examples.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class TimelessZipTest {

  @Test
  void forgetsWhenAndHowHardTheZipWasPressed() throws IOException {
    byte[] one = TimelessZip.of(zip(LocalDateTime.of(2020, 1, 31, 12, 0), 0));
    byte[] other = TimelessZip.of(zip(LocalDateTime.of(2026, 6, 30, 23, 59), 9));

    assertThat(one).isEqualTo(other);
    try (ZipInputStream read = new ZipInputStream(new ByteArrayInputStream(one))) {
      ZipEntry entry = read.getNextEntry();
      assertThat(entry).isNotNull();
      assertThat(entry.getName()).isEqualTo("a/b.xml");
      assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 2, 1, 0, 0));
      assertThat(read.readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo("<a>aaaaa</a>");
    }
  }

  private static byte[] zip(LocalDateTime time, int level) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(level);
      ZipEntry entry = new ZipEntry("a/b.xml");
      entry.setTimeLocal(time);
      zip.putNextEntry(entry);
      zip.write("<a>aaaaa</a>".getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }
}
