package fi.perhepuu.licensing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;

/**
 * The releases this deployment carries. A broken one stops the start, so it is never half there.
 */
@ApplicationScoped
public class ModelReleases {

  private static final String SHIPPED = "2026.1";

  @Inject @Any Instance<ModelSection> sections;

  private ModelRelease release;

  @PostConstruct
  void load() {
    List<ModelSection> all = sections.stream().toList();
    release = new ModelLoader(SHIPPED, ModelSource.ofResources(SHIPPED)).load(all);
  }

  void atStartup(@Observes Startup event) {
    // The observer exists so that the release is loaded, and refused, before the first request.
  }

  public ModelRelease current() {
    return release;
  }
}
