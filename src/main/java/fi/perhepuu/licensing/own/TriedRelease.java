package fi.perhepuu.licensing.own;

import fi.perhepuu.licensing.ModelRelease;
import java.util.Optional;
import java.util.function.Function;

/**
 * A release that is tried on for one request: the site shows it with the tenant's own words over
 * it, as if it had been adopted. Nothing of it is kept.
 */
public final class TriedRelease implements AutoCloseable {

  private static final ThreadLocal<TriedRelease> CURRENT = new ThreadLocal<>();

  private final ModelRelease base;
  private TenantModel model;

  private TriedRelease(ModelRelease base) {
    this.base = base;
  }

  /** Ends when closed. */
  public static TriedRelease on(ModelRelease base) {
    var tried = new TriedRelease(base);
    CURRENT.set(tried);
    return tried;
  }

  static Optional<TriedRelease> current() {
    return Optional.ofNullable(CURRENT.get());
  }

  TenantModel laid(Function<ModelRelease, TenantModel> read) {
    if (model == null) {
      model = read.apply(base);
    }
    return model;
  }

  @Override
  public void close() {
    CURRENT.remove();
  }
}
