package fi.perhepuu.licensing.upstream;

import fi.perhepuu.platform.problem.NotFound;
import fi.perhepuu.tenancy.CurrentTenant;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Whether the licence of the tenant being served lets it propose to the model. */
@ApplicationScoped
class ProposingRight {

  private static final String RIGHT =
      "select coalesce((license ->> 'mayPropose')::boolean, false) from control.tenant where id = ?";

  @Resource(lookup = "jdbc/app")
  DataSource app;

  // Outside the tenant's transaction, whose role may not read the directory.
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public boolean isGiven() {
    try (var connection = app.getConnection();
        var select = connection.prepareStatement(RIGHT)) {
      select.setInt(1, CurrentTenant.get().id().number());
      var row = select.executeQuery();
      return row.next() && row.getBoolean(1);
    } catch (SQLException away) {
      throw new IllegalStateException(away);
    }
  }

  /**
   * @throws NotFound when the licence does not say so: what is not licensed is absent
   */
  void require() {
    if (!isGiven()) {
      throw new NotFound("page");
    }
  }
}
