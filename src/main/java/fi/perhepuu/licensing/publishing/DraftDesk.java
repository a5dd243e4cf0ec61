package fi.perhepuu.licensing.publishing;

import fi.perhepuu.licensing.publishing.Drafts.Draft;
import fi.perhepuu.platform.data.Faults;
import fi.perhepuu.platform.data.FaultyData;
import fi.perhepuu.platform.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;

/** Takes in the zip of a release, keeps it to be looked at, and publishes it when told to. */
@ApplicationScoped
public class DraftDesk {

  @Inject DraftReader reader;
  @Inject Drafts drafts;
  @Inject ReleasePress press;
  @Inject InstantSource clock;

  /**
   * What has become of what was sent.
   *
   * @param version of the release
   * @param published whether the very same one had been published before
   */
  public record Taken(String version, String sha256, boolean published) {}

  /**
   * @throws FaultyData naming every fault by file and line
   */
  public Taken take(byte[] zip, String by) {
    var faults = new Faults();
    var files = ReleaseZip.unpack(zip, faults);
    faults.refuse("The zip");
    var content = ReleaseZip.pack(files);
    var before = press.find(content);
    if (before.isPresent()) {
      return new Taken(before.get().version(), before.get().sha256(), true);
    }
    var draft = reader.read(files, content);
    drafts.put(new Draft(draft.sha256(), draft.version(), clock.instant(), by), content);
    return new Taken(draft.version(), draft.sha256(), false);
  }

  /**
   * A draft to be looked at.
   *
   * @throws FaultyData when what has been published since makes it impossible
   */
  public ReleaseDraft draft(String sha256) {
    var content = drafts.content(sha256).orElseThrow(() -> new NotFound("draft"));
    return reader.read(ReleaseZip.unpack(content, new Faults()), content);
  }

  /** Publishes it for good; every node takes it in within seconds. */
  public ReleaseDraft publish(String sha256, String by) {
    var draft = draft(sha256);
    press.print(draft, by, clock.instant());
    drafts.remove(sha256);
    return draft;
  }

  /** The version a draft has been published as; nothing while it is a draft. */
  public Optional<String> publishedAs(String sha256) {
    return press.all().stream()
        .filter(it -> it.sha256().equals(sha256))
        .map(ReleasePress.Printed::version)
        .findFirst();
  }

  public void discard(String sha256) {
    drafts.remove(sha256);
  }
}
