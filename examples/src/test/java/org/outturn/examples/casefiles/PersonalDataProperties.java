package org.outturn.examples.casefiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.outturn.core.money.Currencies;
import org.outturn.core.validation.InvalidInputException;

/**
 * No value of any cell is in any message, however a file is broken. Each cell of a person has a
 * mark whose letters stand in none of our words, so that any two of them side by side are found.
 */
class PersonalDataProperties {
  private static final String MARK = "zqxjzqxjzqxj";
  private static final List<String> TRACES = List.of("zq", "qx", "xj", "jz");

  private static final String CLAIMS =
      """
      claim,participant,outcome,achieved,cohort,segment,referred,submitted,verified,quantity,status
      C-@1,P-@2,home,2020-03-01,north,young,2020-01-01,2020-03-02,2020-03-03,1,VERIFIED
      C-@3,P-@4,home,2020-03-01,south,old,2020-01-01,2020-03-02,2020-03-03,2,SUBMITTED
      C-@5,@,job,2020-03-01,@,@,2020-01-01,@,2020-03-03,@,@
      C-@1,P-@6,home,2020-03-02,north,young,,,,1,VERIFIED
      @,P-@ @,@,@,,,@,,,,REVERSED
      """;
  private static final String TALLIES =
      """
      outcome,quantity,achieved,cohort,segment,participants
      home,5,2020-03-31,north,young,7
      @,5,2020-03-31,@,old,7
      home,@,@,north,@,@
      """;
  private static final String MEASUREMENTS =
      """
      outcome,cohort,measured,value,treatedN,treatedEvents,comparisonN,comparisonEvents,amount
      rate,north,2020-06-30,61.5,,,,,
      @,@,2020-06-30,@,,,,,
      reconvicted,north,2020-07-31,,100,40,200,90,
      reconvicted,@,@,,@,40,@,90,@
      """;
  private static final String FLOWS =
      """
      date,amount
      2020-01-01,-100.00
      @,115.00
      2021-01-01,@
      """;

  /** What spoils a file: each takes its text and gives it back broken. */
  private enum Harm {
    NONE {
      @Override
      String done(String text, Random random) {
        return text;
      }
    },
    NO_HEADER {
      @Override
      String done(String text, Random random) {
        return text.substring(text.indexOf('\n') + 1);
      }
    },
    HEADER_GLUED_TO_ITS_FIRST_ROW {
      @Override
      String done(String text, Random random) {
        return text.replaceFirst("\n", random.nextBoolean() ? "" : ",");
      }
    },
    LINES_IN_ANOTHER_ORDER {
      @Override
      String done(String text, Random random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        Collections.shuffle(lines, random);
        return String.join("\n", lines) + "\n";
      }
    },
    FIELDS_IN_ANOTHER_ORDER {
      @Override
      String done(String text, Random random) {
        List<String> lines = new ArrayList<>();
        for (String line : text.lines().toList()) {
          List<String> fields = new ArrayList<>(Arrays.asList(line.split(",", -1)));
          if (random.nextInt(3) == 0) {
            Collections.shuffle(fields, random);
          }
          lines.add(String.join(",", fields));
        }
        return String.join("\n", lines) + "\n";
      }
    },
    A_CHARACTER_MORE {
      @Override
      String done(String text, Random random) {
        int at = random.nextInt(text.length());
        char added = ",\"\n\r;\t =\u00a0\u202e\u0000".charAt(random.nextInt(11));
        return text.substring(0, at) + added + text.substring(at);
      }
    },
    A_CHARACTER_LESS {
      @Override
      String done(String text, Random random) {
        int at = random.nextInt(text.length());
        return text.substring(0, at) + text.substring(at + 1);
      }
    },
    ANOTHER_SEPARATOR {
      @Override
      String done(String text, Random random) {
        return text.replace(',', ";\t|".charAt(random.nextInt(3)));
      }
    },
    AN_END_IN_THE_MIDDLE {
      @Override
      String done(String text, Random random) {
        return text.substring(0, random.nextInt(text.length()));
      }
    },
    A_START_IN_THE_MIDDLE {
      @Override
      String done(String text, Random random) {
        return text.substring(random.nextInt(text.length()));
      }
    };

    abstract String done(String text, Random random);
  }

  @Property
  void noMessageRepeatsACell(
      @ForAll Harm first,
      @ForAll Harm second,
      @ForAll @IntRange(min = 0, max = 3) int kind,
      @ForAll Random random) {
    String good = List.of(CLAIMS, TALLIES, MEASUREMENTS, FLOWS).get(kind).replace("@", MARK);
    byte[] broken =
        second.done(first.done(good, random) + " ", random).getBytes(StandardCharsets.UTF_8);

    String messages = messages(kind, broken);

    Statistics.collect(messages.isEmpty() ? "accepted" : "refused");
    assertThat(TRACES).noneMatch(messages::contains);
  }

  private static String messages(int kind, byte[] bytes) {
    CaseFile file = TestCase.file("people.csv", bytes);
    try {
      switch (kind) {
        case 0 -> TestCase.read(TestCase.contract().claims(file).build());
        case 1 -> TestCase.read(TestCase.contract().tallies(file).build());
        case 2 -> TestCase.read(TestCase.contract(TestCase.MEASURED).measurements(file).build());
        default -> new CashFlowFile(file, Currencies.of("GBP"), CsvBounds.DEFAULT).read(rows -> {});
      }
      return "";
    } catch (InvalidInputException refused) {
      return refused.problems().toString();
    }
  }
}
