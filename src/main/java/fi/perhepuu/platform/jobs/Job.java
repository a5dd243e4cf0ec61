package fi.perhepuu.platform.jobs;

import java.util.UUID;

/**
 * Work that is done later, beside the requests. Every bean of this type is called for the jobs
 * planned under its kind, with the tenant entered that planned them, in a transaction of its own;
 * one that throws is tried again later.
 */
public interface Job {

  String kind();

  /**
   * @param subject what it is about; it may be gone by now, which is no failure
   */
  void run(UUID subject);
}
