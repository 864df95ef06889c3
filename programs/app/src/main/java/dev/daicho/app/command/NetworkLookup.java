package dev.daicho.app.command;

import dev.daicho.app.attach.TownCommand;
import dev.daicho.network.provision.Article;
import dev.daicho.network.provision.Asker;
import dev.daicho.network.provision.BulkLookUp;
import dev.daicho.network.provision.Criteria;
import dev.daicho.network.provision.CriteriaFile;
import dev.daicho.network.provision.IdentityItem;
import dev.daicho.network.provision.LookUp;
import dev.daicho.network.provision.LookUpAnswer;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.town.Town;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** An office asks J-LIS about a resident, or about many. */
@Command(
    name = "lookup",
    mixinStandardHelpOptions = true,
    description =
        "An office asks about a resident for one of its affairs. Exit 0: answered, also when nobody"
            + " fits; 1: refused, with the article, or several fit, of whom none is told.",
    footer = {
      "",
      "Example: ./daicho network lookup --office 厚生労働省 --affair 1-77 --officer sato \\",
      "           --name '番号 花子' --kana 'ﾊﾞﾝｺﾞｳ ﾊﾅｺ' --birth 1989-03-31 \\",
      "           --sex 女 --address 栃木県宇都宮市旭一丁目９９番１号メゾン番号２０３号室",
      "(in a town that began on 2026-04-01)",
      "The affairs of an office: ./daicho network affairs --office 厚生労働省"
    })
public final class NetworkLookup extends TownCommand {

  @Option(names = "--office", required = true, description = "who asks, as the tables write it")
  private String office = "";

  @Option(
      names = "--place",
      paramLabel = "CODE",
      description = "six digits of the municipality or prefecture whose organ asks")
  private @Nullable String place;

  @Option(
      names = "--affair",
      required = true,
      description = "for what: a reference (1-77), 別表第一の七十七の項, or words of it")
  private String affair = "";

  @Option(
      names = "--article",
      description =
          "under which article, if not 30-9, with a municipality 30-10, with a prefecture 30-11")
  private @Nullable String article;

  @Option(
      names = "--officer",
      required = true,
      description = "which officer asks; the audit log keeps it")
  private String officer = "";

  @Option(names = "--note", description = "why in this case; the audit log keeps it")
  private String note = "";

  @Option(names = "--name", description = "氏名")
  private @Nullable String name;

  @Option(names = "--kana", description = "its reading")
  private @Nullable String kana;

  @Option(names = "--birth", description = "the birth date, in either calendar")
  private @Nullable String birth;

  @Option(names = "--sex", description = "男 or 女")
  private @Nullable String sex;

  @Option(names = "--address", description = "the whole address")
  private @Nullable String address;

  @Option(
      names = "--file",
      paramLabel = "CSV",
      description = "many people instead: columns name, kana, birth, sex, address, number")
  private @Nullable Path file;

  @Option(names = "--code", description = "ask for the resident code, too")
  private boolean code;

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      description = "the tables of that day (default: today)")
  private @Nullable LocalDate tablesOf;

  @Option(names = "--json", description = "one JSON object a person")
  private boolean json;

  @Override
  protected int run(Town town) {
    MunicipalityCode where = place == null ? null : MunicipalityCode.of(place);
    Asker asker = new Asker(office, where);
    Article under = article(asker);
    LookUp.Question question =
        new LookUp.Question(
            asker,
            under,
            affair,
            officer,
            note,
            CriteriaFile.typed(name, kana, birth, sex, address, null),
            items(under),
            tablesOf == null ? town.clock().today() : tablesOf,
            file == null ? LookUp.Method.LINE : LookUp.Method.DISK);
    LookUpPrinter printer = new LookUpPrinter(out(), err(), json);
    return file == null
        ? printer.print(town.network().provision().lookUp().answer(question))
        : many(town, question, file, printer);
  }

  private Set<IdentityItem> items(Article under) {
    EnumSet<IdentityItem> items = EnumSet.copyOf(under.items());
    if (code) {
      items.add(IdentityItem.RESIDENT_CODE);
    }
    return items;
  }

  private int many(Town town, LookUp.Question question, Path from, LookUpPrinter printer) {
    try (Reader reader = Files.newBufferedReader(from)) {
      BulkLookUp.Counts counts =
          town.network()
              .provision()
              .bulk()
              .answer(
                  question,
                  new CriteriaFile(reader),
                  (Criteria asked, LookUpAnswer answer) -> printer.print(answer),
                  printer::progress);
      return counts.refused() + counts.ambiguous() == 0 ? 0 : 1;
    } catch (NoSuchFileException e) {
      throw new IllegalArgumentException("ファイルがありません / no such file: " + from, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Article article(Asker asker) {
    if (article == null) {
      return switch (asker.kind()) {
        case NATION -> Article.NATIONAL;
        case PREFECTURE -> Article.PREFECTURE;
        case MUNICIPALITY -> Article.MUNICIPALITY;
      };
    }
    return Article.parse(article)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "条は次のいずれかです / the articles are: "
                    + Arrays.stream(Article.values())
                        .map(Article::code)
                        .collect(Collectors.joining(" "))));
  }
}
