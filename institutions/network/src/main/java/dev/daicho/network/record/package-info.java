/** 本人確認情報 as the levels keep it. */
@NullMarked
package dev.daicho.network.record;

import org.jspecify.annotations.NullMarked;
