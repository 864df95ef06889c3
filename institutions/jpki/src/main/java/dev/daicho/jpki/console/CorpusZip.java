package dev.daicho.jpki.console;

import dev.daicho.jpki.breaking.Corpus;
import dev.daicho.jpki.breaking.CorpusFolder;
import dev.daicho.jpki.breaking.Piece;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The corpus as one file, with the paths that it has as a folder. */
final class CorpusZip {

  private CorpusZip() {}

  /** Writes it, file by file. */
  static void write(Corpus corpus, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    for (Piece piece : corpus.files()) {
      add(zip, corpus, piece.path(), piece.bytes());
    }
    add(
        zip,
        corpus,
        CorpusFolder.INDEX,
        CorpusFolder.index(corpus).getBytes(StandardCharsets.UTF_8));
    zip.finish();
  }

  private static void add(ZipOutputStream zip, Corpus corpus, String path, byte[] bytes)
      throws IOException {
    ZipEntry entry = new ZipEntry(path);
    entry.setLastModifiedTime(FileTime.from(corpus.at()));
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }
}
