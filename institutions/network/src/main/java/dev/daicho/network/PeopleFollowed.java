package dev.daicho.network;

import dev.daicho.numbers.ResidentCode;

/**
 * How JPKI comes to know what becomes of those to whom it issues certificates: J-LIS uses the
 * 本人確認情報 that it keeps itself (公的個人認証法12条, 31条; 住民基本台帳法30条の9の2). Of somebody who is followed, the
 * national server tells each change by a {@link PersonTold}.
 */
public interface PeopleFollowed {

  /**
   * Follows somebody from now on; whoever is followed already keeps their code.
   *
   * @return by which they are told of
   */
  PersonCode follow(ResidentCode person);

  /**
   * How somebody stands now, followed or not.
   *
   * @throws IllegalArgumentException when nobody has ever had a record under that code
   */
  Standing standing(ResidentCode person);

  /**
   * How somebody stands now.
   *
   * @throws IllegalArgumentException when nobody is followed under that code
   */
  Standing standing(PersonCode person);
}
