package fi.perhepuu.platform.http;

/**
 * Full addresses of the tenant being served, for letters. Whoever knows the hosts implements it.
 */
public interface OwnAddress {

  /**
   * @param path with its slash in front
   */
  String of(String path);

  /** The same at the main host of another tenant. */
  String of(String host, String path);
}
