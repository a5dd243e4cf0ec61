package fi.perhepuu.identity.tokens;

import com.nimbusds.jose.jwk.RSAKey;
import fi.perhepuu.platform.crypto.Vault;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** The signing keys as the control schema keeps them: the private half sealed. */
@ApplicationScoped
class SigningKeyRows {

  private static final Logger LOG = Logger.getLogger(SigningKeyRows.class.getName());
  private static final String PURPOSE = "signing-key";

  private static final String ALL =
      "select kid, private_key, created_at from control.signing_key order by created_at desc";

  private static final String ADD =
      """
      insert into control.signing_key (kid, public_key, private_key, created_at)
      values (?, ?::jsonb, ?, ?)
      """;

  private static final String FORGET = "delete from control.signing_key where created_at < ?";

  @Resource(lookup = "jdbc/app")
  DataSource app;

  @Inject Vault vault;

  /** Youngest first. */
  List<SigningKey> all() throws SQLException {
    try (var connection = app.getConnection();
        var select = connection.prepareStatement(ALL);
        var rows = select.executeQuery()) {
      List<SigningKey> keys = new ArrayList<>();
      while (rows.next()) {
        key(rows).ifPresent(keys::add);
      }
      return keys;
    }
  }

  private Optional<SigningKey> key(ResultSet row) throws SQLException {
    var since = row.getTimestamp("created_at").toInstant();
    var opened = vault.open(PURPOSE, row.getString("private_key"));
    if (opened.isEmpty()) {
      var kid = row.getString("kid");
      LOG.warning(() -> "Signing key " + kid + " was sealed with another deployment.secret");
    }
    return opened.map(text -> new SigningKey(parse(text), since));
  }

  private static RSAKey parse(String text) {
    try {
      return RSAKey.parse(text);
    } catch (ParseException broken) {
      throw new IllegalStateException(broken);
    }
  }

  void add(SigningKey key) throws SQLException {
    try (var connection = app.getConnection();
        var add = connection.prepareStatement(ADD)) {
      add.setString(1, key.id());
      add.setString(2, key.key().toPublicJWK().toJSONString());
      add.setString(3, vault.seal(PURPOSE, key.key().toJSONString()));
      add.setTimestamp(4, Timestamp.from(key.since()));
      add.executeUpdate();
    }
  }

  void forgetBefore(java.time.Instant moment) throws SQLException {
    try (var connection = app.getConnection();
        var forget = connection.prepareStatement(FORGET)) {
      forget.setTimestamp(1, Timestamp.from(moment));
      forget.executeUpdate();
    }
  }
}
