package dev.daicho.network.provision;

import dev.daicho.foundation.text.Bilingual;
import dev.daicho.network.Level;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The articles under which somebody may ask about residents, and what each opens. */
public enum Article {
  /** National organs and bodies, for the affairs of the first table. */
  NATIONAL("30-9", "30条の9", Asker.Kind.NATION, Whom.ANYBODY, 1),
  /** Digital Agency: the resident code, and nothing else. */
  DIGITAL_AGENCY(
      "30-9-2",
      "30条の9の2第1項",
      Asker.Kind.NATION,
      Whom.ANYBODY,
      "デジタル庁",
      "番号利用法第二十一条第二項又は第二十一条の二第一項の規定による事務",
      LocalDate.of(2021, 9, 1)),
  /** Municipalities, about people of their own prefecture, for the affairs of the second table. */
  MUNICIPALITY("30-10", "30条の10第1項1号", Asker.Kind.MUNICIPALITY, Whom.OWN_PREFECTURE, 2),
  /** The same, for cards of people who live abroad. */
  MUNICIPALITY_CARDS(
      "30-10-3",
      "30条の10第1項3号",
      Asker.Kind.MUNICIPALITY,
      Whom.OWN_PREFECTURE,
      "市町村長",
      Direct.CARDS_ABROAD,
      Direct.CARDS_ABROAD_FROM),
  /** Mayors among each other, for the Basic Resident Register. */
  MUNICIPALITY_REGISTER(
      "30-10-4",
      "30条の10第1項4号",
      Asker.Kind.MUNICIPALITY,
      Whom.OWN_PREFECTURE,
      "市町村長",
      Direct.REGISTER,
      ProvisionTables.FIRST_DAY),
  /** Prefectures, about people of others, for the affairs of the third table. */
  PREFECTURE("30-11", "30条の11第1項1号", Asker.Kind.PREFECTURE, Whom.OTHER_PREFECTURES, 3),
  /** Governors, who help mayors to keep correct records. */
  PREFECTURE_REGISTER(
      "30-11-3",
      "30条の11第1項3号",
      Asker.Kind.PREFECTURE,
      Whom.OTHER_PREFECTURES,
      "都道府県知事",
      "第三十条の二十二第二項の規定による事務",
      ProvisionTables.FIRST_DAY),
  /** Municipalities, through their governor, about people of other prefectures: fourth table. */
  ELSEWHERE("30-12", "30条の12第1項1号", Asker.Kind.MUNICIPALITY, Whom.OTHER_PREFECTURES, 4),
  /** The same, for cards of people who live abroad. */
  ELSEWHERE_CARDS(
      "30-12-3",
      "30条の12第1項3号",
      Asker.Kind.MUNICIPALITY,
      Whom.OTHER_PREFECTURES,
      "市町村長",
      Direct.CARDS_ABROAD,
      Direct.CARDS_ABROAD_FROM),
  /** Mayors among each other across prefectures, through their governor. */
  ELSEWHERE_REGISTER(
      "30-12-4",
      "30条の12第1項4号",
      Asker.Kind.MUNICIPALITY,
      Whom.OTHER_PREFECTURES,
      "市町村長",
      Direct.REGISTER,
      ProvisionTables.FIRST_DAY),
  /** A governor, who uses what the prefecture itself keeps: fifth table. */
  OWN_USE("30-15", "30条の15第1項1号", Asker.Kind.PREFECTURE, Whom.OWN_PREFECTURE, 5),
  /** The prefecture's other organs, out of what it keeps: sixth table. */
  OWN_ORGANS("30-15-2", "30条の15第2項1号", Asker.Kind.PREFECTURE, Whom.OWN_PREFECTURE, 6);

  /** About whom one may ask. */
  public enum Whom {
    /** Everybody whom the network knows. */
    ANYBODY,
    /** Those whom the asker's own prefecture has told of. */
    OWN_PREFECTURE,
    /** Those whom another prefecture has told of. */
    OTHER_PREFECTURES
  }

  /** Affairs that stand in articles and not in tables. */
  private static final class Direct {
    static final String REGISTER = "住民基本台帳に関する事務";
    static final String CARDS_ABROAD = "番号利用法第十七条第一項の規定に基づく国外転出者に係る個人番号カードの交付に関する事務";
    static final LocalDate CARDS_ABROAD_FROM = LocalDate.of(2024, 5, 27);
  }

  private static final Set<Article> GIVE_CODES =
      EnumSet.of(DIGITAL_AGENCY, MUNICIPALITY_REGISTER, PREFECTURE_REGISTER, ELSEWHERE_REGISTER);

  private final String code;
  private final String number;
  private final Asker.Kind asker;
  private final Whom whom;
  private final int table;
  private final @Nullable Affair direct;

  Article(String code, String number, Asker.Kind asker, Whom whom, int table) {
    this.code = code;
    this.number = number;
    this.asker = asker;
    this.whom = whom;
    this.table = table;
    this.direct = null;
  }

  Article(
      String code,
      String number,
      Asker.Kind asker,
      Whom whom,
      String office,
      String affair,
      LocalDate from) {
    this.code = code;
    this.number = number;
    this.asker = asker;
    this.whom = whom;
    this.table = 0;
    this.direct =
        new Affair(
            code,
            0,
            "",
            "",
            office,
            List.of(office),
            affair,
            "住民基本台帳法",
            "昭和四十二年法律第八十一号",
            // The proviso of 9条1項 holds only for the affairs of the tables.
            "住民基本台帳法" + number,
            from,
            null,
            Affair.Dated.UNKNOWN,
            "住民基本台帳法" + number);
  }

  /** Its code on the command line. */
  public String code() {
    return code;
  }

  /** As a lawyer cites it: 住民基本台帳法30条の9. */
  public String citation() {
    return "住民基本台帳法" + number;
  }

  /** Who may ask under it. */
  public Asker.Kind asker() {
    return asker;
  }

  /** About whom. */
  public Whom whom() {
    return whom;
  }

  /** The table of its affairs, 1 to 6; 0 when it names its affair itself. */
  public int table() {
    return table;
  }

  /** The affair that it names itself, if it does. */
  public Optional<Affair> direct() {
    return Optional.ofNullable(direct);
  }

  /** Whose information is asked: the prefecture's own under 30条の15, else the nation's. */
  public Level level() {
    return this == OWN_USE || this == OWN_ORGANS ? Level.PREFECTURE : Level.NATION;
  }

  /** Whether resident codes are given under it. */
  public boolean givesResidentCode() {
    return GIVE_CODES.contains(this);
  }

  /** Whether the asker's governor stands between (30条の12第1項1号・4号). */
  public boolean throughGovernor() {
    return this == ELSEWHERE || this == ELSEWHERE_REGISTER;
  }

  /** The items that it speaks of: those of a person, with the code only where it is given. */
  public Set<IdentityItem> items() {
    if (this == DIGITAL_AGENCY) {
      return Set.of(IdentityItem.RESIDENT_CODE);
    }
    Set<IdentityItem> items = EnumSet.allOf(IdentityItem.class);
    if (!givesResidentCode()) {
      items.remove(IdentityItem.RESIDENT_CODE);
    }
    return Set.copyOf(items);
  }

  /** The table's name, or the article's when it has none. */
  public Bilingual place() {
    return table == 0
        ? new Bilingual(citation(), "article " + code)
        : new Bilingual("別表第" + "一二三四五六".charAt(table - 1), "table " + table);
  }

  /** The one of that code. */
  public static Optional<Article> parse(String code) {
    return Arrays.stream(values()).filter(article -> article.code.equals(code)).findFirst();
  }
}
