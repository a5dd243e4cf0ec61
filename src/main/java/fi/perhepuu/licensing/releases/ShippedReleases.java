package fi.perhepuu.licensing.releases;

import fi.perhepuu.licensing.ModelSection;
import fi.perhepuu.licensing.ModelShape;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The releases that come with the software, in the order of their list. */
final class ShippedReleases {

  private static final String LIST = "model/releases.txt";

  private ShippedReleases() {}

  static Releases load(List<ModelSection> sections, Map<String, ModelShape> shapes) {
    var releases = Releases.NONE;
    for (var version : versions()) {
      var source = ModelSource.ofResources(version);
      releases = releases.with(new ReleaseReader(releases, sections).read(version, source), shapes);
    }
    return releases;
  }

  static List<String> versions() {
    try (var list = ShippedReleases.class.getClassLoader().getResourceAsStream(LIST)) {
      if (list == null) {
        throw new IllegalStateException("Missing resource " + LIST);
      }
      var text = new String(list.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.isBlank()).toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
