package fi.perhepuu.branding.marks;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The marks of the tenant. */
@Dependent
class BrandFiles {

  @PersistenceContext(unitName = "tenant")
  EntityManager rows;

  Optional<BrandFile> find(String digest) {
    return Optional.ofNullable(rows.find(BrandFile.class, digest));
  }

  /** The same content may come twice; it is kept once. */
  void keep(BrandFile file) {
    rows.merge(file);
  }
}
