package fi.perhepuu.bench;

import java.util.List;

/** The pages the comparisons load, by path; every copied tenant has them. */
record Pages(String name, String path, int status) {

  static final Pages HOME = new Pages("Home page", "/fi/", 200);
  static final Pages SERVICE = new Pages("Service page", "/fi/palvelut/lastenneuvola-pikkola", 200);
  static final Pages MISSING = new Pages("404 page", "/fi/ei-ole-tallaista", 404);

  static List<Pages> all() {
    return List.of(HOME, SERVICE, MISSING);
  }
}
