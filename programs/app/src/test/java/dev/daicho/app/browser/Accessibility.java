package dev.daicho.app.browser;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What must hold of every page: axe-core finds nothing (WCAG 2.0, 2.1 and 2.2 at levels A and AA,
 * and its best practices), the page fits the window's width (1.4.10), it says its language, and it
 * has one heading of the first level.
 */
final class Accessibility {

  private static final String AXE = script();

  private static final String RUN =
      """
      const done = arguments[0];
      axe.run(document, {
        runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa',
          'best-practice']},
        rules: {'target-size': {enabled: true}},
        resultTypes: ['violations'],
        preload: false
      }).then(
        found => done(found.violations.map(violation =>
          violation.id + ' (' + violation.help + '): '
            + violation.nodes.slice(0, 5).map(node => node.target.join(' ') + ' ' + node.html.slice(0, 160)
              + ' ' + [...node.any, ...node.all].map(check => check.message).join('; ')).join(' | '))),
        failed => done(['axe-core failed: ' + failed]));
      """;

  private static final String SHAPE =
      """
      scrollTo(0, 0);
      const root = document.documentElement;
      const faults = [];
      if (root.scrollWidth > root.clientWidth) {
        const wide = [...document.querySelectorAll('body *')]
          .filter(e => e.getBoundingClientRect().right > root.clientWidth + 1)
          .slice(0, 5).map(e => e.outerHTML.slice(0, 120));
        faults.push('wider than the window: ' + root.scrollWidth + ' > ' + root.clientWidth + ' '
          + wide.join(' | '));
      }
      if (root.lang !== 'ja') faults.push('html lang is "' + root.lang + '"');
      const headings = document.querySelectorAll('h1').length;
      if (headings !== 1) faults.push(headings + ' h1');
      if (document.title.trim() === '') faults.push('no title');
      return faults;
      """;

  private Accessibility() {}

  /** Brings axe-core into every page that opens in a browser from now on. */
  static void prepare(Browser browser) {
    browser.everywhere(AXE);
  }

  /**
   * What is wrong with the page that is open, at its present size; nothing when all is well. The
   * browser must have been prepared before it opened.
   */
  static List<String> faults(Browser browser) {
    List<String> faults = new ArrayList<>();
    ((List<?>) Objects.requireNonNull(browser.run(SHAPE)))
        .forEach(fault -> faults.add(String.valueOf(fault)));
    ((List<?>) Objects.requireNonNull(browser.await(RUN)))
        .forEach(fault -> faults.add(String.valueOf(fault)));
    return faults;
  }

  private static String script() {
    try (InputStream script =
        Objects.requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"))) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
