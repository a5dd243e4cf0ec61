package fi.perhepuu.branding.marks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Keeps the marks a tenant's people bring and finds them again by the name they are served under.
 */
@ApplicationScoped
@Transactional
public class MarkDesk {

  private static final Pattern NAME = Pattern.compile("([0-9a-f]{64})\\.(?:svg|png)");

  @Inject BrandFiles files;

  public Picture keep(Picture picture) {
    files.keep(BrandFile.of(picture));
    return picture;
  }

  /** The mark of that name; nothing when there is none, or no such name can be. */
  public Optional<Picture> find(String name) {
    var digest = NAME.matcher(name == null ? "" : name);
    return digest.matches()
        ? files
            .find(digest.group(1))
            .map(BrandFile::picture)
            .filter(picture -> picture.name().equals(name))
        : Optional.empty();
  }
}
