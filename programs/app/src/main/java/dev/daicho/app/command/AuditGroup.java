package dev.daicho.app.command;

import picocli.CommandLine.Command;

/** What is done with the audit logs. */
@Command(
    name = "audit",
    mixinStandardHelpOptions = true,
    description = "The audit logs.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {AuditVerify.class})
public final class AuditGroup {}
