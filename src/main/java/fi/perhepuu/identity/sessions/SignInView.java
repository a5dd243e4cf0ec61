package fi.perhepuu.identity.sessions;

import java.time.Instant;
import java.util.UUID;

/** A sign-in, as its owner sees it. */
public record SignInView(
    UUID id, String agent, Instant createdAt, Instant seenAt, boolean current) {}
