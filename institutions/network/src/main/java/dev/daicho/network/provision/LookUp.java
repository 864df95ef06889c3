package dev.daicho.network.provision;

import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.access.Role;
import dev.daicho.foundation.audit.AuditLog;
import dev.daicho.foundation.clock.TownClock;
import dev.daicho.foundation.gate.Decision;
import dev.daicho.foundation.gate.Gate;
import dev.daicho.foundation.gate.GateRule;
import dev.daicho.foundation.gate.Request;
import dev.daicho.foundation.procedure.Refusal;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.network.Level;
import dev.daicho.network.rule.AffairListed;
import dev.daicho.network.rule.ArticleFitsAsker;
import dev.daicho.network.rule.EnoughToTell;
import dev.daicho.network.rule.FiveItemsForTheNumber;
import dev.daicho.network.rule.NumberForNumberAffairs;
import dev.daicho.network.rule.OneMatchOnly;
import dev.daicho.network.rule.ResidentCodeWithheld;
import dev.daicho.numbers.MunicipalityCode;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Answers offices about residents (本人確認情報の提供, 住民基本台帳法30条の9〜30条の12, 30条の15): who asks → may they for
 * this affair → does exactly one person fit → which items → write it down → answer. Every question,
 * answered or not, is in the keeper's audit log for good before this returns.
 */
public final class LookUp {

  private final Map<Level, Server> servers;
  private final ProvisionTables tables;
  private final InstantSource clock;

  /** Whose people, and the log that tells who was asked about. */
  private record Server(KeptPeople people, AuditLog log) {}

  /** How an answer leaves (施行令30条の8). */
  public enum Method {
    /** 電気通信回線を通じた送信. */
    LINE,
    /** 磁気ディスクの送付. */
    DISK
  }

  /**
   * A question.
   *
   * @param asker the office
   * @param article under which it asks
   * @param affair for what: a reference, a place in the law, or words (see {@link Listing#find})
   * @param officer who asks there
   * @param note why in this case, in the officer's words; may be empty
   * @param criteria by what the person is looked for
   * @param items what is asked for; {@link Article#items()} is everything the article speaks of
   * @param tablesOf the day whose tables decide
   * @param method how the answer leaves
   */
  public record Question(
      Asker asker,
      Article article,
      String affair,
      String officer,
      String note,
      Criteria criteria,
      Set<IdentityItem> items,
      LocalDate tablesOf,
      Method method) {
    public Question {
      items = Set.copyOf(items);
    }

    /** The same question about somebody else. */
    public Question about(Criteria other) {
      return new Question(asker, article, affair, officer, note, other, items, tablesOf, method);
    }
  }

  /**
   * @param national the national server's store
   * @param nationalLog its audit log
   * @param prefectural the prefectural servers' store
   * @param prefecturalLog its audit log
   * @param clock town time
   */
  public LookUp(
      KeeperStore national,
      AuditLog nationalLog,
      KeeperStore prefectural,
      AuditLog prefecturalLog,
      ProvisionTables tables,
      InstantSource clock) {
    this.servers =
        new EnumMap<>(
            Map.of(
                Level.NATION, new Server(new KeptPeople(national), nationalLog),
                Level.PREFECTURE, new Server(new KeptPeople(prefectural), prefecturalLog)));
    this.tables = tables;
    this.clock = clock;
  }

  /** Answers one question. */
  public LookUpAnswer answer(Question question) {
    Verdict asker = ArticleFitsAsker.of(question.article(), question.asker());
    if (asker instanceof Verdict.Broken(var ignored, Refusal why)) {
      return refused(question, Seal.NATION, Level.NATION, null, List.of(why));
    }
    Listing listing = tables.asOf(question.tablesOf());
    Listing.Sought sought =
        listing.find(question.article(), question.asker().office(), question.affair());
    Affair affair = sought instanceof Listing.Sought.One(Affair one) ? one : null;
    List<Refusal> refusals =
        Stream.of(
                AffairListed.of(
                    question.article(), question.asker(), question.affair(), listing.day(), sought),
                EnoughToTell.of(question.criteria()),
                affair == null
                    ? Verdict.silent()
                    : NumberForNumberAffairs.toSearch(affair, question.criteria()))
            .flatMap(verdict ->
                verdict instanceof Verdict.Broken(var ignored, Refusal why)
                    ? Stream.of(why)
                    : Stream.empty())
            .toList();
    Level level = question.article().level();
    Seal seal = seal(question);
    return affair == null || !refusals.isEmpty()
        ? refused(question, seal, level, affair, refusals)
        : found(question, seal, affair);
  }

