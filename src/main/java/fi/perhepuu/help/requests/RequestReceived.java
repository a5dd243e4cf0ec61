package fi.perhepuu.help.requests;

import java.util.UUID;

/** A request has been received, in this transaction. */
public record RequestReceived(UUID request) {}
