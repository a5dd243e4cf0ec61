package fi.perhepuu.operator.releases;

import fi.perhepuu.licensing.publishing.Drafts;
import fi.perhepuu.platform.data.Fault;
import java.time.Instant;
import java.util.List;

/**
 * Every release there is, the drafts, and the way to send one.
 *
 * @param next the version the next one would have
 * @param accepted how many proposals it would begin with
 * @param faults of the file that has just been refused
 */
public record ReleasesPage(
    List<Row> releases, List<Drafts.Draft> drafts, String next, int accepted, List<Fault> faults) {

  /**
   * A release.
   *
   * @param publishedAt null for one that came with the software
   */
  public record Row(String version, String follows, String sha256, Instant publishedAt) {}
}
