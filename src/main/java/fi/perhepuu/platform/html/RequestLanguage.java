package fi.perhepuu.platform.html;

import jakarta.enterprise.context.RequestScoped;

/** The language of the request's address; empty until the address has been read. */
@RequestScoped
public class RequestLanguage {

  private String language = "";

  public String get() {
    return language;
  }

  public void set(String code) {
    language = code;
  }
}
