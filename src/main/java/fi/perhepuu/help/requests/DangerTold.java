package fi.perhepuu.help.requests;

import java.util.UUID;

/** A family has written what sounds like danger, in this transaction. */
public record DangerTold(UUID request) {}
