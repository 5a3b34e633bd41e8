package org.outturn.examples.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What was compressed is what Java decompresses. */
class DeflateProperties {

  private static byte[] inflated(byte[] pressed) throws IOException {
    try (InflaterInputStream in =
        new InflaterInputStream(new ByteArrayInputStream(pressed), new Inflater(true))) {
      return in.readAllBytes();
    }
  }

  @Provide
  Arbitrary<List<String>> texts() {
    return Arbitraries.of("<c r=\"A1\">", "<f>SUM(", "0.0", "\u00e9", "x", "</c>", "  ", "\u0000")
        .list()
        .ofMaxSize(300);
  }

  @Property
  void givesBackTexts(@ForAll("texts") List<String> parts) throws IOException {
    byte[] content = String.join("", parts).getBytes(StandardCharsets.UTF_8);

    assertThat(inflated(Deflate.of(content))).isEqualTo(content);
  }

  @Property
  void givesBackAnyBytes(@ForAll byte[] content) throws IOException {
    assertThat(inflated(Deflate.of(content))).isEqualTo(content);
  }

  @Example
  void comesToLittleForWhatRepeatsItselfFarApart() throws IOException {
    byte[] content =
        ("<row>" + "a".repeat(40_000) + "<row>" + "bc".repeat(400) + "<row>")
            .getBytes(StandardCharsets.UTF_8);

    byte[] pressed = Deflate.of(content);

    assertThat(inflated(pressed)).isEqualTo(content);
    assertThat(pressed.length).isLessThan(content.length / 100);
  }

  @Example
  void isTheSameOnEveryMachine() {
    // Worked out by hand after RFC 1951: three bits of block, "a", nine more of it, the end.
    assertThat(Deflate.of("aaaaaaaaaa".getBytes(StandardCharsets.UTF_8)))
        .containsExactly(0x4B, 0x84, 0x03, 0x00);
  }
}
