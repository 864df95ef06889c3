package dev.daicho.network.relay;

import dev.daicho.foundation.text.Bilingual;
import dev.daicho.numbers.ResidentCode;
import java.util.List;

/**
 * Something that cannot be true about one person, seen where the registers of several
 * municipalities meet: J-LIS tells the governor, who tells the mayors (住民基本台帳法30条の8).
 *
 * @param kind what is wrong
 * @param code whom it is about
 * @param issuers the municipalities that say so
 */
public record Doubt(Kind kind, ResidentCode code, List<String> issuers) {

  public Doubt {
    issuers = List.copyOf(issuers);
  }

  /** What is wrong. */
  public enum Kind {
    RESIDENT_TWICE("二つの市町村の住民", "a resident of two municipalities"),
    BIRTH_OR_SEX_DIFFERS("生年月日又は性別の不一致", "birth date or sex differ between municipalities"),
    FOREIGN_POOL("他の市町村に指定された住民票コード", "a code from another municipality's pool");

    private final Bilingual title;

    Kind(String japanese, String english) {
      this.title = new Bilingual(japanese, english);
    }

    /** What it is called. */
    public Bilingual title() {
      return title;
    }
  }

  /** Without the code. */
  @Override
  public String toString() {
    return kind + " " + issuers;
  }
}
