package dev.daicho.chip.memory;

import dev.daicho.chip.apdu.Bytes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a card keeps without power.
 *
 * @param reset what it answers to a reset (ATR)
 * @param folders its applications, in the order in which a prefix of their names finds them
 * @param objects what GET DATA gives while no application is selected, by tag
 * @param room for applications in the free area, in bytes
 */
public record Memory(Bytes reset, List<Folder> folders, Map<Integer, Bytes> objects, int room) {

  /** Keeps its own collections. */
  public Memory {
    folders = List.copyOf(folders);
    objects = Map.copyOf(objects);
  }

  /** The application of a name, or the first whose name begins so. */
  public Optional<Folder> named(Bytes name) {
    return name.isEmpty()
        ? Optional.empty()
        : folders.stream().filter(one -> one.name().startsWith(name)).findFirst();
  }

  /** What stands in a file of an application. */
  public Optional<Content> content(Bytes name, FileId file) {
    return named(name).flatMap(one -> one.content(file));
  }

  /** With something else in a file of an application that is here. */
  public Memory with(Bytes name, FileId file, Content content) {
    List<Folder> all = new ArrayList<>(folders);
    all.replaceAll(one -> one.name().equals(name) ? one.with(file, content) : one);
    return new Memory(reset, all, objects, room);
  }

  /** How much of the free area is free still, in bytes. */
  public int free() {
    return room
        - folders.stream().filter(one -> one.layout().inFreeArea()).mapToInt(Folder::size).sum();
  }

  /**
   * With one more application in the free area.
   *
   * @return empty when it does not fit, or one of its name is here
   */
  public Optional<Memory> with(Folder more) {
    boolean there = folders.stream().anyMatch(one -> one.name().equals(more.name()));
    if (!more.layout().inFreeArea() || more.size() > free() || there) {
      return Optional.empty();
    }
    List<Folder> all = new ArrayList<>(folders);
    all.add(more);
    return Optional.of(new Memory(reset, all, objects, room));
  }

  /** Without an application of the free area. */
  public Memory without(Bytes name) {
    return new Memory(
        reset,
        folders.stream()
            .filter(one -> !one.layout().inFreeArea() || !one.name().equals(name))
            .toList(),
        objects,
        room);
  }
}
