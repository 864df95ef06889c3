package dev.daicho.foundation.backup;

import dev.daicho.foundation.json.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.node.ObjectNode;

/** Writes a backup anew with something changed in it. */
final class Rewritten {

  private Rewritten() {}

  /** With its entries changed, and its manifest's digest as it was. */
  static Path entries(Path file, String name, Consumer<Map<String, byte[]>> change)
      throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        try (var in = zip.getInputStream(entry)) {
          entries.put(entry.getName(), in.readAllBytes());
        }
      }
    }
    change.accept(entries);
    Path written = file.resolveSibling(name);
    try (OutputStream out = Files.newOutputStream(written);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    }
    return written;
  }

  /** With its manifest changed, and the digest of that. */
  static Path manifest(
      Path file, String name, Consumer<ObjectNode> change, Consumer<Map<String, byte[]>> more)
      throws IOException {
    return entries(
        file,
        name,
        entries -> {
          ObjectNode manifest =
              (ObjectNode) Json.mapper().readTree(entries.get(ArchiveWriter.MANIFEST));
          change.accept(manifest);
          byte[] json = Json.mapper().writeValueAsBytes(manifest);
          entries.put(ArchiveWriter.MANIFEST, json);
          entries.put(
              ArchiveWriter.MANIFEST_DIGEST,
              Measured.sha256(json).getBytes(StandardCharsets.US_ASCII));
          more.accept(entries);
        });
  }
}
