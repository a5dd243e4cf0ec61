package fi.perhepuu.help.mailbox.thread;

/**
 * The page of a request.
 *
 * @param sent something has just been sent
 */
public record ConversationPage(
    Conversation conversation, Reply reply, Contact contact, boolean sent) {}