  private LookUpAnswer found(Question question, Seal seal, Affair affair) {
    Level level = question.article().level();
    LocalDate today = LocalDate.ofInstant(clock.instant(), TownClock.ZONE);
    List<KeptIdentity> people =
        server(level).people().find(seal, question.criteria(), today).stream()
            .filter(kept -> concerns(question, kept))
            .toList();
    return switch (people.size()) {
      case 0 -> nobody(question, seal, affair);
      case 1 -> one(question, seal, affair, people.getFirst());
      default -> several(question, seal, affair, people.size());
    };
  }

  private LookUpAnswer one(Question question, Seal seal, Affair affair, KeptIdentity kept) {
    Map<IdentityItem, String> said = kept.items();
    said.keySet().retainAll(question.items());
    List<GateRule> rules =
        List.of(
            new ResidentCodeWithheld(question.article()),
            new NumberForNumberAffairs(affair),
            new FiveItemsForTheNumber(question.criteria()));
    Request request =
        request(question, seal, affair, kept.issuer() + " " + kept.subject(), said.keySet(), "1");
    return switch (gate(question.article().level(), rules).ask(request)) {
      case Decision.Given given -> {
        said.keySet().removeIf(item -> !given.gives(item.code()));
        yield new LookUpAnswer.Found(said, given.why());
      }
      case Decision.Refused refused -> new LookUpAnswer.Refused(refused.why());
    };
  }

  private LookUpAnswer nobody(Question question, Seal seal, Affair affair) {
    Request request = request(question, seal, affair, "nobody", Set.of(), "0");
    return switch (gate(question.article().level(), List.of()).ask(request)) {
      case Decision.Given ignored -> new LookUpAnswer.NotFound();
      case Decision.Refused refused -> new LookUpAnswer.Refused(refused.why());
    };
  }

  private LookUpAnswer several(Question question, Seal seal, Affair affair, int count) {
    Refusal why = OneMatchOnly.refusal(count);
    Request request = request(question, seal, affair, "several", Set.of(), Integer.toString(count));
    gate(question.article().level(), List.of(refusing(why))).ask(request);
    return new LookUpAnswer.Ambiguous(count, why);
  }

  private LookUpAnswer refused(
      Question question, Seal seal, Level level, @Nullable Affair affair, List<Refusal> why) {
    List<GateRule> rules = why.stream().map(LookUp::refusing).toList();
    gate(level, rules).ask(request(question, seal, affair, "search", Set.of(), "not looked for"));
    return new LookUpAnswer.Refused(why);
  }

  private static GateRule refusing(Refusal why) {
    return request -> new GateRule.Ruling.Refuse(why);
  }

  private Gate gate(Level level, List<GateRule> rules) {
    return Gate.forOffices(server(level).log(), clock, rules);
  }

  private Server server(Level level) {
    return Objects.requireNonNull(servers.get(level));
  }

  private static Request request(
      Question question,
      Seal seal,
      @Nullable Affair affair,
      String subject,
      Set<IdentityItem> items,
      String matches) {
    return new Request(
        actor(question),
        seal,
        subject,
        "looked for " + question.criteria().words() + "; matches " + matches,
        items.stream().map(IdentityItem::code).collect(Collectors.toSet()),
        (affair == null ? question.affair() : affair.citation()) + "　" + question.note(),
        UsageLine.basis(question, affair),
        UsageLine.way(question.method()));
  }

  private static Actor actor(Question question) {
    return new Actor(question.officer(), Role.OFFICE_OFFICIAL, question.asker().place());
  }

  private static Seal seal(Question question) {
    MunicipalityCode prefecture = question.asker().prefecture();
    return question.article().level() == Level.PREFECTURE && prefecture != null
        ? Seal.of(prefecture)
        : Seal.NATION;
  }

  private static boolean concerns(Question question, KeptIdentity kept) {
    MunicipalityCode prefecture = question.asker().prefecture();
    boolean own =
        prefecture != null && MunicipalityCode.of(kept.issuer()).prefecture().equals(prefecture);
    return switch (question.article().whom()) {
      case ANYBODY -> true;
      case OWN_PREFECTURE -> own;
      case OTHER_PREFECTURES -> !own;
    };
  }
}
