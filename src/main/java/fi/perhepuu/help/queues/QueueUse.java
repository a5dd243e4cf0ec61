package fi.perhepuu.help.queues;

import java.util.UUID;

/** Who sends messages to queues. Whoever does implements it, so that no queue is taken from it. */
public interface QueueUse {

  boolean needs(UUID queue);
}
