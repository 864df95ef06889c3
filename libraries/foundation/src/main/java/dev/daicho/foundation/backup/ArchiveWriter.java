package dev.daicho.foundation.backup;

import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes the file of a backup, a ZIP, under another name beside it ({@code .NAME….part}, readable
 * by its owner only); it gets its name once it is complete and on the disk.
 */
final class ArchiveWriter implements AutoCloseable {

  static final String MANIFEST = "manifest.json";
  static final String MANIFEST_DIGEST = "manifest.sha256";

  private static final FileAttribute<?> OWNER_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  /** The same in every entry: when it was made stands in the manifest. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private final Path file;
  private final Path aside;
  private final FileOutputStream onDisk;
  private final Measured measured;
  private final ZipOutputStream zip;

  private ArchiveWriter(Path file, Path aside) throws IOException {
    this.file = file;
    this.aside = aside;
    this.onDisk = new FileOutputStream(aside.toFile());
    this.measured = new Measured(onDisk);
    this.zip = new ZipOutputStream(measured, StandardCharsets.UTF_8);
  }

  /**
   * Begins a file.
   *
   * @throws BackupRefused when there is one of that name, or no folder for it
   */
  static ArchiveWriter begin(Path file) throws IOException {
    Path target = file.toAbsolutePath();
    Path folder = target.getParent();
    if (Files.exists(target)) {
      throw new BackupRefused("backup.file-exists", file);
    }
    if (folder == null || !Files.isDirectory(folder)) {
      throw new BackupRefused("backup.no-folder", file);
    }
    return new ArchiveWriter(
        target, Files.createTempFile(folder, "." + target.getFileName(), ".part", OWNER_ONLY));
  }

  /** What writes one entry. */
  @FunctionalInterface
  interface Content<X extends Exception> {
    void writeTo(OutputStream out) throws IOException, X;
  }

  /** Writes one entry and returns what it measures. */
  <X extends Exception> Measured entry(String name, Content<X> content) throws IOException, X {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    Measured written = new Measured(new Unclosed(zip));
    content.writeTo(written);
    zip.closeEntry();
    return written;
  }

  /** Completes the file with its manifest, and returns the file's size and digest. */
  Measured finish(Manifest manifest) throws IOException {
    byte[] json = manifest.json();
    entry(MANIFEST, out -> out.write(json));
    entry(
        MANIFEST_DIGEST,
        out -> out.write(Measured.sha256(json).getBytes(StandardCharsets.US_ASCII)));
    zip.finish();
    onDisk.getFD().sync();
    zip.close();
    Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
    try (FileChannel folder = FileChannel.open(file.resolveSibling("."))) {
      folder.force(true);
    }
    return measured;
  }

  /** Removes what is not complete. */
  @Override
  public void close() throws IOException {
    onDisk.close();
    Files.deleteIfExists(aside);
  }

  /** What writes an entry must not close the file. */
  private static final class Unclosed extends FilterOutputStream {
    Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] from, int offset, int length) throws IOException {
      out.write(from, offset, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
