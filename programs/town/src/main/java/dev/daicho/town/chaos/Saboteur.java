package dev.daicho.town.chaos;

import dev.daicho.foundation.notice.ToldNotice;
import dev.daicho.network.wire.Frame;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on the line who knows its protocol and has one resident in view. What it does is beyond
 * numbers and digests: only who knows the acts themselves can see it.
 */
final class Saboteur {

  private final Sabotage sabotage;

  /** What is acknowledged in place of what, by digest. */
  private final Map<String, String> instead = new HashMap<>();

  private volatile @Nullable String victim;
  private @Nullable ToldNotice first;

  Saboteur(Sabotage sabotage) {
    this.sabotage = sabotage;
  }

  /** Has it wait for notices about that resident (municipality/宛名番号). */
  void aimAt(String resident) {
    victim = resident;
  }

  /**
   * Meddles with what is sent.
   *
   * @param acknowledged takes the digests that the sender is to believe in
   * @return the lines that go on
   */
  synchronized List<String> meddle(List<String> lines, List<String> acknowledged) {
    if (victim == null || sabotage == Sabotage.NONE) {
      return lines;
    }
    List<String> onward = new ArrayList<>();
    for (String line : lines) {
      ToldNotice notice = FaultyLine.noticeOf(line);
      if (notice == null || !(notice.municipality() + "/" + notice.subject()).equals(victim)) {
        onward.add(line);
        continue;
      }
      switch (sabotage) {
        case NONE -> onward.add(line);
        case LOSE -> acknowledged.add(Frame.of(notice).digest());
        case DOUBLE -> {
          onward.add(line);
          onward.add(Frame.of(numbered(notice, notice.sequence() + 1)).line());
        }
        case ALTER -> onward.add(altered(notice));
        case REORDER -> swap(notice, onward, acknowledged);
      }
    }
    return onward;
  }

  /** What the sender hears: the far end's acknowledgements, with those that were meddled with. */
  synchronized String acknowledge(String body, List<String> acknowledged) {
    List<String> digests = new ArrayList<>(acknowledged);
    body.lines().forEach(digest -> digests.add(instead.getOrDefault(digest, digest)));
    return String.join("\n", digests);
  }

  private String altered(ToldNotice notice) {
    Frame other =
        Frame.of(
            new ToldNotice(
                notice.municipality(),
                notice.subject(),
                notice.sequence(),
                notice.type(),
                notice.version(),
                notice.toldAt(),
                notice.body().replaceFirst("\"name\": ?\"[^\"]*\"", "\"name\":\"改ざん　太郎\"")));
    instead.put(other.digest(), Frame.of(notice).digest());
    return other.line();
  }

  /** Keeps the first of two back and sends each under the other's number. */
  private void swap(ToldNotice notice, List<String> onward, List<String> acknowledged) {
    ToldNotice before = first;
    if (before == null || before.sequence() >= notice.sequence()) {
      first = notice;
      acknowledged.add(Frame.of(notice).digest());
      return;
    }
    onward.add(Frame.of(numbered(notice, before.sequence())).line());
    Frame last = Frame.of(numbered(before, notice.sequence()));
    instead.put(last.digest(), Frame.of(notice).digest());
    onward.add(last.line());
  }

  private static ToldNotice numbered(ToldNotice notice, long sequence) {
    return new ToldNotice(
        notice.municipality(),
        notice.subject(),
        sequence,
        notice.type(),
        notice.version(),
        notice.toldAt(),
        notice.body());
  }
}
