package dev.daicho.foundation.page;

/**
 * Where an operator opens an event's contents: a page that passes them through the gate. Without
 * such a bean the drawer has no links.
 */
@FunctionalInterface
public interface WireContents {

  /** The path of the page, within this server. */
  String pathTo(WireEvent event);
}
