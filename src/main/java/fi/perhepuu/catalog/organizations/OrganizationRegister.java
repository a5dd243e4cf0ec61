package fi.perhepuu.catalog.organizations;

import fi.perhepuu.licensing.ModelReleases;
import fi.perhepuu.platform.data.Entry;
import fi.perhepuu.platform.folder.Surroundings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Keeps the organizations families see: what is written becomes a row, and is removed again. */
@ApplicationScoped
@Transactional
public class OrganizationRegister {

  @Inject ModelReleases models;
  @Inject Organizations organizations;

  public List<Object> read(Surroundings around, Entry entry, UUID id) {
    return List.of(new OrganizationEntry(around, models.current(), entry).read(id));
  }

  public void remove(UUID id) {
    organizations.remove(id);
  }
}
