package org.outturn.examples.casefiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Suppliers;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.evidence.OutcomeClaim;
import org.outturn.core.validation.InvalidInputException;
import org.outturn.examples.sheets.WorkbookSheet;

/** Files as spreadsheets write them are read, or refused in one line. */
class SpreadsheetFilesTest {
  private static final Supplier<byte[]> WORKBOOK = Suppliers.memoize(SpreadsheetFilesTest::written);

  private static final String PLAIN =
      """
      claim,participant,outcome,achieved
      C1,P1,home,2020-03-01
      C2,P2,job,2020-03-02
      """;

  private static Evidence read(String csv) {
    return TestCase.read(TestCase.claims(csv)).evidence();
  }

  private static Evidence read(String name, byte[] content) {
    return TestCase.read(TestCase.contract().claims(TestCase.file(name, content)).build())
        .evidence();
  }

  private static List<String> problems(String name, byte[] content) {
    return TestCase.problems(TestCase.contract().claims(TestCase.file(name, content)).build());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Claim,PARTICIPANT, outcome ,\u00a0Achieved\u00a0\nC1,P1,home,2020-03-01\nC2,P2,job,2020-03-02\n",
        "claim,participant,outcome,achieved,,,\nC1,P1,home,2020-03-01,,,\nC2,P2,job,2020-03-02,,,\n",
        "claim,participant,outcome,achieved\nC1,P1,home,2020-03-01\n,,,\nC2,P2,job,2020-03-02\n,,,\n,,,,,\n",
        "\n\nclaim,participant,outcome,achieved\r\n\r\nC1,P1,home,2020-03-01\r\nC2,P2,job,2020-03-02\r\n"
      })
  void readsWhatMeansTheSame(String csv) {
    assertThat(read(csv)).isEqualTo(read(PLAIN));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void readsEveryEncodingThatSaysWhichItIs(String encoding) {
    byte[] marked = ("\ufeff" + PLAIN).getBytes(Charset.forName(encoding));

    assertThat(read("claims.csv", marked)).isEqualTo(read(PLAIN));
  }

  @Test
  void refusesAValueInAColumnWithoutAName() {
    assertThat(
            TestCase.problems(
                TestCase.claims(
                    "claim,participant,outcome,achieved,\nC1,P1,home,2020-03-01,Smith\n")))
        .containsExactly(
            "claims.csv line 2: found a value behind column 4, the last that has a name");
    assertThat(
            TestCase.problems(
                TestCase.claims("claim,,participant,outcome,achieved\nC1,,P1,home,2020-03-01\n")))
        .containsExactly(
            "claims.csv line 1: unknown column 2, without a name; expected claim, participant,"
                + " outcome, achieved, cohort, segment, referred, submitted, verified, quantity,"
                + " status, reversed");
  }

  @Test
  void saysOnceForAColumnThatItsDatesAreLocal() {
    assertThat(
            TestCase.problems(
                TestCase.claims(
                    "claim,participant,outcome,achieved,verified\n"
                        + "C1,P1,home,2020-03-01,2020-03-02\n"
                        + "C2,P1,home,14/05/2020,15.05.2020\n".repeat(412))))
        .containsExactly(
            "claims.csv line 3: column achieved: found text of the form 99/99/9999, a local form of"
                + " a date; expected an ISO date such as 2020-04-01; so on 411 more lines",
            "claims.csv line 3: column verified: found text of the form 99.99.9999, a local form of"
                + " a date; expected an ISO date such as 2020-04-01; so on 411 more lines");
  }

  @Test
  void readsTheFirstSheetOfAWorkbook() throws IOException {
    assertThat(read("claims.xlsx", workbook()))
        .isEqualTo(
            Evidence.builder()
                .add(
                    OutcomeClaim.builder()
                        .claim("1001")
                        .participant("P1")
                        .outcome("home")
                        .achieved(LocalDate.of(2020, 5, 14))
                        .quantity(new BigDecimal("0.3"))
                        .build())
                .add(
                    OutcomeClaim.builder()
                        .claim("C2")
                        .participant("P2")
                        .outcome("job")
                        .achieved(LocalDate.of(2020, 5, 15))
                        .quantity(new BigDecimal("100000"))
                        .build())
                .build());
    // What it is decides, not what it is called.
    assertThat(read("claims.csv", workbook())).isEqualTo(read("claims.xlsx", workbook()));
  }

  @Test
  void readsTheSheetThatIsAskedFor() throws IOException {
    assertThat(read("book.XLSX#Spring claims", workbook())).isEqualTo(read(PLAIN));
    assertThat(problems("book.xlsx#Autumn", workbook()))
        .containsExactly(
            "book.xlsx#Autumn: found no sheet of that name; expected one of its 2 sheets");
  }

  @Test
  void refusesOtherWorkbooksInOneLine() throws IOException {
    byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3};
    byte[] damaged = workbook();
    for (int at = 100; at < 2_000; at++) {
      damaged[at] = 7;
    }
    byte[] zip = {'P', 'K', 3, 4, 0, 0, 0, 0, 0, 0};

    assertThat(problems("claims.xls", old))
        .containsExactly(
            "claims.xls: found an .xls workbook; expected CSV or .xlsx: save it as one of them");
    assertThat(problems("claims.xlsx", damaged))
        .singleElement()
        .asString()
        .contains("claims.xlsx: found a workbook");
    assertThat(problems("claims.xlsx", zip))
        .singleElement()
        .asString()
        .contains("claims.xlsx: found a workbook");
  }

  /** Whatever is damaged in it, a workbook is read or refused. */
  @Property
  void refusesADamagedWorkbook(@ForAll Random random, @ForAll @IntRange(max = 30) int damages)
      throws IOException {
    byte[] damaged = workbook();
    for (int damage = 0; damage < damages; damage++) {
      damaged[4 + random.nextInt(damaged.length - 4)] = (byte) random.nextInt(256);
    }
    byte[] cut = Arrays.copyOf(damaged, damaged.length - random.nextInt(100));

    assertThatCode(() -> readOrRefuse(cut)).doesNotThrowAnyException();
  }

  /** Its cells name texts by their number, and none is there. */
  @Test
  void refusesAWorkbookWithoutItsTexts() throws IOException {
    ByteArrayOutputStream without = new ByteArrayOutputStream();
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(workbook()));
        ZipOutputStream to = new ZipOutputStream(without)) {
      for (ZipEntry part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
        to.putNextEntry(new ZipEntry(part.getName()));
        to.write(
            part.getName().equals("xl/sharedStrings.xml")
                ? "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>"
                    .getBytes(StandardCharsets.UTF_8)
                : from.readAllBytes());
      }
    }

    assertThat(problems("claims.xlsx", without.toByteArray()))
        .containsExactly(
            "claims.xlsx: found a workbook that cannot be read; save the sheet as CSV (UTF-8)");
  }

  @Test
  void aFaultOfWhoeverTakesTheRowsIsNoneOfTheWorkbook() throws IOException {
    InputStream content = new ByteArrayInputStream(workbook());
    IllegalStateException fault = new IllegalStateException("taker");

    assertThatThrownBy(
            () ->
                WorkbookSheet.of("claims.xlsx")
                    .read(
                        content,
                        (line, fields) -> {
                          throw fault;
                        },
                        problem -> {}))
        .isSameAs(fault);
  }

  private static void readOrRefuse(byte[] content) {
    try {
      read("claims.xlsx", content);
    } catch (InvalidInputException refused) {
      assertThat(refused.problems()).isNotEmpty();
    }
  }

  @Test
  void namesTheLineOfASheet() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      Sheet sheet = book.createSheet("One");
      texts(sheet.createRow(0), "claim", "participant", "outcome", "achieved");
      texts(sheet.createRow(4), "C1", "P1", "home", "14/05/2020");
      texts(sheet.createRow(6), "C2", "P1", "home");

      assertThat(problems("claims.xlsx", bytes(book)))
          .containsExactly(
              "claims.xlsx line 5: column achieved: found text of the form 99/99/9999, a local form"
                  + " of a date; expected an ISO date such as 2020-04-01",
              "claims.xlsx line 7: column achieved: found nothing; expected a value");
    }
  }

  /** A copy that a test may damage. */
  private static byte[] workbook() {
    return WORKBOOK.get().clone();
  }

  private static byte[] written() {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      Sheet sheet = book.createSheet("Any");
      CellStyle british = book.createCellStyle();
      british.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
      texts(sheet.createRow(0), "Claim", "Participant", "Outcome", "Achieved", "Quantity", " ");
      Row one = sheet.createRow(1);
      one.createCell(0).setCellValue(1001);
      one.createCell(1).setCellValue("P1");
      one.createCell(2).setCellValue("home");
      one.createCell(3).setCellValue(LocalDate.of(2020, 5, 14));
      one.getCell(3).setCellStyle(british);
      one.createCell(4).setCellFormula("0.1+0.2");
      book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(one.getCell(4));
      Row two = sheet.createRow(3);
      texts(two, "C2", "P2", "job", "2020-05-15");
      two.createCell(4).setCellValue(1e5);
      sheet.createRow(9).createCell(7).setCellStyle(british);
      Sheet other = book.createSheet("Spring claims");
      int row = 0;
      for (String line : PLAIN.lines().toList()) {
        texts(other.createRow(row++), line.split(","));
      }
      return bytes(book);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static void texts(Row row, String... texts) {
    for (int column = 0; column < texts.length; column++) {
      row.createCell(column).setCellValue(texts[column]);
    }
  }

  private static byte[] bytes(XSSFWorkbook book) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    book.write(bytes);
    return bytes.toByteArray();
  }
}
