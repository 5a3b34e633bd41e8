package org.outturn.examples.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The same zip without the time at which it was written, and compressed by {@link Deflate}: what
 * the compressors of two machines make of one content may differ.
 */
final class TimelessZip {
  private static final int LOCAL_FILE = 0x04034b50;
  private static final int CENTRAL_FILE = 0x02014b50;
  private static final int END_OF_DIRECTORY = 0x06054b50;
  private static final int DEFLATED = 8;
  private static final int VERSION = 20;

  /** The first of February 1980, at midnight: at the very first moment zones would show. */
  private static final int NO_DATE = (2 << 5) | 1;

  private static final int BYTE = 8;

  private final ByteArrayOutputStream files = new ByteArrayOutputStream();
  private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
  private int entries;

  private TimelessZip() {}

  static byte[] of(byte[] zip) {
    TimelessZip written = new TimelessZip();
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        written.add(entry.getName(), from.readAllBytes());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException("cannot read from memory", impossible);
    }
    return written.finished();
  }

  private void add(String name, byte[] content) {
    byte[] pressed = Deflate.of(content);
    int at = files.size();
    number(files, LOCAL_FILE);
    describe(files, name, content, pressed);
    files.writeBytes(name.getBytes(StandardCharsets.US_ASCII));
    files.writeBytes(pressed);
    number(directory, CENTRAL_FILE);
    half(directory, VERSION);
    describe(directory, name, content, pressed);
    // No comment, on the first disk, no attributes.
    half(directory, 0);
    half(directory, 0);
    half(directory, 0);
    number(directory, 0);
    number(directory, at);
    directory.writeBytes(name.getBytes(StandardCharsets.US_ASCII));
    entries++;
  }

  private static void describe(
      ByteArrayOutputStream out, String name, byte[] content, byte[] pressed) {
    CRC32 check = new CRC32();
    check.update(content);
    half(out, VERSION);
    half(out, 0);
    half(out, DEFLATED);
    half(out, 0);
    half(out, NO_DATE);
    number(out, (int) check.getValue());
    number(out, pressed.length);
    number(out, content.length);
    half(out, name.length());
    half(out, 0);
  }

  private byte[] finished() {
    int at = files.size();
    files.writeBytes(directory.toByteArray());
    number(files, END_OF_DIRECTORY);
    half(files, 0);
    half(files, 0);
    half(files, entries);
    half(files, entries);
    number(files, directory.size());
    number(files, at);
    half(files, 0);
    return files.toByteArray();
  }

  private static void number(ByteArrayOutputStream out, int number) {
    half(out, number);
    half(out, number >>> (2 * BYTE));
  }

  private static void half(ByteArrayOutputStream out, int number) {
    out.write(number & 0xFF);
    out.write((number >>> BYTE) & 0xFF);
  }
}
