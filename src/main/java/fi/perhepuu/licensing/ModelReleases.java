package fi.perhepuu.licensing;

import fi.perhepuu.tenancy.CurrentTenant;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The releases this deployment carries. A broken one stops the start, so it is never half there.
 */
@ApplicationScoped
public class ModelReleases {

  private static final String SHIPPED = "2026.1";

  @Inject @Any Instance<ModelSection> sections;
  @Inject TenantModels tenants;

  private final Map<String, ModelShape> shapes = new HashMap<>();
  private ModelRelease release;

  @PostConstruct
  void load() {
    List<ModelSection> all = sections.stream().toList();
    release = new ModelLoader(SHIPPED, ModelSource.ofResources(SHIPPED)).load(all);
    all.forEach(section -> section.shapes().forEach(shape -> shapes.put(shape.type(), shape)));
  }

  void atStartup(@Observes Startup event) {
    // The observer exists so that the release is loaded, and refused, before the first request.
  }

  /** The model as the tenant being served sees it; the shared release when none is. */
  public ModelRelease current() {
    return CurrentTenant.find()
        .map(tenant -> tenants.of(tenant, shared(), shapes))
        .orElseGet(this::shared);
  }

  /** The release itself, without anybody's own words. */
  public ModelRelease shared() {
    return release;
  }
}
