package fi.perhepuu.tenancy;

import java.util.Optional;

/**
 * The tenant whose request or job this thread is serving. It is entered in one place for requests
 * and one for jobs, always in a try-with-resources; without it the database shows nothing.
 */
public final class CurrentTenant {

  private static final ThreadLocal<Tenant> CURRENT = new ThreadLocal<>();

  private CurrentTenant() {}

  /** Leaves the tenant again when closed. */
  public interface Visit extends AutoCloseable {
    @Override
    void close();
  }

  /**
   * @throws IllegalStateException when the thread is already another tenant's
   */
  public static Visit enter(Tenant tenant) {
    var present = CURRENT.get();
    if (present != null && !present.id().equals(tenant.id())) {
      throw new IllegalStateException("Thread serves " + present.id() + ", not " + tenant.id());
    }
    CURRENT.set(tenant);
    return present == null ? CURRENT::remove : () -> {};
  }

  public static Optional<Tenant> find() {
    return Optional.ofNullable(CURRENT.get());
  }

  public static Tenant get() {
    return find().orElseThrow(() -> new IllegalStateException("No tenant on this thread"));
  }
}
