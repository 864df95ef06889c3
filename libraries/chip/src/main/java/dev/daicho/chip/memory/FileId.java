package dev.daicho.chip.memory;

/**
 * The name of an elementary file within its application.
 *
 * @param value 0001 to FFFE; one up to 001E is its short name as well
 */
public record FileId(int value) implements Comparable<FileId> {

  private static final int LAST_SHORT = 0x1E;

  /** Checks the range. */
  public FileId {
    if (value < 1 || value > 0xFFFE) {
      throw new IllegalArgumentException("no file is called " + value);
    }
  }

  /**
   * One of its short name; a short name of 0 means the current file and is none of a file's own.
   */
  public static boolean isShort(int name) {
    return name >= 1 && name <= LAST_SHORT;
  }

  @Override
  public int compareTo(FileId other) {
    return Integer.compare(value, other.value);
  }

  @Override
  public String toString() {
    return "%04X".formatted(value);
  }
}
