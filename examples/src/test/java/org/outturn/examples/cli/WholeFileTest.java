package org.outturn.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
  @TempDir private Path folder;

  private static void write(Path path, String text) throws IOException {
    WholeFile.at(path).write(text.getBytes(UTF_8));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(each -> each.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void writesANewFileAndReplacesOneThatIsThere() throws IOException {
    Path file = folder.resolve("page.html");

    write(file, "one");
    write(file, "two");

    assertThat(file).hasContent("two");
    assertThat(names()).containsExactly("page.html");
  }

  /** The user's own files of any such name, empty folders and planted links are left alone. */
  @Test
  void touchesNothingBesideIt() throws IOException {
    Path elsewhere = Files.writeString(folder.resolve("elsewhere"), "mine");
    Files.writeString(folder.resolve("page.html.part"), "mine");
    Files.writeString(folder.resolve(".outturn-1.part"), "mine");
    Files.createDirectory(folder.resolve(".outturn-2.part"));
    Files.createSymbolicLink(folder.resolve(".outturn-3.part"), elsewhere);
    Files.createSymbolicLink(folder.resolve(".outturn-4.part"), folder.resolve("nowhere"));

    write(folder.resolve("page.html"), "page");

    assertThat(folder.resolve("page.html")).hasContent("page");
    assertThat(elsewhere).hasContent("mine");
    assertThat(folder.resolve("page.html.part")).hasContent("mine");
    assertThat(folder.resolve(".outturn-1.part")).hasContent("mine");
    assertThat(folder.resolve(".outturn-2.part")).isEmptyDirectory();
    assertThat(folder.resolve(".outturn-3.part")).isSymbolicLink();
    assertThat(folder.resolve(".outturn-4.part")).isSymbolicLink();
    assertThat(names()).hasSize(7).doesNotContain("nowhere");
  }

  @Test
  void aLinkStaysALinkAndTheFileItLeadsToIsReplaced() throws IOException {
    Path inner = Files.createDirectory(folder.resolve("inner"));
    Path real = Files.writeString(inner.resolve("real.html"), "before");
    Path link = Files.createSymbolicLink(folder.resolve("link.html"), Path.of("inner/real.html"));
    Path linkToLink = Files.createSymbolicLink(folder.resolve("far.html"), link);

    write(linkToLink, "after");

    assertThat(link).isSymbolicLink().hasContent("after");
    assertThat(linkToLink).isSymbolicLink();
    assertThat(real).isRegularFile().hasContent("after");
    assertThat(names()).containsExactly("far.html", "inner", "link.html");
  }

  @Test
  @EnabledIf("hasPosixPermissions")
  void keepsThePermissionsOfAFileThatIsThere() throws IOException {
    Path file = Files.writeString(folder.resolve("page.html"), "before");
    Set<PosixFilePermission> few = PosixFilePermissions.fromString("rw-r-----");
    Files.setPosixFilePermissions(file, few);

    write(file, "after");

    assertThat(Files.getPosixFilePermissions(file)).isEqualTo(few);
  }

  @Test
  @EnabledIf("hasPosixPermissions")
  void givesANewFileThePermissionsOfAnyNewFile() throws IOException {
    Path usual = Files.createFile(folder.resolve("usual"));

    write(folder.resolve("page.html"), "page");

    assertThat(Files.getPosixFilePermissions(folder.resolve("page.html")))
        .isEqualTo(Files.getPosixFilePermissions(usual));
  }

  @Test
  void leavesWhatIsThereAloneWhereItCannotBeReplaced() throws IOException {
    assertThatThrownBy(() -> WholeFile.at(folder.resolve("none/page.html")))
        .isInstanceOf(NoSuchFileException.class);
    assertThat(names()).isEmpty();
  }

  @Test
  @EnabledIf("hasNullDevice")
  void writesToADeviceWithoutReplacingIt() throws IOException {
    write(Path.of("/dev/null"), "page");

    assertThat(Path.of("/dev/null")).matches(each -> !Files.isRegularFile(each));
  }

  static boolean hasPosixPermissions() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
  }

  static boolean hasNullDevice() {
    return Files.exists(Path.of("/dev/null"));
  }
}
