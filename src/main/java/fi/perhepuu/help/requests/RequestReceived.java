package fi.perhepuu.help.requests;

/** A request has been received, in this transaction. */
public record RequestReceived(RequestView request) {}
