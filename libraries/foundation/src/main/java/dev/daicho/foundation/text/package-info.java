/**
 * Text as a Japanese office writes it: dates in two calendars, character widths, kana, and messages
 * in Japanese and English. Plain Java: nothing here knows of Spring or of the web.
 */
@NullMarked
package dev.daicho.foundation.text;

import org.jspecify.annotations.NullMarked;
