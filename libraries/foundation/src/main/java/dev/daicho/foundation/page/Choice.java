package dev.daicho.foundation.page;

import dev.daicho.foundation.text.Bilingual;

/**
 * One of the things to choose from.
 *
 * @param value what is sent
 * @param label what is shown
 */
public record Choice(String value, Bilingual label) {}
