package fi.perhepuu.help.mailbox.thread;

/**
 * Asks once more before something that cannot be undone.
 *
 * @param action {@code withdraw} or {@code erase}
 * @param held it must be kept for now, so it cannot be erased
 */
public record ConfirmPage(String action, boolean held) {}
