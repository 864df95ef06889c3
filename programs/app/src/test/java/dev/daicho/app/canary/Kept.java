package dev.daicho.app.canary;

import dev.daicho.register.disclosure.RecordItem;
import dev.daicho.town.Town;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the town keeps outside of the register: notices, other keepers' tables, files, figures. */
final class Kept {

  /** 本人確認情報: what the law has a municipality tell the network (住民基本台帳法30条の6). */
  private static final Set<String> IDENTITY =
      Stream.of(
              RecordItem.NAME,
              RecordItem.KANA,
              RecordItem.ALPHABET,
              RecordItem.FORMER_SURNAME,
              RecordItem.ALIAS,
              RecordItem.BIRTH,
              RecordItem.SEX,
              RecordItem.ADDRESS,
              RecordItem.RESIDENT_CODE,
              RecordItem.INDIVIDUAL_NUMBER)
          .map(RecordItem::code)
          .collect(Collectors.toUnmodifiableSet());

  /** 転出証明書情報: what a municipality tells the one moved to (施行令24条の3). */
  private static final Set<String> MOVE_OUT_DATA =
      Stream.concat(
              IDENTITY.stream(),
              Stream.of(
                      RecordItem.RELATIONSHIP,
                      RecordItem.FAMILY_REGISTER,
                      RecordItem.FOREIGN_RESIDENT,
                      RecordItem.REMOVAL)
                  .map(RecordItem::code))
          .collect(Collectors.toUnmodifiableSet());

  /** 附票本人確認情報: what the municipality of the registered domicile tells (住民基本台帳法30条の41). */
  private static final Set<String> ANNEX_IDENTITY =
      Stream.of(
              RecordItem.NAME,
              RecordItem.KANA,
              RecordItem.BIRTH,
              RecordItem.SEX,
              RecordItem.ADDRESS,
              RecordItem.RESIDENT_CODE)
          .map(RecordItem::code)
          .collect(Collectors.toUnmodifiableSet());

  /**
   * 戸籍の附票記載事項通知: what an annex says (17条, 19条1項). The first day on which an address is fixed is
   * that of becoming a resident.
   */
  private static final Set<String> ANNEX_NOTICE =
      Stream.concat(
              ANNEX_IDENTITY.stream(),
              Stream.of(
                      RecordItem.FAMILY_REGISTER,
                      RecordItem.ADDRESS_FIXED,
                      RecordItem.BECAME_RESIDENT,
                      RecordItem.REMOVAL)
                  .map(RecordItem::code))
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> CODE = Set.of(RecordItem.RESIDENT_CODE.code());

  /** 転入通知: whom it is about, and where they live now (住民基本台帳法9条1項). */
  private static final Set<String> MOVE_IN_NOTICE =
      Set.of(RecordItem.RESIDENT_CODE.code(), RecordItem.ADDRESS.code());

  /**
   * What the national server tells of those who have certificates, under a code of its own: what
   * certificates say and what ends them (公的個人認証法12条, 31条).
   */
  private static final Set<String> PERSON_TOLD =
      Stream.of(
              RecordItem.NAME,
              RecordItem.KANA,
              RecordItem.ALPHABET,
              RecordItem.FORMER_SURNAME,
              RecordItem.ALIAS,
              RecordItem.BIRTH,
              RecordItem.SEX,
              RecordItem.ADDRESS)
          .map(RecordItem::code)
          .collect(Collectors.toUnmodifiableSet());

  /** For each notice of each keeper, the items that the law has it carry. */
  private static final Map<String, Set<String>> CARRIED =
      Map.ofEntries(
          Map.entry("register resident-entered", IDENTITY),
          Map.entry("register resident-record-corrected", IDENTITY),
          Map.entry("register move-out-planned", IDENTITY),
          Map.entry("register resident-removed", IDENTITY),
          Map.entry("network_municipality resident-entered", IDENTITY),
          Map.entry("network_municipality resident-record-corrected", IDENTITY),
          Map.entry("network_municipality resident-removed", IDENTITY),
          Map.entry("network_prefecture resident-entered", IDENTITY),
          Map.entry("network_prefecture resident-record-corrected", IDENTITY),
          Map.entry("network_prefecture resident-removed", IDENTITY),
          Map.entry("register annex-notice", ANNEX_NOTICE),
          Map.entry("register annex-transfer", ANNEX_NOTICE),
          Map.entry("register annex-entered", ANNEX_IDENTITY),
          Map.entry("register annex-corrected", ANNEX_IDENTITY),
          Map.entry("register annex-removed", ANNEX_IDENTITY),
          Map.entry("network_municipality annex-notice", ANNEX_NOTICE),
          Map.entry("network_municipality annex-transfer", ANNEX_NOTICE),
          Map.entry("network_municipality annex-entered", ANNEX_IDENTITY),
          Map.entry("network_municipality annex-corrected", ANNEX_IDENTITY),
          Map.entry("network_municipality annex-removed", ANNEX_IDENTITY),
          Map.entry("network_prefecture annex-entered", ANNEX_IDENTITY),
          Map.entry("network_prefecture annex-corrected", ANNEX_IDENTITY),
          Map.entry("network_prefecture annex-removed", ANNEX_IDENTITY),
          Map.entry("register move-out-data", MOVE_OUT_DATA),
          Map.entry("register move-out-data-request", CODE),
          Map.entry("register move-in-notice", MOVE_IN_NOTICE),
          Map.entry("network_municipality move-out-data-sent", MOVE_OUT_DATA),
          Map.entry("network_municipality move-out-data-void", Set.of()),
          Map.entry("network_municipality move-out-data-received", Set.of()),
          Map.entry("network_municipality move-out-data-asked", CODE),
          Map.entry("network_municipality move-out-data-unknown", CODE),
          Map.entry("network_municipality move-in-told", MOVE_IN_NOTICE),
          Map.entry("network_national person-told", PERSON_TOLD));

