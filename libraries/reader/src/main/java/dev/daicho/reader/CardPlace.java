package dev.daicho.reader;

import dev.daicho.chip.application.Application;

/** Where something lies on a card. */
record CardPlace(Application application, int file) {}
