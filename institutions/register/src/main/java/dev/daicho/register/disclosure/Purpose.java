package dev.daicho.register.disclosure;

import dev.daicho.foundation.text.Bilingual;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a municipality's staff look into the register for. */
public enum Purpose {
  /** 届出を受け、審査し、記載する. */
  FILING("異動届の処理", "taking a filing", "住民基本台帳法8条", false),
  /** 写しや証明書を交付する. */
  CERTIFICATE("証明書の交付", "issuing a certificate", "住民基本台帳法12条", false),
  /** 記載が事実と合うか調べる. */
  SURVEY("職権調査", "ex officio survey", "住民基本台帳法34条", false),
  /** 個人番号・住民票コードの事務. */
  NUMBER_AFFAIRS("個人番号の事務", "affairs of numbers", "番号法7条・住民基本台帳法30条の2", true),
  /** 統計を作る. */
  STATISTICS("統計", "statistics", "住民基本台帳法37条", false),
  /** 別のシステムへ移す、または照合する. */
  MIGRATION("移行・照合", "migration and reconciliation", "住民基本台帳法5条", true),
  /** 研修で使う. */
  TRAINING("研修", "training", "住民基本台帳法3条", false);

  private final Bilingual title;
  private final String basis;
  private final boolean numbers;

  Purpose(String japanese, String english, String basis, boolean numbers) {
    this.title = new Bilingual(japanese, english);
    this.basis = basis;
    this.numbers = numbers;
  }

  /** What it is called. */
  public Bilingual title() {
    return title;
  }

  /** The article it stands on. */
  public String basis() {
    return basis;
  }

  /** Whether codes and numbers are needed for it. */
  public boolean needsNumbers() {
    return numbers;
  }

  /** Its code on the command line and in forms: {@code number-affairs}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The purpose of that code or Japanese name. */
  public static Optional<Purpose> parse(String words) {
    return Arrays.stream(values())
        .filter(purpose ->
            purpose.code().equals(words.strip()) || purpose.title.ja().equals(words.strip()))
        .findFirst();
  }
}
