package fi.perhepuu.platform.jobs;

import java.time.Instant;
import java.util.UUID;

/**
 * Plans work for the tenant being served, in the transaction of the caller: what is rolled back was
 * never planned. Only ids are kept, never content. Whoever knows the tenants implements it.
 */
public interface Jobs {

  void plan(String kind, UUID subject, Instant due);
}
