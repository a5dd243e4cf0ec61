package fi.perhepuu.platform.danger;

/** What a sign of danger speaks of. */
public enum Danger {
  VIOLENCE("violence"),
  SELF_HARM("self-harm"),
  ACUTE("acute");

  private final String code;

  Danger(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
