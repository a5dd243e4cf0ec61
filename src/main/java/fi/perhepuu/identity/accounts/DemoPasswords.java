package fi.perhepuu.identity.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Hashes of passwords that stand in files anyway. All demo accounts share one, and hashing it once
 * keeps the first start short.
 */
@ApplicationScoped
class DemoPasswords {

  @Inject Passwords passwords;

  private final Map<String, String> hashes = new ConcurrentHashMap<>();

  String hash(String password) {
    return hashes.computeIfAbsent(password, passwords::hash);
  }
}
