package fi.perhepuu.help.requests;

import fi.perhepuu.platform.text.LocalizedText;
import java.util.UUID;

/**
 * Whose hand a step is by. Families are told a worker's title, never her name.
 *
 * @param side {@code family}, {@code worker} or {@code system}
 * @param account of a worker, or null
 */
public record Hand(String side, UUID account, LocalizedText title) {

  public static final String FAMILY_SIDE = "family";
  public static final String WORKER_SIDE = "worker";

  public static final Hand FAMILY = new Hand(FAMILY_SIDE, null, LocalizedText.EMPTY);
  public static final Hand SYSTEM = new Hand("system", null, LocalizedText.EMPTY);

  public static Hand worker(UUID account, LocalizedText title) {
    return new Hand(WORKER_SIDE, account, title);
  }
}
