/**
 * 公的個人認証 (JPKI): the two certification authorities of J-LIS, what they issue to residents and when
 * it ends (電子署名等に係る地方公共団体情報システム機構の認証業務に関する法律).
 */
@NullMarked
package dev.daicho.jpki;

import org.jspecify.annotations.NullMarked;
