package fi.perhepuu.licensing.releases;

import fi.perhepuu.licensing.ModelRelease;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** A small release made up for a test, over another one. */
public final class FollowingModel {

  public static final String VERSION = "2099.1";

  private final ModelRelease followed;
  private final Map<String, byte[]> files = new HashMap<>();

  public FollowingModel(ModelRelease followed) {
    this.followed = followed;
    with("release.yaml", about());
  }

  /** A file of the release. */
  public FollowingModel with(String name, String text) {
    files.put(name, text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /**
   * @param nodes as YAML: {@code themes: [growth]}
   */
  FollowingModel retiring(String nodes) {
    return with("release.yaml", about() + "  retires: {" + nodes + "}\n");
  }

  public ModelRelease load() {
    return new ModelLoader(VERSION, source(), new Below(followed)).load(ShippedModel.allSections());
  }

  ModelSource source() {
    return ModelSource.of(files);
  }

  public Map<String, byte[]> files() {
    return files;
  }

  String about() {
    return """
        - code: "%s"
          follows: "%s"
          model: perhepuu-family-centre
          languages: [fi, sv, en]
          name: {fi: "Malli", sv: "Modellen", en: "Model"}
          attribution: {fi: "Perustuu malliin", sv: "Bygger på modellen", en: "Based on the model"}
        """
        .formatted(VERSION, followed.version());
  }
}
