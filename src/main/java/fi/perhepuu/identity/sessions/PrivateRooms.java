package fi.perhepuu.identity.sessions;

/** Which addresses are for people who have signed in, and which lead there. */
final class PrivateRooms {

  /** The first word of the addresses one signs in for. */
  private static final String[] ROOMS = {"hallinta", "tyo"};

  private static final String DOOR = "kirjaudu";

  private PrivateRooms() {}

  /**
   * @param first the first segment of an address
   */
  static boolean contain(String first) {
    return ROOMS[0].equals(first) || ROOMS[1].equals(first);
  }

  /** Rooms and door alike have one address in all languages. */
  static boolean haveNoLanguage(String path) {
    var first = first(path);
    return contain(first) || DOOR.equals(first);
  }

  static String first(String path) {
    int from = path.startsWith("/") ? 1 : 0;
    int to = path.indexOf('/', from);
    return to < 0 ? path.substring(from) : path.substring(from, to);
  }
}
