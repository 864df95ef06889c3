package dev.daicho.network;

import dev.daicho.foundation.store.Keeper;
import dev.daicho.foundation.store.Seal;
import dev.daicho.foundation.text.Bilingual;
import dev.daicho.numbers.MunicipalityCode;
import java.util.Optional;

/** A level of the network. Each keeps 本人確認情報 of its own, and none reads another's. */
public enum Level {
  /** The communication servers of the municipalities (市町村コミュニケーションサーバ). */
  MUNICIPALITY("network_municipality", "市町村ＣＳ", "municipal server") {
    @Override
    public Seal sealOf(MunicipalityCode issuer) {
      return Seal.of(issuer);
    }
  },
  /** The servers of the prefectures (都道府県サーバ). */
  PREFECTURE("network_prefecture", "都道府県サーバ", "prefectural server") {
    @Override
    public Seal sealOf(MunicipalityCode issuer) {
      return Seal.of(issuer.prefecture());
    }
  },
  /** The national server of J-LIS (全国サーバ). */
  NATION("network_national", "全国サーバ", "national server") {
    @Override
    public Seal sealOf(MunicipalityCode issuer) {
      return Seal.NATION;
    }
  };

  private final Keeper keeper;
  private final Bilingual title;

  Level(String keeper, String japanese, String english) {
    this.keeper = new Keeper(keeper, "network_level");
    this.title = new Bilingual(japanese, english);
  }

  /** Who keeps this level's tables. */
  public Keeper keeper() {
    return keeper;
  }

  /** What it is called. */
  public Bilingual title() {
    return title;
  }

  /** The level that this one tells; none above the nation. */
  public Optional<Level> above() {
    return switch (this) {
      case MUNICIPALITY -> Optional.of(PREFECTURE);
      case PREFECTURE -> Optional.of(NATION);
      case NATION -> Optional.empty();
    };
  }

  /** The seal under which this level keeps what a municipality's register has told. */
  public abstract Seal sealOf(MunicipalityCode issuer);
}
