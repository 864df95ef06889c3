package dev.daicho.app.command;

import dev.daicho.chip.content.TextAttributes;
import dev.daicho.foundation.text.BothCalendars;
import dev.daicho.reader.MyNumberCard;
import dev.daicho.reader.Pin;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** {@code daicho card attributes}: the four items of the face as text. */
@Command(
    name = "attributes",
    mixinStandardHelpOptions = true,
    description = {
      "カードの4情報（氏名・住所・生年月日・性別）を読み、市区町村の署名を確かめる（券面事項入力補助用暗証番号、4桁）。",
      "Reads name, address, date of birth and sex, and checks the municipality's signature (the PIN"
          + " of the text application, four digits)."
    },
    footer = {"", "Example: ./daicho card attributes --persona hanako --json"})
public final class CardAttributes extends CardCommand {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Option(names = "--json", description = "JSON: name, address, birth, sex, vouched")
  private boolean json;

  @Override
  protected void run(MyNumberCard card) throws IOException, CardRefused {
    show(card, Pin.TEXT);
    TextAttributes read = read(card.attributes());
    boolean vouched = card.voucher().value().isPresent();
    if (json) {
      Map<String, Object> form = new LinkedHashMap<>();
      form.put("name", read.name());
      form.put("address", read.address());
      form.put("birth", read.birth().toString());
      form.put("sex", read.sex().name());
      form.put("vouched", vouched);
      out().println(JSON.writeValueAsString(form));
      return;
    }
    out().println("氏名 name\t" + read.name());
    out().println("住所 address\t" + read.address());
    out().println("生年月日 date of birth\t" + BothCalendars.format(read.birth()));
    out().println("性別 sex\t" + CardFace.sex(read.sex()));
    out()
        .println(
            vouched
                ? "市区町村の署名は正しい / the municipality's signature holds"
                : "市区町村の署名が正しくない / the municipality's signature does not hold");
  }
}
