package dev.daicho.foundation.backup;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;

/** The file of a backup, opened to be read. */
final class ArchiveReader implements Closeable {

  private static final int MOST_MANIFEST = 64 << 20;

  private final Path file;
  private final ZipFile zip;
  private final Manifest manifest;

  private ArchiveReader(Path file, ZipFile zip) throws IOException {
    this.file = file;
    this.zip = zip;
    this.manifest = readManifest();
  }

  /**
   * Opens a file.
   *
   * @throws BackupRefused when it is missing, no backup, broken, or of a newer form
   */
  static ArchiveReader open(Path file) {
    if (!Files.isReadable(file)) {
      throw new BackupRefused("backup.no-file", file);
    }
    try {
      ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
      try {
        return new ArchiveReader(file, zip);
      } catch (IOException | RuntimeException e) {
        zip.close();
        throw e;
      }
    } catch (IOException | JacksonException | IllegalArgumentException e) {
      throw new BackupRefused("backup.broken", file);
    }
  }

  private Manifest readManifest() throws IOException {
    byte[] json = all(ArchiveWriter.MANIFEST);
    Manifest read = Manifest.of(json);
    String digest =
        new String(all(ArchiveWriter.MANIFEST_DIGEST), StandardCharsets.US_ASCII).strip();
    if (!digest.equals(Measured.sha256(json))) {
      throw new BackupRefused("backup.altered", file, ArchiveWriter.MANIFEST);
    }
    return read;
  }

  Manifest manifest() {
    return manifest;
  }

  /** An entry's bytes. */
  InputStream entry(String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new BackupRefused("backup.altered", file, name);
    }
    return zip.getInputStream(entry);
  }

  /** A small entry as a whole. */
  byte[] all(String name) throws IOException {
    try (InputStream in = entry(name)) {
      return in.readNBytes(MOST_MANIFEST);
    }
  }

  /**
   * Reads the whole file and compares it with what its manifest says.
   *
   * @throws BackupRefused when something is missing, altered or was put in
   */
  void verify() {
    Set<String> expected =
        new TreeSet<>(Set.of(ArchiveWriter.MANIFEST, ArchiveWriter.MANIFEST_DIGEST));
    for (Manifest.OfKeeper keeper : manifest.keepers()) {
      for (Manifest.OfTable table : keeper.tables()) {
        String entry = table.entry(keeper.name());
        expected.add(entry);
        check(entry, table.bytes(), table.rows(), table.sha256());
      }
    }
    for (Manifest.OfFile one : manifest.files()) {
      expected.add(one.entry());
      check(one.entry(), one.bytes(), -1, one.sha256());
    }
    List<String> present = new ArrayList<>();
    zip.stream().map(ZipEntry::getName).sorted().forEach(present::add);
    if (!present.equals(List.copyOf(expected))) {
      present.removeAll(expected);
      throw new BackupRefused("backup.altered", file, String.join(", ", present));
    }
  }

  private void check(String entry, long bytes, long rows, String sha256) {
    try (InputStream in = entry(entry)) {
      match(entry, Measured.of(in), bytes, rows, sha256);
    } catch (IOException e) {
      throw new BackupRefused("backup.altered", file, entry);
    }
  }

  /**
   * Compares what was read with what the manifest says.
   *
   * @param rows how many lines are expected, or a negative number for any
   */
  void match(String entry, Measured read, long bytes, long rows, String sha256) {
    if (read.bytes() != bytes
        || (rows >= 0 && read.lines() != rows)
        || !read.sha256Hex().equals(sha256)) {
      throw new BackupRefused("backup.altered", file, entry);
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
