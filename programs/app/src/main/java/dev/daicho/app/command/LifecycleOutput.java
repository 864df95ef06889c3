package dev.daicho.app.command;

import dev.daicho.foundation.Build;
import dev.daicho.foundation.store.SchemaChange;
import dev.daicho.foundation.text.Bilingual;
import dev.daicho.foundation.text.Messages;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

/** What backup, restore and upgrade print. */
final class LifecycleOutput {

  private final PrintWriter out;
  private final PrintWriter err;

  LifecycleOutput(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  /** Progress: a table is done. */
  void table(String keeper, String table, long rows) {
    if (rows > 0) {
      err.printf("%-40s %,12d%n", keeper + "." + table, rows);
      err.flush();
    }
  }

  /** Something to be read by a person, in both languages. */
  void say(Bilingual words) {
    err.println(words.ja());
    err.println(words.en());
    err.flush();
  }

  /** Why nothing was done; the exit status. */
  int refused(Bilingual why) {
    say(why);
    return 1;
  }

  /** The build, and one line a keeper: from which version to which, by which migrations. */
  void changes(List<SchemaChange> changes) {
    out.println("daicho " + Build.version());
    for (SchemaChange change : changes) {
      out.printf(
          "%-22s %s%n",
          change.keeper(),
          change.applied().isEmpty()
              ? change.to() + "  " + Messages.get("lifecycle.unchanged").both()
              : change.from() + " → " + change.to() + "  " + applied(change));
    }
    out.flush();
  }

  private static String applied(SchemaChange change) {
    return change.applied().stream()
        .map(migration -> migration.version() + " " + migration.description())
        .collect(Collectors.joining(", "));
  }
}
