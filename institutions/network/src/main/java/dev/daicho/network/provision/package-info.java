/**
 * Provision (本人確認情報の提供): the tables of the law say which office may ask about residents for what,
 * and nobody else is answered.
 */
@NullMarked
package dev.daicho.network.provision;

import org.jspecify.annotations.NullMarked;
