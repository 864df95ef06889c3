/** Invented people enter the register: with codes, numbers and addressee numbers. */
@NullMarked
package dev.daicho.town.settle;

import org.jspecify.annotations.NullMarked;
