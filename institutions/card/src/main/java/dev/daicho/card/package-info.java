/**
 * Card administration (個人番号カード). So far it makes a card somebody's: {@link
 * dev.daicho.card.Personalise}.
 */
@NullMarked
package dev.daicho.card;

import org.jspecify.annotations.NullMarked;
