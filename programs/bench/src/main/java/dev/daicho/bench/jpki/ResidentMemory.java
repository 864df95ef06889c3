package dev.daicho.bench.jpki;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How much memory another process has had, where Linux tells. */
final class ResidentMemory {

  private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");
  private static final int KILO = 1024;

  private ResidentMemory() {}

  /** Its peak until now in bytes; 0 when it has ended or nobody tells. */
  static long peak(long process) {
    try {
      Matcher found = PEAK.matcher(Files.readString(Path.of("/proc", "" + process, "status")));
      return found.find() ? Long.parseLong(found.group(1)) * KILO : 0;
    } catch (IOException ended) {
      return 0;
    }
  }
}
