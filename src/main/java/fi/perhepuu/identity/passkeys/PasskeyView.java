package fi.perhepuu.identity.passkeys;

import java.time.Instant;
import java.util.UUID;

/** A passkey, as its owner sees it. */
public record PasskeyView(UUID id, String label, Instant createdAt) {}
