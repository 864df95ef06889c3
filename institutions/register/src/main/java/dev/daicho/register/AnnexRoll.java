package dev.daicho.register;

import dev.daicho.numbers.MunicipalityCode;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What the register answers its municipality's communication server of the annexes that the
 * municipality keeps: each as the annexes' network is to know it. The server compares itself with
 * it from time to time (standard specification 7.1.1.2).
 */
public interface AnnexRoll {

  /**
   * One annex of which the network was told, removed ones included.
   *
   * @param number the annex's number at its municipality
   * @param newest what was told of it last
   */
  record Entry(long number, AnnexChanged newest) {

    /** Whether the annex was removed (消除). */
    public boolean removed() {
      return newest.how() == AnnexChanged.How.REMOVED;
    }
  }

  /** Calls over a municipality's annexes, at one moment. */
  void call(MunicipalityCode domicile, Consumer<Entry> each);

  /** One annex of it; empty when there is none, or the network never had to know. */
  Optional<Entry> find(MunicipalityCode domicile, long number);
}
