package dev.daicho.app.browser;

import java.util.function.Consumer;

/**
 * A page in one state.
 *
 * @param name what it is called in reports and pictures
 * @param visitor who looks at it
 * @param arrival how the browser gets there
 * @param shown the selector of what makes the state, so that it is not missed
 */
record PageState(String name, Visitor visitor, Consumer<Browser> arrival, String shown) {

  /** The page at an address. */
  static PageState at(String name, Visitor visitor, String address, String shown) {
    return new PageState(name, visitor, browser -> browser.open(address), shown);
  }
}
