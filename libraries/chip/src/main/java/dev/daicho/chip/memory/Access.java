package dev.daicho.chip.memory;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Who may read a file, or use a key. */
public sealed interface Access {

  /** Everybody. */
  record Free() implements Access {
    @Override
    public boolean allows(Set<FileId> verified) {
      return true;
    }
  }

  /** Nobody from outside. */
  record Never() implements Access {
    @Override
    public boolean allows(Set<FileId> verified) {
      return false;
    }
  }

  /**
   * Whoever has shown one of these secrets.
   *
   * @param secrets files of the same application
   */
  record AnyOf(Set<FileId> secrets) implements Access {

    /** Keeps its own set. */
    public AnyOf {
      secrets = Set.copyOf(secrets);
    }

    @Override
    public boolean allows(Set<FileId> verified) {
      return secrets.stream().anyMatch(verified::contains);
    }
  }

  /** Everybody. */
  static Access free() {
    return new Free();
  }

  /** Nobody. */
  static Access never() {
    return new Never();
  }

  /** Whoever has shown one of these secrets. */
  static Access with(int... secrets) {
    return new AnyOf(IntStream.of(secrets).mapToObj(FileId::new).collect(Collectors.toSet()));
  }

  /**
   * Whether it is allowed.
   *
   * @param verified which secrets have been shown
   */
  boolean allows(Set<FileId> verified);
}
