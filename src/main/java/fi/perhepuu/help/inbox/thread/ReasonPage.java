package fi.perhepuu.help.inbox.thread;

import fi.perhepuu.identity.FormErrors;
import java.util.UUID;

/** Asks why somebody wants to read what is not in her queue. */
public record ReasonPage(UUID request, String reason, FormErrors errors) {}
