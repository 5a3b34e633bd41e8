package org.outturn.examples.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * Replaces a file by another content, whole or not at all: written beside it under a name that
 * nobody has, then moved to its place.
 *
 * @param place where the file is, or shall be, with every link followed
 */
record WholeFile(Path place) {

  /**
   * The file that a path leads to.
   *
   * @param path a path whose folder is there; links are followed
   * @return the file
   * @throws IOException when the folder cannot be found
   */
  static WholeFile at(Path path) throws IOException {
    Path absolute = path.toAbsolutePath();
    if (Files.isRegularFile(absolute)) {
      return new WholeFile(absolute.toRealPath());
    }
    return new WholeFile(
        Files.exists(absolute)
            ? absolute
            : absolute.resolveSibling("").toRealPath().resolve(absolute.getFileName()));
  }

  /**
   * Writes the file.
   *
   * @param content what it shall hold
   * @throws IOException when it cannot be written; what was there before is untouched
   */
  void write(byte[] content) throws IOException {
    if (Files.exists(place) && !Files.isRegularFile(place)) {
      // A device or a pipe takes what is written to it, and must not make way for a file.
      Files.write(place, content, StandardOpenOption.WRITE);
    } else {
      replace(content);
    }
  }

  private void replace(byte[] content) throws IOException {
    Part part = Part.beside(place);
    try {
      part.fill(content);
      keepPermissions(part.path());
      Files.move(
          part.path(), place, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException | RuntimeException fault) {
      Files.deleteIfExists(part.path());
      throw fault;
    }
  }

  private void keepPermissions(Path part) throws IOException {
    PosixFileAttributeView now = Files.getFileAttributeView(place, PosixFileAttributeView.class);
    if (now != null && Files.exists(place)) {
      Files.setPosixFilePermissions(part, now.readAttributes().permissions());
    }
  }

  /** A new file that nobody had, open to be filled. */
  private record Part(Path path, FileChannel channel) {
    /** Takes the first name that is free: what the user has is never opened, followed or moved. */
    static Part beside(Path place) throws IOException {
      int attempt = 1;
      while (true) {
        Path path = place.resolveSibling(".outturn-" + attempt + ".part");
        try {
          return new Part(
              path,
              FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
        } catch (FileAlreadyExistsException taken) {
          attempt++;
        }
      }
    }

    void fill(byte[] content) throws IOException {
      try (channel) {
        ByteBuffer rest = ByteBuffer.wrap(content);
        while (rest.hasRemaining()) {
          channel.write(rest);
        }
        // Some disks say only here that they are full.
        channel.force(true);
      }
    }
  }
}