  /**
   * The tables in which the levels of the network keep it (30条の6第3項, 30条の7第3項), and its way; and
   * the salted part of the national log, which tells by what an office looked for whom, and of whom
   * JPKI is told.
   */
  private static final Pattern NETWORK =
      Pattern.compile(
          "network_(municipality|prefecture|national)\\.(identity|identity_past|annex_identity|annex_identity_past|annex_unaddressed|annex_notice_refused|notice|notice_held|notice_received)"
              + "|network_national\\.(audit_person|followed_person)");

  /**
   * Beside the items: whose record it is (the 宛名番号), and the day of the change. What notices say is
   * looked at one by one.
   */
  private static final String WITHOUT_KEY_AND_DAY =
      "(to_jsonb(t) - array['subject', 'told_subject', 'event_on', 'body', 'notice'])::text";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final RunningTown town;
  private final Witnessed witness;

  Kept(RunningTown town, Witnessed witness) {
    this.town = town;
    this.witness = witness;
  }

  /** Every notice in every journal says what the law has it carry, and nothing else. */
  long notices() {
    long told = 0;
    for (String keeper : keepers()) {
      for (List<String> notice :
          town.asOwner("select type, body::text from " + keeper + ".notice")) {
        String type = keeper + " " + notice.getFirst();
        Set<String> carried = CARRIED.get(type);
        if (carried == null) {
          witness.found(Leak.unknown("notice " + type, "notice"));
          continue;
        }
        Said said = new Said("notice " + type, "", "", withoutEvent(notice.getLast()));
        Leak.inRecord(
                said,
                town.canary().markers().stream()
                    .filter(marker -> !carried.contains(marker.item()))
                    .toList())
            .forEach(witness::found);
        told++;
      }
    }
    return told;
  }

  /** The law has the day of the change told with its cause (同条, 住民票の記載等に関する事項). */
  private static String withoutEvent(String body) {
    ObjectNode notice = (ObjectNode) JSON.readTree(body);
    notice.remove(List.of("eventOn", "on"));
    return notice.toString();
  }

  /**
   * No keeper but the register says anything of its residents; the network what the law has it
   * keep.
   */
  void tables() {
    for (List<String> table :
        town.asOwner(
            """
            select n.nspname, c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p', 'm') and n.nspname not in ('register', 'pg_catalog', 'information_schema', 'pg_toast')
              and c.relpersistence <> 't'
            """)) {
      String name = table.getFirst() + "." + table.getLast();
      boolean network = NETWORK.matcher(name).matches();
      String rows =
          town
              .asOwner(
                  "select " + (network ? WITHOUT_KEY_AND_DAY : "t::text") + " from " + name + " t")
              .stream()
              .map(List::getFirst)
              .collect(Collectors.joining("\n"));
      if (network) {
        Leak.inRecord(
                new Said("table " + name, "", "", rows),
                town.canary().markers().stream()
                    .filter(marker -> !IDENTITY.contains(marker.item()))
                    .toList())
            .forEach(witness::found);
      } else {
        witness.record("table " + name, rows);
      }
    }
  }

  /** Neither names nor contents of files in the home, the database's own left out. */
  void files() {
    Path database = town.home().resolve("postgres");
    try (Stream<Path> files = Files.walk(town.home())) {
      for (Path file : files.filter(path -> !path.startsWith(database)).toList()) {
        String contents =
            Files.isRegularFile(file) && !file.endsWith("lock")
                ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                : "";
        witness.record("file " + town.home().relativize(file), file + "\n" + contents);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the server measures. */
  void figures() {
    witness.record(
        "GET /actuator/prometheus", Visitor.nobody(town.port()).get("/actuator/prometheus").body());
  }

  private static List<String> keepers() {
    return Town.KEEPERS.stream().map(keeper -> keeper.name()).toList();
  }
}
