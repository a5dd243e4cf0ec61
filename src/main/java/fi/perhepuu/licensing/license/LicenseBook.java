package fi.perhepuu.licensing.license;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** What tenants have accepted, for those who run the deployment. */
@ApplicationScoped
public class LicenseBook {

  private static final String ACCEPTED =
      """
      select role_name, subject, by_name, at from control.license_event
       where kind = 'accepted' order by at desc
      """;

  @Resource(lookup = "jdbc/app")
  DataSource app;

  @Inject InstantSource clock;

  /** By the tenants' roles, each newest first. */
  public Map<String, List<Acceptance>> acceptances() {
    try (var connection = app.getConnection();
        var select = connection.prepareStatement(ACCEPTED);
        var row = select.executeQuery()) {
      Map<String, List<Acceptance>> found = new HashMap<>();
      while (row.next()) {
        found
            .computeIfAbsent(row.getString(1), role -> new ArrayList<>())
            .add(
                new Acceptance(
                    row.getString(2), row.getString(3), row.getTimestamp(4).toInstant()));
      }
      return found;
    } catch (SQLException away) {
      throw new IllegalStateException(away);
    }
  }

  public LicenseState state(License license, List<Acceptance> accepted) {
    var today = clock.instant().atZone(CurrentLicense.ZONE).toLocalDate();
    return license.state(today, license.acceptedOn() != null || !accepted.isEmpty());
  }
}
