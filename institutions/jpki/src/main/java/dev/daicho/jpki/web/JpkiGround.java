package dev.daicho.jpki.web;

import dev.daicho.foundation.audit.AuditLog;
import dev.daicho.foundation.secret.Secrets;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.jpki.publish.Published;
import java.net.URI;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.function.Supplier;

/**
 * What the interface stands on. A program that imports {@link JpkiWeb} has one bean of it.
 *
 * @param store the keeper's
 * @param log the keeper's
 * @param published what everybody may have
 * @param secrets for what is sent to relying parties
 * @param town town time
 * @param real real time, for what waits and is tried again
 * @param random for tokens
 * @param address who we are to parties that show who they are, and where this server is reached
 *     from outside, such as {@code http://localhost:8080}; known once it listens
 */
public record JpkiGround(
    KeeperStore store,
    AuditLog log,
    Published published,
    Secrets secrets,
    InstantSource town,
    InstantSource real,
    SecureRandom random,
    Supplier<URI> address) {}
