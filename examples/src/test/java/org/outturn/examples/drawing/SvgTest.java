package org.outturn.examples.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The same drawing as SVG and as PNG. */
class SvgTest {
  private static final BarChart BARS =
      new BarChart(
          new Head("bars", "Two bars", "GBP", "Two bars."),
          ImmutableList.of(
              BarChart.Bar.of("payer", Party.PAYER, BigDecimal.ZERO, BigDecimal.TEN, "10"),
              BarChart.Bar.of(
                  "provider", Party.PROVIDER, BigDecimal.ZERO, BigDecimal.valueOf(-5), "-5")),
          Optional.of(new BarChart.Level("half", BigDecimal.valueOf(5))));

  private static final LineChart LINES =
      LineChart.of(
              new Head("lines", "One line", "GBP", "One line."),
              LineChart.Axis.numbers("outcomes"),
              "GBP",
              List.of(
                  new LineChart.Line(
                      "a very long name that is cut",
                      Party.INVESTOR,
                      LineStyle.of(0),
                      true,
                      ImmutableSortedMap.of(
                          BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.TEN, BigDecimal.TEN))))
          .withMarks(List.of(new LineChart.Mark("here", BigDecimal.TEN, BigDecimal.TEN)));

  @Test
  void drawsAboveOneAnotherWithFindingUnitAndDescription() {
    String svg = new String(Svg.file(List.of(BARS, LINES)), StandardCharsets.UTF_8);

    assertThat(svg)
        .startsWith("<svg xmlns=")
        .contains("<title id=\"bars-title\">Two bars (GBP)</title>")
        .contains("<desc id=\"bars-description\">Two bars. One line.</desc>")
        .contains(
            ">One line</text>",
            ">half</text>",
            ">here</text>",
            ">a very long name</text>",
            ">that is cut</text>")
        .contains("class=\"payer bar\"", "class=\"provider bar\"")
        .endsWith("</svg>\n");
  }

  @Test
  void drawsThePictureInTheColoursOfItsStyleSheet() throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(Svg.png(List.of(BARS, LINES))));
    Set<Integer> colours = new HashSet<>();
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        colours.add(image.getRGB(x, y) & 0xffffff);
      }
    }

    assertThat(image.getWidth()).isEqualTo(1128);
    // Payers, the provider, investors and letters, lines of the grid, the paper.
    assertThat(colours).contains(0x005a9c, 0x006e4e, 0x111111, 0xd0d0d0, 0xffffff);
  }
}
