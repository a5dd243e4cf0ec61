package fi.perhepuu.branding.marks;

/** A file that cannot become a mark; the code ends the key of the words that say why. */
public final class RefusedPicture extends Exception {

  private static final long serialVersionUID = 1L;

  private final String code;

  RefusedPicture(String code, String reason) {
    super(reason);
    this.code = code;
  }

  public String code() {
    return code;
  }
}
