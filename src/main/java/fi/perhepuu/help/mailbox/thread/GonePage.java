package fi.perhepuu.help.mailbox.thread;

/** All that a family had told has been erased. */
public record GonePage() {}
