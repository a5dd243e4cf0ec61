package fi.perhepuu.help.mailbox.thread;

/**
 * Where a code is asked for.
 *
 * @param error key of the words that say what is wrong, or null
 * @param over whether a thread was open and has been closed because nobody was there
 * @param text a message that could not be sent because of that: it travels along
 */
public record DoorPage(String error, boolean over, String text) {

  static final DoorPage OPEN = new DoorPage(null, false, "");
}
