package fi.perhepuu.licensing.releases;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The releases published on this deployment, as the control schema keeps them. */
@ApplicationScoped
class PublishedReleases {

  private static final String VERSIONS =
      "select version from control.model_release order by published_at, version";

  private static final String CONTENT =
      "select content from control.model_release where version = ?";

  @Resource(lookup = "jdbc/app")
  DataSource app;

  /** In the order they were published: what a release follows was published before it. */
  List<String> versions() throws SQLException {
    try (var connection = app.getConnection();
        var select = connection.prepareStatement(VERSIONS);
        var rows = select.executeQuery()) {
      List<String> versions = new ArrayList<>();
      while (rows.next()) {
        versions.add(rows.getString(1));
      }
      return versions;
    }
  }

  ModelSource open(String version) throws SQLException {
    try (var connection = app.getConnection();
        var select = connection.prepareStatement(CONTENT)) {
      select.setString(1, version);
      var row = select.executeQuery();
      row.next();
      return ModelSource.ofPublished(row.getBytes(1));
    }
  }
}
