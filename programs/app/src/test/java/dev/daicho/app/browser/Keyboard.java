package dev.daicho.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;

/**
 * Hands that know only the keyboard: keys go to whatever has the focus. After each step to another
 * element it is checked that a person can see where the focus is.
 */
final class Keyboard {

  private static final int MOST_STEPS = 120;

  /** What has the focus, and whether it can be seen: its outline, and nothing lying over it. */
  private static final String FOCUS =
      """
      const focused = document.activeElement;
      const style = getComputedStyle(focused);
      const box = focused.getBoundingClientRect();
      const inset = 2;
      const points = [
        [(box.left + box.right) / 2, (box.top + box.bottom) / 2],
        [box.left + inset, box.top + inset], [box.right - inset, box.top + inset],
        [box.left + inset, box.bottom - inset], [box.right - inset, box.bottom - inset]];
      const uncovered = points.some(([x, y]) => {
        const top = document.elementFromPoint(x, y);
        return top !== null && (focused.contains(top) || top.contains(focused)
          && getComputedStyle(top).position !== 'sticky');
      });
      const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
      const faults = [];
      if (focused === document.body) faults.push('nothing has the focus');
      else {
        if (!outlined) faults.push('no outline');
        if (!uncovered) faults.push('covered');
      }
      return faults.length === 0 ? '' : faults.join(', ') + ': ' + focused.outerHTML.slice(0, 200);
      """;

  private final Browser browser;
  private final ChromeDriver driver;

  Keyboard(Browser browser, ChromeDriver driver) {
    this.browser = browser;
    this.driver = driver;
  }

  /** Presses keys, or types text, where the focus is. */
  Keyboard press(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
    return this;
  }

  /** Presses a key while another is held. */
  Keyboard pressWith(Keys held, CharSequence key) {
    new Actions(driver).keyDown(held).sendKeys(key).keyUp(held).perform();
    return this;
  }

  /** Tab, until the focus is on the element of this selector. */
  Keyboard tabTo(String selector) {
    return step(selector, () -> press(Keys.TAB));
  }

  /** Shift and Tab, until the focus is on the element of this selector. */
  Keyboard backTo(String selector) {
    return step(selector, () -> pressWith(Keys.SHIFT, Keys.TAB));
  }

  /** Whether the focus is on the element of this selector. */
  boolean isOn(String selector) {
    return Boolean.TRUE.equals(
        browser.run("return document.activeElement.matches(arguments[0])", selector));
  }

  /** The focus is on the element of this selector, and can be seen there. */
  Keyboard shouldBeOn(String selector) {
    assertThat(focused())
        .as("the focus in " + browser.path())
        .matches(on -> isOn(selector), selector);
    shouldBeSeen();
    return this;
  }

  /**
   * Goes forward with Tab until the focus is on the element of this selector, and on the way
   * answers the fields that have an answer, by name: types it, or chooses the option of that value.
   */
  Keyboard answer(Map<String, String> answers, String until) {
    Set<String> open = new HashSet<>(answers.keySet());
    while (!isOn(until)) {
      tabTo("*");
      String name = attribute("name");
      String value = answers.get(name);
      if (value != null && open.remove(name)) {
        answer(value);
      }
    }
    assertThat(open).as("fields that Tab did not reach in " + browser.path()).isEmpty();
    return this;
  }

  private void answer(String value) {
    switch (attribute("type")) {
      case "select-one" -> press(Keys.HOME).until(value, Keys.ARROW_DOWN);
      case "radio" -> press(Keys.SPACE).until(value, Keys.ARROW_DOWN);
      default -> pressWith(Keys.CONTROL, "a").press(value);
    }
  }

  private void until(String value, Keys next) {
    for (int steps = 0; !attribute("value").equals(value); steps++) {
      assertThat(steps).as("choosing " + value).isLessThan(MOST_STEPS);
      press(next);
    }
  }

  /** A property of what has the focus; empty when it has none. */
  private String attribute(String name) {
    return String.valueOf(browser.run("return document.activeElement[arguments[0]] ?? ''", name));
  }

  private String focused() {
    return String.valueOf(browser.run("return document.activeElement.outerHTML.slice(0, 200)"));
  }

  private void shouldBeSeen() {
    assertThat(Objects.requireNonNull(browser.run(FOCUS)))
        .as("the focus in " + browser.path())
        .isEqualTo("");
  }

  private Keyboard step(String selector, Runnable press) {
    for (int steps = 0; steps < MOST_STEPS; steps++) {
      press.run();
      shouldBeSeen();
      if (isOn(selector)) {
        return this;
      }
    }
    throw new AssertionError(
        "in " + browser.path() + " no " + selector + " within " + MOST_STEPS + " steps");
  }
}
