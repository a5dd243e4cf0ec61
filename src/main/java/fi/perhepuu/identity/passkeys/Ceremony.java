package fi.perhepuu.identity.passkeys;

/**
 * The beginning of talking to a device.
 *
 * @param options what the browser is told, as JSON
 * @param sealed what we must be told again at the end
 */
record Ceremony(String options, String sealed) {

  String json() {
    return "{\"sealed\":\"" + sealed + "\",\"options\":" + options + "}";
  }
}
