package dev.daicho.register.disclosure;

import dev.daicho.foundation.text.Bilingual;
import dev.daicho.foundation.text.BothCalendars;
import dev.daicho.foundation.text.Messages;
import dev.daicho.register.Annex;
import dev.daicho.register.AnnexLine;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An item of an annex (住民基本台帳法17条), by the name that it has in a resident record. */
public enum AnnexItem {
  FAMILY_REGISTER(
      annex -> annex.person().registeredDomicile() + "　" + annex.person().headOfFamilyRegister()),
  NAME(annex -> annex.person().name()),
  KANA(annex -> annex.person().kana()),
  /** The row of addresses, oldest first. */
  ADDRESS(annex -> lines(annex, line -> place(line.stay().address()))),
  /** The days of the row. */
  ADDRESS_FIXED(annex -> lines(annex, line -> BothCalendars.format(line.stay().since()))),
  BIRTH(annex -> {
    String written = annex.person().birth().asWritten();
    return written == null ? BothCalendars.format(annex.person().birth().date()) : written;
  }),
  SEX(annex -> annex.person().sex().title().ja()),
  RESIDENT_CODE(annex -> annex.person().residentCode().formatted());

  /** The items that a third party may see (住民基本台帳法20条3項). */
  public static final Set<AnnexItem> FOR_THIRD_PARTIES =
      Set.of(NAME, KANA, ADDRESS, ADDRESS_FIXED, BIRTH, SEX);

  private final Function<Annex, String> words;

  AnnexItem(Function<Annex, String> words) {
    this.words = words;
  }

  /** What it is called. */
  public Bilingual title() {
    return Messages.get("record." + code());
  }

  /** Its stable name, the same as in a resident record. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What an annex says of it. */
  public String of(Annex annex) {
    return words.apply(annex);
  }

  /** The codes of these. */
  static Set<String> codes(Set<AnnexItem> items) {
    return items.stream().map(AnnexItem::code).collect(Collectors.toUnmodifiableSet());
  }

  /** The codes of the items that are others than before, and of the name that they stand under. */
  static Set<String> changed(@Nullable Annex before, Annex after) {
    return Arrays.stream(values())
        .filter(item -> item == NAME || before == null || !item.of(before).equals(item.of(after)))
        .map(AnnexItem::code)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String lines(Annex annex, Function<AnnexLine, String> words) {
    return annex.lines().stream().map(words).collect(Collectors.joining("、"));
  }

  /** An address, or the words for who left the country. */
  static String place(@Nullable String address) {
    return address == null ? "国外転出者" : address;
  }
}
